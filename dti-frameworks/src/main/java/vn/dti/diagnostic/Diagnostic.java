package vn.dti.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * One thing to say about a place in a file.
 *
 * @param code stable, for programs, for example {@code DTI-1101}
 * @param severity how grave it is
 * @param place where it is
 * @param message what was found and what was expected
 * @param hints what mends it; at most one
 * @param notes other places that it is about, such as where a key was first given
 */
public record Diagnostic(
        String code,
        Severity severity,
        Place place,
        Message message,
        List<Message> hints,
        List<Note> notes)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::code);

    private static final int WIDEST = 100;

    /**
     * Copies the lists.
     *
     * @param code as in the record
     * @param severity as in the record
     * @param place as in the record
     * @param message as in the record
     * @param hints as in the record
     * @param notes as in the record
     */
    public Diagnostic {
        hints = List.copyOf(hints);
        notes = List.copyOf(notes);
    }

    /** {@return the name of the file} */
    public String file() {
        return place.file();
    }

    /** {@return the place in the file} */
    public Position position() {
        return place.position();
    }

    @Override
    public int compareTo(Diagnostic that) {
        return ORDER.compare(this, that);
    }

    /**
     * The first line, made to be searched for: {@code file:line:col: error: message [code]}.
     *
     * @param language the language to speak
     * @return one line
     */
    public String headline(Language language) {
        return place + ": " + severity.in(language) + ": " + message.in(language) + " [" + code
                + "]";
    }

    /**
     * The headline, the line of the file, a caret under the place, then the notes and the hint.
     *
     * @param language the language to speak
     * @return one line or more
     */
    public List<String> lines(Language language) {
        var lines = new ArrayList<String>();
        lines.add(headline(language));
        lines.addAll(excerpt());
        notes.forEach(
                note -> lines.add("  " + note.place() + ": " + note.message().in(language)));
        hints.forEach(hint -> lines.add("  " + Message.of(FilePhrase.HINT, hint).in(language)));
        return lines;
    }

    private List<String> excerpt() {
        String line = place.excerpt();
        int column = Math.min(position().column(), line.codePointCount(0, line.length()) + 1);
        return line.isBlank() || column > WIDEST
                ? List.of()
                : List.of("    " + shortened(line), "    " + " ".repeat(column - 1) + "^");
    }

    private static String shortened(String line) {
        String plain = line.replace('\t', ' ');
        int length = plain.codePointCount(0, plain.length());
        return length <= WIDEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDEST)) + "…";
    }
}
