package vn.dti.diagnostic;

import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;

/** A sentence of a diagnostic, which brings its code along. */
public interface Coded extends Phrase {

    /** {@return the code, with its severity and its hint} */
    Code code();

    @Override
    default String template(Language language) {
        return code().says().template(language);
    }

    /**
     * Says this of a place.
     *
     * @param findings receives the diagnostic
     * @param position the place
     * @param values what the sentence is about
     */
    default void report(Findings findings, Position position, Object... values) {
        findings.add(code(), Message.of(this, values), position);
    }

    /**
     * Says this of a place, and the note of the code of another one.
     *
     * @param other the other place, in the same file
     * @param findings receives the diagnostic
     * @param position the place
     * @param values what the sentence is about
     */
    default void reportBeside(
            Position other, Findings findings, Position position, Object... values) {
        findings.add(code(), Message.of(this, values), position, other);
    }
}
