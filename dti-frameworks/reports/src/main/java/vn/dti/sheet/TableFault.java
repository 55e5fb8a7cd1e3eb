// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Note;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Reported;
import vn.dti.wording.Message;

/** A sentence about a table, which becomes a diagnostic at a place. */
public interface TableFault extends Reported {

    /** This sentence, said of a place. */
    default Diagnostic at(Place place, Object... values) {
        return diagnostic(place, List.of(), values);
    }

    /** This sentence, said of a place, with the note of its code at another one. */
    default Diagnostic beside(Place other, Place place, Object... values) {
        List<Note> notes = code().note().stream()
                .map(note -> new Note(other, Message.of(note, values).shortened()))
                .toList();
        return diagnostic(place, notes, values);
    }

    private Diagnostic diagnostic(Place place, List<Note> notes, Object... values) {
        List<Message> hints = code().hint().stream()
                .map(hint -> Message.of(hint, values).shortened())
                .toList();
        return new Diagnostic(
                code().id(),
                code().severity(),
                place,
                Message.of(this, values).shortened(),
                hints,
                notes);
    }

    /** What to throw where a file cannot be read further. */
    default InvalidFileException refusing(Place place, Object... values) {
        return new InvalidFileException(List.of(at(place, values)));
    }

    /** What to throw where a file cannot be read at all. */
    default InvalidFileException refusing(String file, int line, Object... values) {
        return refusing(new Place(file, new Position(line, 1), ""), values);
    }
}
