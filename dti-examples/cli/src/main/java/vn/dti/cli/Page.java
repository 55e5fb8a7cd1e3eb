// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.page.PagePhrase;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Phrase;

/** Text for a terminal of 80 columns, in one language. */
final class Page {

    private static final int WIDTH = 80;
    private static final int ID = 6;
    private static final int NUMBER = 9;
    private static final int DEEPEST = 40;
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private final PrintWriter out;
    private final Language language;

    Page(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String word(Phrase phrase, Object... values) {
        return Message.of(phrase, values).in(language);
    }

    void blank() {
        out.println();
    }

    void line(int indent, Phrase phrase, Object... values) {
        line(indent, word(phrase, values));
    }

    /** A paragraph; its further lines hang by two spaces. */
    void line(int indent, String text) {
        int depth = Math.min(indent, DEEPEST);
        List<String> lines = wrapped(shown(text), WIDTH - depth - 2);
        out.println(" ".repeat(depth) + lines.get(0));
        for (String more : lines.subList(1, lines.size())) {
            out.println(" ".repeat(depth + 2) + more);
        }
    }

    /** One line of any length. */
    void verbatim(String line) {
        out.println(shown(line));
    }

    /** A row of a table, whose cells {@link Columns} has made fit to be shown. */
    void row(Columns columns, List<String> cells) {
        columns.lines(cells).forEach(out::println);
    }

    /** What is wrong, for short. */
    void error(Object sentence) {
        word(CliPhrase.ERROR, sentence).lines().forEach(this::verbatim);
    }

    /** What is wrong, each thing at its place. */
    void diagnostics(List<Diagnostic> diagnostics) {
        Diagnostic.lines(diagnostics, language).forEach(this::verbatim);
    }

    /** What texts bring along neither acts on the terminal nor breaks a line. */
    static String shown(String text) {
        String shown = NormalText.shown(text);
        boolean isOneLine =
                shown.indexOf('\n') < 0 && shown.indexOf('\r') < 0 && shown.indexOf('\t') < 0;
        return isOneLine ? shown : BREAKS.matcher(shown).replaceAll(" ");
    }

    /** Lines that carry their own indentation, each as a paragraph. */
    void lines(int indent, List<String> lines) {
        for (String line : lines) {
            String text = line.stripLeading();
            line(indent + line.length() - text.length(), text);
        }
    }

    /** The head of a table whose rows are those of criteria, behind a blank line. */
    void columns(Phrase... numbers) {
        blank();
        row(
                word(PagePhrase.CODE),
                word(PagePhrase.CRITERION),
                Stream.of(numbers).map(this::word).toList());
    }

    /** A row of a table: an id, a title over as many lines as it takes, and numbers at the right. */
    void row(String id, String title, List<String> numbers) {
        int width = WIDTH - ID - NUMBER * numbers.size();
        List<String> lines = wrapped(shown(title), width - 1);
        var first = new StringBuilder(padded(shown(id), ID)).append(padded(lines.get(0), width));
        for (String number : numbers) {
            first.append(" ".repeat(Math.max(1, NUMBER - number.length()))).append(number);
        }
        out.println(first.toString().stripTrailing());
        for (String more : lines.subList(1, lines.size())) {
            out.println(" ".repeat(ID) + more);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** Lines of at most this width, broken where a line may be, but not before %; a longer word is alone. */
    static List<String> wrapped(String text, int width) {
        String whole = text.stripTrailing();
        if (whole.length() <= width) {
            return List.of(whole);
        }
        var lines = new ArrayList<String>();
        int start = 0;
        int end = 0;
        for (int next = nextBreak(whole, 0); end < whole.length(); next = nextBreak(whole, next)) {
            boolean fits = trimmed(whole, start, next) - start <= width;
            if (!fits && end > start) {
                lines.add(whole.substring(start, trimmed(whole, start, end)));
                start = end;
            }
            end = next;
        }
        lines.add(whole.substring(start));
        return lines;
    }

    /** The end of a part of a text without the spaces behind it. */
    private static int trimmed(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** A line may end behind spaces that break, and behind a hyphen between two words. */
    private static int nextBreak(String text, int from) {
        int next = from;
        while (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            next++;
            if (isHyphen(text, next - 1)) {
                return next;
            }
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isPercent = next < text.length() && text.charAt(next) == '%';
        return isPercent ? nextBreak(text, next) : next;
    }

    private static boolean isHyphen(String text, int index) {
        return text.charAt(index) == '-'
                && index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }
}
