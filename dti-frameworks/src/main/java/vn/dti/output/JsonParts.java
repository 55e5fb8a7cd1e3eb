// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.io.IOException;
import vn.dti.wording.NormalText;

/**
 * The parts of a document of JSON in their order, as a generator takes them and a parser finds them: what
 * is written and read is said by them once, whichever library has the characters.
 */
interface JsonParts {

    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    /** The key of the value that follows. */
    void key(String key) throws IOException;

    void text(String text) throws IOException;

    /** A JSON number by its characters; all that are written are whole, and no larger than an {@code int}. */
    void number(String number) throws IOException;

    void flag(boolean yes) throws IOException;

    void none() throws IOException;

    /** Tells the parts of a datum. */
    default void datum(Datum datum) throws IOException {
        datum.fold(this::leaf, this::list, this::entries);
    }

    private void leaf(Datum.Leaf leaf) throws IOException {
        switch (leaf.sort()) {
            case FIGURE, TEXT -> text(leaf.text());
            case POSITION -> number(leaf.text());
            case FLAG -> flag(leaf.isTrue());
            case NONE -> none();
        }
    }

    private void list(Datum.Sequence list) throws IOException {
        startList();
        for (Datum item : list.items()) {
            datum(item);
        }
        endList();
    }

    private void entries(Datum.Entries entries) throws IOException {
        startObject();
        for (Datum.Field field : entries.fields()) {
            key(NormalText.shown(field.key()));
            datum(field.value());
        }
        endObject();
    }
}
