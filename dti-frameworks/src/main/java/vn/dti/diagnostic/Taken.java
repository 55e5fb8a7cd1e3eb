// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.util.List;

/**
 * A text of a file, and what its reader took it for.
 *
 * <p>Example: of {@code {at-least: 80%, share: 1}} the reader takes {@code at-least} for an end, {@code 80%}
 * and {@code 1} for numbers.
 *
 * @param position where the text begins; its quote, if it has one
 * @param text the text
 * @param as what it was taken for
 * @param others what could be in its place, if its reader knows; the text itself may be among them
 */
public record Taken(Position position, String text, As as, List<String> others) {

    /** The sorts of texts that decide on points. */
    public enum As {
        /** A number, in the file or in a formula. */
        NUMBER,
        /** A day. */
        DAY,
        /** The name of an input. */
        NAME,
        /** One of the words of the format, or the option of a choice. */
        WORD,
        /** The key of a limit, which says whether the limit itself belongs to what it bounds. */
        END
    }

    /** Copies the words. */
    public Taken {
        others = List.copyOf(others);
    }
}
