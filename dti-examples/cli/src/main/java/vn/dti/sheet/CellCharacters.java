package vn.dti.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.wording.Composed;
import vn.dti.wording.NormalText;

/** The checks of characters that tables share with the YAML files. */
final class CellCharacters {

    private CellCharacters() {}

    /** What is odd about the characters of a cell, the gravest first. */
    static Optional<Trouble> oddity(String raw) {
        if (isPlain(raw)) {
            return Optional.empty();
        }
        OptionalInt control = raw.codePoints().filter(NormalText::isForbidden).findFirst();
        if (control.isPresent()) {
            return Optional.of(Trouble.of(SheetFinding.CHARACTER, name(control.getAsInt())));
        }
        OptionalInt unseen = NormalText.firstUnseen(raw);
        if (unseen.isPresent()) {
            return Optional.of(
                    Trouble.of(SheetFinding.INVISIBLE, name(raw.codePointAt(unseen.getAsInt()))));
        }
        return Composed.isComposed(raw)
                ? Optional.empty()
                : Optional.of(Trouble.of(SheetFinding.NOT_COMPOSED));
    }

    private static boolean isPlain(String raw) {
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
