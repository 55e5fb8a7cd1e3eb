// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document that proves figures.
 *
 * @param id its number; 0 before it is stored
 * @param criterion the criterion whose figures it proves
 * @param number its number, for example {@code 12/BC-UBND}; may be empty
 * @param issued its date as the unit writes it, {@code 2024-03-15}; may be empty
 * @param title its title
 * @param summary what it says about the figures; may be empty
 * @param fileName the name of its file; empty if none is attached
 * @param sha256 the hash of the file; empty if none is attached
 */
public record EvidenceDocument(
        long id,
        String criterion,
        String number,
        String issued,
        String title,
        String summary,
        String fileName,
        String sha256) {

    /** {@return whether a file is attached} */
    public boolean hasFile() {
        return !sha256.isEmpty();
    }

    /** {@return the document in one line, as files of inputs name it} */
    public String line() {
        String file = hasFile() ? fileName + " (sha256 " + sha256 + ")" : "";
        return Stream.of(number, issued, title, summary, file)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }
}
