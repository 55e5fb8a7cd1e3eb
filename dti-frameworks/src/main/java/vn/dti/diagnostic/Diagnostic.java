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
 * @param file the name of the file
 * @param position the place
 * @param message what was found and what was expected
 * @param excerpt the line of the file, so that it can be shown; empty if there is none
 */
public record Diagnostic(
        String code,
        Severity severity,
        String file,
        Position position,
        Message message,
        String excerpt)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::code);

    private static final int WIDEST = 100;

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
        return file + ":" + position + ": " + severity.in(language) + ": " + message.in(language)
                + " [" + code + "]";
    }

    /**
     * The headline, the line of the file, and a caret under the place.
     *
     * @param language the language to speak
     * @return one to three lines
     */
    public List<String> lines(Language language) {
        var lines = new ArrayList<String>();
        lines.add(headline(language));
        int column = Math.min(position.column(), excerpt.codePointCount(0, excerpt.length()) + 1);
        if (!excerpt.isBlank() && column <= WIDEST) {
            lines.add("    " + shortened(excerpt));
            lines.add("    " + " ".repeat(column - 1) + "^");
        }
        return lines;
    }

    private static String shortened(String line) {
        String plain = line.replace('\t', ' ');
        int length = plain.codePointCount(0, plain.length());
        return length <= WIDEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDEST)) + "…";
    }
}
