package vn.dti.sheet;

/** How much of what is looked for a sheet has. */
enum TableFit {
    /** Nothing of it. */
    NONE,
    /** Some of it, such as a header without rows. */
    PART,
    /** All that is needed. */
    WHOLE
}
