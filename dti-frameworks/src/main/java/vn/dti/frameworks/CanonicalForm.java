// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.Objects;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.schema.Canonical;

/**
 * The one layout in which documents of this library are kept.
 *
 * <ul>
 *   <li>UTF-8, NFC, LF, no blanks at line ends, two spaces for each level, lists indented below their key.
 *   <li>Keys are in the order of the bundled frameworks; names that an author chose (inputs,
 *       options, criterion ids) keep theirs.
 *   <li>Brackets stay where the author put them, if they fit into 120 characters and hold no comment;
 *       else they become lines. Blocks stay blocks.
 *   <li>Quotes stay, as double quotes; ids that look like numbers get them. Text that does not fit into
 *       120 characters is folded ({@code >-}); the lines of blocks that are folded already stay.
 *   <li>Blank lines stay, as one each; one is before each section of a framework and between
 *       criteria, groups and tests.
 *   <li>Comments stay with the entry that they are behind or above; behind neighbouring lines, they
 *       are under one another, two spaces from the longest.
 * </ul>
 *
 * <p>It says the same as the document: the same texts and values, the same fingerprint, and every comment.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * The canonical form of a document in any of our formats; what it says need not be complete.
     *
     * @param source the text
     * @return the text in canonical form; the same again if it has that form already
     * @throws InvalidFileException if it is not YAML, states no format of ours, or holds a comment that
     *     cannot be kept at its place
     */
    public static String of(Source source) {
        Objects.requireNonNull(source, "source");
        var findings = new Findings(source);
        return Canonical.layout(source, findings)
                .orElseThrow(() -> new InvalidFileException(findings.all()));
    }

    /**
     * Text as a YAML value: plain where that reads back as the same text, else in double quotes.
     *
     * <p>Example: {@code Nhận thức số} stays, {@code Họp: 4 lần} becomes {@code "Họp: 4 lần"}.
     *
     * @param text any text; it is composed (NFC)
     * @return one line
     */
    public static String value(String text) {
        Objects.requireNonNull(text, "text");
        return Canonical.value(text);
    }
}
