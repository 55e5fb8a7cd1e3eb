// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Severity;

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
        implements Serializable, Comparable<Diagnostic> {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::code);

    /** The columns before the place where the line is cut at both sides. */
    private static final int BEFORE = 60;

    /** Copies the lists. */
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

    /**
     * The {@link #lines} of diagnostics, of as many as can be read, and how many more there are.
     *
     * @param diagnostics any number, sorted
     * @param language the language to speak
     * @return those of the first {@link Budget#PRINTED}
     */
    public static List<String> lines(List<Diagnostic> diagnostics, Language language) {
        return listed(diagnostics, language, each -> each.lines(language).stream());
    }

    /** What is said of the first ones, and how many there are beside them. */
    static List<String> listed(
            List<Diagnostic> diagnostics,
            Language language,
            Function<Diagnostic, Stream<String>> said) {
        var lines = new ArrayList<String>();
        diagnostics.stream().limit(Budget.PRINTED).flatMap(said).forEach(lines::add);
        int more = diagnostics.size() - Budget.PRINTED;
        if (more > 0) {
            lines.add(Message.of(FilePhrase.MORE, more).in(language));
        }
        return lines;
    }

    private List<String> excerpt() {
        String line = place.excerpt();
        int length = line.codePointCount(0, line.length());
        if (line.isBlank()) {
            return List.of();
        }
        int before = Math.min(position().column() - 1, length);
        int first = before < Budget.COLUMNS ? 0 : before - BEFORE;
        int last = Math.min(length, first + Budget.COLUMNS);
        String start = first == 0 ? "" : "…";
        String shown =
                line.substring(line.offsetByCodePoints(0, first), line.offsetByCodePoints(0, last));
        return List.of(
                "    " + start + shown.replace('\t', ' ') + (last < length ? "…" : ""),
                "    " + " ".repeat(start.length() + before - first) + "^");
    }
}
