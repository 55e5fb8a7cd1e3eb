// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

/** The role of a row below the header: a unit, or one of the rows that forms have between units. */
enum RowRole {
    /** Nothing, or a number that waits for a name. */
    BLANK,
    /** A unit with its figures, or what is refused as one. */
    UNIT,
    /** The header once more, as at the top of a printed page. */
    HEADER,
    /** The title of the units below it, such as «I. Cụm thi đua 1», or a remark. */
    SECTION,
    /** The title of a section with figures of its own, which may be sums. */
    SECTION_WITH_FIGURES,
    /** A sum, a mean or the like. */
    TOTAL,
    /** A rate, a difference or a plan, worked out of the rows above or held against them. */
    WORKED_OUT,
    /** A signature, a receiver of the form, a page number. */
    CLOSING,
    /** The header of another table. */
    OTHER_HEADER,
    /** A name without any figure, which may be a unit's or not. */
    UNCLEAR
}
