// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import vn.dti.exact.Limit;

/**
 * The limits of what is read of one file, and of what is printed of its faults.
 *
 * <p>Every door keeps to these: what goes beyond is refused at its place with a message of its own, so
 * that the work grows with the file and no file exhausts the memory. Real files need a small part:
 * the largest bundled decision has 70 kB, 3,000 nodes and no line above 200 characters.
 *
 * <p>A host may set them for its JVM, each by a system property: {@link Limit#PREFIX} and the name of the
 * constant in small letters, {@code -Dvn.dti.budget.formula-depth=20}. The digits of a number are {@code
 * digits}.
 */
public final class Budget {

    /** The bytes of a text file. */
    public static final int BYTES = Limit.of("bytes", 3_000_000, 200_000, 100_000_000);

    /** The characters of a line of YAML. */
    public static final int LINE = Limit.of("line", 100_000, 1_000, 1_000_000);

    /** The characters of one text in YAML: a title, a note, a key, a formula. */
    public static final int TEXT = Limit.of("text", 20_000, 2_000, 1_000_000);

    /** The levels of lists, mappings and texts in YAML, those that aliases refer to included. */
    public static final int DEPTH = Limit.of("depth", 40, 20, 200);

    /** The texts, lists and mappings of a YAML document, those that aliases refer to included. */
    public static final int NODES = Limit.of("nodes", 100_000, 10_000, 5_000_000);

    /** The aliases of lists and mappings in YAML. */
    public static final int ALIASES = Limit.of("aliases", 50, 0, 1_000);

    /** The characters of a formula, also with what its values stand for. */
    public static final int FORMULA = Limit.of("formula", 2_000, 500, 3_000);

    /** The levels of brackets in a formula. */
    public static final int FORMULA_DEPTH = Limit.of("formula-depth", 50, 10, 200);

    /** The cases, parts or deductions of one rule, and the conditions that one condition is made of. */
    public static final int BRANCHES = Limit.of("branches", 1_000, 100, 1_000);

    /** The errors, and the warnings, that are kept of one file. */
    public static final int FINDINGS = Limit.of("findings", 10_000, 100, 100_000);

    /** The diagnostics that are printed at once; of the others the number is told. */
    public static final int PRINTED = 100;

    /** The columns that are shown of a line around the place that a diagnostic is about. */
    public static final int COLUMNS = 100;

    private Budget() {}
}
