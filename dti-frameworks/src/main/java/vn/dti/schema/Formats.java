package vn.dti.schema;

/** Checks the first line of a document, which says what it is. */
final class Formats {

    private Formats() {}

    static void require(Fields top, String expected) {
        top.require("format").flatMap(top.nodes()::text).ifPresent(found -> {
            if (!found.equals(expected)) {
                Finding.FORMAT.report(
                        top.nodes().findings(), top.valuePosition("format"), found, expected);
            }
        });
    }
}
