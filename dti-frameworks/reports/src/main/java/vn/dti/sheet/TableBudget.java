// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import vn.dti.exact.Limit;

/**
 * The limits of a table, so that reading it takes bounded time and memory whatever comes in.
 *
 * <p>Each bound is far above what the largest table of the country needs: 10,600 communes with forty
 * figures each make 424,000 cells and some 5 MB. CSV is read row by row, so that it may be larger.
 * A host sets those that grow with a table as it sets those of {@link vn.dti.diagnostic.Budget}, {@code
 * -Dvn.dti.budget.table.rows=5000}; the others are those of spreadsheet programs or of no use to a host.
 */
final class TableBudget {

    /** Bytes of a workbook as it lies on the disk. */
    static final int WORKBOOK_BYTES =
            Limit.of("table.workbook-bytes", 16_000_000, 100_000, 500_000_000);

    /** Bytes of a CSV file. */
    static final int CSV_BYTES = Limit.of("table.csv-bytes", 100_000_000, 100_000, 500_000_000);

    /** Bytes of all parts of a workbook that are read, once inflated. */
    static final int INFLATED_BYTES =
            Limit.of("table.inflated-bytes", 48_000_000, 1_000_000, 500_000_000);

    /** How many times its compressed size a part may have, from {@link #RATIO_FROM} bytes on. */
    static final int RATIO = Limit.of("table.ratio", 100, 10, 1_000);

    /** Small parts compress well without harm. */
    static final int RATIO_FROM = 1_000_000;

    /** Bytes of XML between two of its events, which a parser holds at once. */
    static final int EVENT_BYTES = 1_000_000;

    /** Parts of a workbook, each of which takes memory before it is read. */
    static final int PARTS = 10_000;

    /** Rows of a sheet with something in them. */
    static final int ROWS = Limit.of("table.rows", 20_000, 100, 1_000_000);

    /** Rows of a CSV file with something in them. */
    static final int CSV_ROWS = Limit.of("table.csv-rows", 150_000, 100, 10_000_000);

    /** Columns with something in them. */
    static final int COLUMNS = Limit.of("table.columns", 1_024, 200, 16_384);

    /** Cells with something in them. */
    static final int CELLS = Limit.of("table.cells", 500_000, 5_000, 10_000_000);

    /** Characters of a cell, as in spreadsheet programs. */
    static final int TEXT = 32_767;

    /** Characters of all texts of a workbook. */
    static final int TEXTS = Limit.of("table.texts", 8_000_000, 100_000, 100_000_000);

    /** Characters of a record of a CSV file. */
    static final int RECORD = 1_000_000;

    /** Characters of a number in a workbook; spreadsheet programs write 24 at most. */
    static final int DIGITS = 400;

    /** The power of ten of the largest binary number, and with a minus of the smallest. */
    static final int EXPONENT = 308;

    /** Characters of a number format, as in spreadsheet programs. */
    static final int FORMAT = 255;

    /** Number formats, cell styles. */
    static final int STYLES = 65_536;

    /** Merged ranges, ranges of array formulas, objects on a sheet, sheets. */
    static final int RANGES = 20_000;

    /** Errors, after which a table is read no further. */
    static final int ERRORS = 1_000;

    /** Rows at the top among which the header is looked for. */
    static final int HEAD = 60;

    /** Rows of a header, one below the other. */
    static final int HEADER_DEPTH = 3;

    private TableBudget() {}
}
