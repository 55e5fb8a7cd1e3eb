package vn.dti.schema;

import java.util.Optional;

/** Checks the first line of a document, which says what it is. */
final class Formats {

    private Formats() {}

    /** Whether it makes sense to read on: a document of another kind would be nothing but noise. */
    static boolean matches(Fields top, String expected) {
        top.require("format");
        Optional<String> found = top.findText("format");
        boolean other = found.isPresent() && !found.get().equals(expected);
        if (other) {
            Finding.FORMAT.report(
                    top.nodes().findings(), top.valuePosition("format"), found.get(), expected);
        }
        return !other;
    }
}
