// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.List;

/**
 * A kind of mistake: the code that it keeps, what is said of it, and what mends it.
 *
 * @param id stable, for programs and for the guide, for example {@code DTI-1203}
 * @param severity how grave it is
 * @param says the sentence
 * @param hint what mends it, about the same values as the sentence; at most one
 * @param note what is said of a second place; at most one
 */
public record Code(
        String id, Severity severity, Sentence says, List<Sentence> hint, List<Sentence> note) {

    /** Copies the lists. */
    public Code {
        hint = List.copyOf(hint);
        note = List.copyOf(note);
    }

    /**
     * A mistake with which a file cannot be used.
     *
     * @param id the code
     * @param vi the sentence in Vietnamese
     * @param en the sentence in English
     * @return without a hint
     */
    public static Code error(String id, String vi, String en) {
        return new Code(id, Severity.ERROR, new Sentence(vi, en), List.of(), List.of());
    }

    /**
     * What is probably not meant.
     *
     * @param id the code
     * @param vi the sentence in Vietnamese
     * @param en the sentence in English
     * @return without a hint
     */
    public static Code warning(String id, String vi, String en) {
        return new Code(id, Severity.WARNING, new Sentence(vi, en), List.of(), List.of());
    }

    /**
     * The same with what mends it.
     *
     * @param vi the hint in Vietnamese
     * @param en the hint in English
     * @return a code with this hint
     */
    public Code hint(String vi, String en) {
        return new Code(id, severity, says, List.of(new Sentence(vi, en)), note);
    }

    /**
     * The same with the hint of another code.
     *
     * @param that a code with a hint
     * @return a code with this hint
     */
    public Code hint(Code that) {
        return new Code(id, severity, says, that.hint, note);
    }

    /**
     * The same with the hint to write one of the values of the sentence.
     *
     * @param place the number of the value, from 0
     * @return a code with the hint {@code write {1}} for 1
     */
    public Code write(int place) {
        return hint("viết {" + place + "}", "write {" + place + "}");
    }

    /**
     * The same with the note of another code.
     *
     * @param that a code with a note
     * @return a code with this note
     */
    public Code note(Code that) {
        return new Code(id, severity, says, hint, that.note);
    }

    /**
     * The same with what is said of a second place.
     *
     * @param vi the note in Vietnamese
     * @param en the note in English
     * @return a code with this note
     */
    public Code note(String vi, String en) {
        return new Code(id, severity, says, hint, List.of(new Sentence(vi, en)));
    }
}
