// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

/** The extent to which a sheet has what is looked for. */
enum TableFit {
    /** Nothing of it. */
    NONE,
    /** Some of it, such as a header without rows. */
    PART,
    /** All that is needed. */
    WHOLE
}
