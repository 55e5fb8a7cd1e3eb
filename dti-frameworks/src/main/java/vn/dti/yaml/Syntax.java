// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Message;

/**
 * Says in an author's words what the parser stumbled over, and where it went wrong.
 *
 * <p>The parser notices a slip where nothing makes sense any more, which is often a line later: after
 * a line that is indented wrongly, lacks its colon, or opens a quote.
 */
final class Syntax {

    /** Signs that are wrong wherever they are written so. */
    private static final Set<YamlFinding> TYPED_ALIKE =
            Set.of(YamlFinding.FULL_WIDTH, YamlFinding.LIST_MARK, YamlFinding.ODD_SPACE);

    /** A line that holds a key, or an item of a list. */
    private static final Pattern ENTRY = Pattern.compile("\\s*(- .*|-|.*[^\\s]:(\\s.*)?)");

    /** A key that its value follows. */
    private static final Pattern KEY = Pattern.compile("\\s*(- )?[\\w.\"-]+: ");

    /** A word in the place of a key, and what follows it. */
    private static final Pattern WORDS = Pattern.compile("\\s*(?<dash>(?:- +)?)(?<key>[a-z][a-z-]*)"
            + "(?:(?:[;.,]\\s*|\\s+)(?:[-–=;.,]+\\s+)?(?<rest>.*))?");

    /** A key behind quotes, with what may be in place of the comma. */
    private static final Pattern NEXT_PAIR = Pattern.compile("\\s*;?\\s*(?<key>[a-z][a-z-]*):\\s");

    /** A value that ends before another pair of the same line. */
    private static final Pattern SECOND_PAIR =
            Pattern.compile("(?:[^\\s\"',]+|\"[^\"]*\"|'[^']*'),?\\s+(?<key>[a-z][a-z-]*): .*");

    /** A pair where a value was expected. */
    private static final Pattern INNER_PAIR = Pattern.compile("(?<key>[a-z][a-z-]*): +[^:]+");

    private static final Pattern LAST_WORD = Pattern.compile("\\s*;?\\s+(?<key>[a-z][a-z-]*)$");

    private final Source source;
    private final BrokenLines lines;
    private final Findings findings;

    Syntax(Source source, Findings findings) {
        this.source = source;
        this.lines = new BrokenLines(source);
        this.findings = findings;
    }

    void report(MarkedYAMLException syntax) {
        String problem = String.valueOf(syntax.getProblem());
        Optional<Position> start = position(syntax.getContextMark());
        Position position =
                position(syntax.getProblemMark()).or(() -> start).orElse(Position.START);
        Position context = start.orElse(position);
        Optional<Position> open = new OpenMarks(source).quote(position);
        if (problem.contains("TAB")) {
            YamlFinding.TAB.report(findings, position);
        } else if (problem.contains("unexpected end of stream")) {
            YamlFinding.UNCLOSED.report(findings, context);
        } else if (open.isPresent()) {
            YamlFinding.UNCLOSED.report(findings, open.get());
        } else if (!slip(position, context)) {
            structure(syntax, problem, position, context);
        }
    }

    /** What is wrong in the line, or in one before it that the parser read as something else. */
    private boolean slip(Position position, Position context) {
        List<Integer> near = Stream.of(
                        Optional.of(position),
                        Optional.of(context),
                        lines.previous(position.line()))
                .flatMap(Optional::stream)
                .map(Position::line)
                .distinct()
                .toList();
        for (int number : near) {
            Optional<Slips.Slip> slip = Slips.find(lines.line(number));
            if (slip.isPresent()) {
                Position place = lines.place(number, slip.get().index());
                slip.get().finding().report(findings, place, slip.get().values().toArray());
                others(slip.get(), number);
                return true;
            }
        }
        return false;
    }

    /** Who types one sign so types it so in other lines, which the parser did not get to. */
    private void others(Slips.Slip first, int reported) {
        if (!TYPED_ALIKE.contains(first.finding())) {
            return;
        }
        char sign = lines.line(reported).charAt(first.index());
        for (int number = 1; number <= lines.count(); number++) {
            boolean mayBe = number != reported
                    && lines.line(number).indexOf(sign) >= 0
                    && lines.isText(number);
            Optional<Slips.Slip> slip = mayBe ? Slips.find(lines.line(number)) : Optional.empty();
            if (slip.filter(other -> other.finding() == first.finding()).isPresent()) {
                Position place = lines.place(number, slip.get().index());
                first.finding().report(findings, place, slip.get().values().toArray());
            }
        }
    }

    private void structure(
            MarkedYAMLException syntax, String problem, Position position, Position context) {
        Optional<Position> bracket =
                new OpenMarks(source).bracket().filter(at -> at.line() < position.line());
        if (problem.contains("mapping values are not allowed")) {
            colon(position);
        } else if (problem.contains("could not find expected ':'")) {
            noColon(context);
        } else if (problem.contains("expected <block end>")) {
            block(String.valueOf(syntax.getContext()), position, context);
        } else if (problem.contains("expected ',' or")) {
            bracket(position, context);
        } else if (problem.contains("cannot start any token")) {
            YamlFinding.UNQUOTED.report(findings, position, lines.at(position), rest(position));
        } else if (problem.contains("sequence entries are not allowed here")) {
            YamlFinding.INLINE_ITEM.report(findings, position);
        } else if (problem.contains("escape character")) {
            YamlFinding.BACKSLASH.report(
                    findings, position, lines.at(position), backslashed(context));
        } else if (bracket.isPresent()) {
            bracket(position, bracket.get());
        } else if (problem.contains("<document start>")) {
            behindAll(position, context);
        } else {
            report(YamlFinding.SYNTAX, position, context, problem);
        }
    }

    /** A line of three points ends a document, so that nothing may follow. */
    private void behindAll(Position position, Position context) {
        Position before = lines.previous(position.line()).orElse(context);
        if (lines.line(before.line()).strip().equals("...")) {
            YamlFinding.SEVERAL_DOCUMENTS.report(findings, before, "...");
        } else {
            report(YamlFinding.INDENT, position, before);
        }
    }

    private String rest(Position position) {
        return Slips.quoted(lines.from(position).strip());
    }

    /** The text that was opened with a double quote, between single ones. */
    private String backslashed(Position open) {
        String text = lines.from(open).strip();
        String inner = text.replaceAll("^\"|(?<!\\\\|^)\".*|\"?[\\s,}\\]]*$", "");
        return "'" + inner.replace("'", "''") + "'";
    }

    /** A bracket that is open over the end of its line is the mistake; else it is what is there. */
    private void bracket(Position position, Position context) {
        String before = lines.before(position).stripTrailing();
        boolean behindQuotes = before.endsWith("\"") || before.endsWith("'");
        if (behindQuotes && !"\"'".contains(lines.at(position))) {
            quoteTail(position, before);
            return;
        }
        if (lines.at(position).equals(":") && before.contains(": ")) {
            colonInBrackets(position, before);
            return;
        }
        String open = lines.at(context);
        boolean inLine = position.line() == context.line();
        YamlFinding.OPEN_BRACKET.reportBeside(
                inLine ? context : position,
                findings,
                inLine ? position : context,
                open,
                open.equals("{") ? "}" : "]");
    }

    /** Within brackets a text ends at the next comma or bracket. */
    private void quoteTail(Position position, String before) {
        String behind = lines.from(position);
        Matcher next = NEXT_PAIR.matcher(behind);
        if (next.lookingAt()) {
            int key = lines.index(position) + next.start("key");
            noComma(lines.place(position.line(), key), before);
            return;
        }
        char mark = before.charAt(before.length() - 1);
        int start = before.lastIndexOf(mark, before.length() - 2);
        String tail = lines.from(position).replaceFirst("[,\\]}].*", "");
        String value = before.substring(Math.max(start, 0)) + " " + tail.strip();
        YamlFinding.QUOTE_TAIL.report(findings, position, String.valueOf(mark), Slips.whole(value));
    }

    private void colonInBrackets(Position position, String before) {
        String start =
                before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('{')) + 1);
        String tail = lines.from(position).replaceFirst("[,\\]}].*", "");
        String pair = start.strip() + tail.strip();
        int colon = pair.indexOf(": ");
        Matcher key = LAST_WORD.matcher(before);
        if (key.find() && isSecondKey(key.group("key"), start, start.indexOf(": ") + 2)) {
            noComma(
                    lines.place(position.line(), key.start("key")),
                    before.substring(0, key.start()));
            return;
        }
        String value = colon < 0 ? pair : (start.strip() + " " + tail.strip()).substring(colon + 2);
        colonInValue(position, pair.substring(0, Math.max(colon, 0)) + ": ", value.strip());
    }

    /** A word is a key where a semicolon or a number precedes it, or where it is one elsewhere. */
    private boolean isSecondKey(String word, String pair, int from) {
        String value = pair.substring(from).strip();
        String first =
                value.substring(0, Math.max(0, value.length() - word.length())).strip();
        return first.endsWith(";")
                || first.matches("[0-9./]+%?")
                || (!first.isEmpty() && isKeyElsewhere(word));
    }

    private boolean isKeyElsewhere(String word) {
        return Pattern.compile("(?:^|[{,-] ?)\\s*+" + word + ": ", Pattern.MULTILINE)
                .matcher(source.text())
                .find();
    }

    /** A comma is missing before the key of a pair, or a semicolon is in its place. */
    private void noComma(Position key, String before) {
        String line = lines.line(key.line());
        String first =
                before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('{')) + 1);
        String second = line.substring(lines.index(key)).replaceFirst("[,;\\]}].*", "");
        YamlFinding.NO_COMMA.report(
                findings,
                key,
                second.replaceFirst(":.*", ""),
                first.replaceFirst("[\\s;]+$", "").strip() + ", " + second.strip());
    }

    static Optional<Position> position(Mark mark) {
        return Optional.ofNullable(mark).map(YamlReader::position);
    }

    /** A colon too many in a line, or text of a line above that runs on into this one. */
    private void colon(Position position) {
        String before = lines.before(position);
        Optional<Position> previous = lines.previous(position.line());
        if (KEY.matcher(before).lookingAt() || previous.isEmpty()) {
            secondColon(position);
        } else if (before.stripLeading().startsWith("- ")) {
            listWithoutKey(new Position(position.line(), lines.indent(position.line()) + 1));
        } else if (before.contains(": ")) {
            report(YamlFinding.COLON, position, previous.get());
        } else if (ENTRY.matcher(lines.line(previous.get().line())).matches()) {
            Position start = new Position(position.line(), lines.indent(position.line()) + 1);
            indent(start, key(position.line()).orElse(previous.get()));
        } else {
            noColon(previous.get());
        }
    }

    private void secondColon(Position position) {
        String line = lines.line(position.line());
        Matcher key = KEY.matcher(line);
        if (!key.lookingAt()) {
            YamlFinding.COLON.report(findings, position);
            return;
        }
        String value = line.substring(key.end()).strip();
        String start = key.group().strip() + " ";
        Matcher inner = INNER_PAIR.matcher(value);
        if (inner.matches() && isKeyElsewhere(inner.group("key"))) {
            YamlFinding.NO_BRACES.report(findings, position, start + "{" + value + "}");
            return;
        }
        Matcher second = SECOND_PAIR.matcher(value);
        if (second.matches()
                && (isKeyElsewhere(second.group("key")) || value.matches("[0-9\"'].*"))) {
            YamlFinding.TWO_PAIRS.report(findings, position, second.group("key") + ":");
            return;
        }
        colonInValue(position, start, value);
    }

    /** {@code a : b} is how a division is printed; else it is text. */
    private void colonInValue(Position position, String key, String value) {
        boolean spaced = lines.line(position.line()).startsWith(" : ", lines.index(position) - 1);
        if (spaced && value.matches("[\\w\\s:()+*/.-]+")) {
            String quotient = key + value.replaceAll("\\s+:\\s+", " / ");
            YamlFinding.QUOTIENT.report(findings, position, quotient, key + Slips.quoted(value));
        } else {
            String text = spaced ? value : value.replaceAll("\\s+:", ":");
            YamlFinding.COLON_IN_TEXT.report(findings, position, key + Slips.quoted(text));
        }
    }

    /** A line that is only text, where a key was meant. */
    private void noColon(Position start) {
        Matcher words = WORDS.matcher(lines.line(start.line()));
        if (words.matches() && start.column() == words.start("key") + 1) {
            String rest = words.group("rest");
            String pair = words.group("dash") + words.group("key") + ":";
            report(
                    YamlFinding.COLON_MISSING,
                    start,
                    start,
                    rest == null ? pair : pair + " " + rest);
        } else {
            report(YamlFinding.COLON, start, start);
        }
    }

    private void block(String context, Position position, Position start) {
        boolean item = lines.at(position).equals("-");
        if ("}])".contains(lines.at(position)) && !lines.at(position).isEmpty()) {
            YamlFinding.EXTRA_BRACKET.report(findings, position, lines.at(position));
        } else if (item && context.contains("block mapping")) {
            listWithoutKey(position);
        } else if (!item
                && context.contains("block collection")
                && position.column() == start.column()
                && ENTRY.matcher(lines.line(position.line())).matches()) {
            String entry = "- " + lines.line(position.line()).strip();
            YamlFinding.MISSING_DASH.reportBeside(start, findings, position, entry);
        } else if (ENTRY.matcher(lines.line(position.line())).matches()) {
            indent(position, start);
        } else {
            report(YamlFinding.COLON, position, start);
        }
    }

    /** A pair that is indented further than the one above, or below a key that was forgotten. */
    private void indent(Position pair, Position context) {
        String below =
                lines.next(pair.line()).map(place -> lines.line(place.line())).orElse("");
        Optional<String> key = pair.column() > context.column()
                ? Slips.mappingOf(lines.line(pair.line()), below)
                : Optional.empty();
        key.ifPresentOrElse(
                forgotten -> report(YamlFinding.PAIRS_WITHOUT_KEY, pair, context, forgotten),
                () -> report(YamlFinding.INDENT, pair, context));
    }

    private void listWithoutKey(Position item) {
        String text = lines.line(item.line()).strip();
        boolean aligned = lines.previous(item.line())
                .filter(above -> above.column() == item.column())
                .filter(above -> !lines.line(above.line()).strip().startsWith("-"))
                .isPresent();
        if (aligned && !Slips.beginsItem(text)) {
            YamlFinding.EXTRA_DASH.report(findings, item, text.replaceFirst("^-\\s*", ""));
            return;
        }
        String key = Slips.listOf(text);
        report(YamlFinding.LIST_WITHOUT_KEY, item, lines.previous(item.line()).orElse(item), key);
    }

    /** Beside the line that this one would belong to, its first, and where the parser began. */
    private void report(
            YamlFinding finding, Position position, Position context, Object... values) {
        Optional<Position> parent = lines.previous(position.line(), lines.indent(position.line()));
        Optional<Position> first = parent.flatMap(above -> lines.next(above.line()))
                .filter(child -> child.line() < position.line());
        Position[] others = Stream.of(first, parent, Optional.of(context))
                .flatMap(Optional::stream)
                .filter(other -> other.line() != position.line())
                .distinct()
                .limit(3)
                .toArray(Position[]::new);
        findings.add(finding.code(), Message.of(finding, values), position, others);
    }

    /** The nearest line above that holds a key, whose text may run on down to a line. */
    private Optional<Position> key(int number) {
        Optional<Position> above = lines.previous(number);
        while (above.isPresent()
                && !KEY.matcher(lines.line(above.get().line()) + " ").lookingAt()) {
            above = lines.previous(above.get().line());
        }
        return above;
    }
}
