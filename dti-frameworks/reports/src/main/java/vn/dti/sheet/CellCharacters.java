// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Optional;
import vn.dti.wording.Composed;
import vn.dti.wording.OddCharacter;

/** The checks of characters that tables share with the YAML files. */
final class CellCharacters {

    private CellCharacters() {}

    /** What is odd about the characters of a cell, the gravest first. */
    static Optional<Trouble> oddity(String raw) {
        return isPlain(raw)
                ? Optional.empty()
                : OddCharacter.first(raw).map(CellCharacters::trouble).or(() -> notComposed(raw));
    }

    private static Trouble trouble(OddCharacter odd) {
        SheetFinding finding = switch (odd.kind()) {
            case FORBIDDEN -> SheetFinding.CHARACTER;
            case UNSEEN -> SheetFinding.INVISIBLE;
            case LOST -> SheetFinding.LOST;
            case LOOKALIKE -> SheetFinding.LOOKALIKE;
        };
        return Trouble.of(finding, odd.name(), odd.resembles());
    }

    private static Optional<Trouble> notComposed(String raw) {
        return Composed.isComposed(raw)
                ? Optional.empty()
                : Optional.of(Trouble.of(SheetFinding.NOT_COMPOSED));
    }

    /** Whether a text has printable characters of ASCII alone, which enter as they are. */
    static boolean isPlain(String raw) {
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if (character < ' ' || character > '~' || character == '?') {
                return false;
            }
        }
        return true;
    }
}
