package vn.dti.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.dti.diagnostic.Budget;
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

    private static final Set<ScalarStyle> QUOTED =
            Set.of(ScalarStyle.DOUBLE_QUOTED, ScalarStyle.SINGLE_QUOTED);

    /** A line that holds a key, or an item of a list. */
    private static final Pattern ENTRY = Pattern.compile("\\s*(- .*|-|.*[^\\s]:(\\s.*)?)");

    /** A key that its value follows. */
    private static final Pattern KEY = Pattern.compile("\\s*(- )?[\\w.\"-]+: ");

    private static final int LONGEST = 500;

    private final Source source;
    private final List<String> lines;
    private final Findings findings;

    Syntax(Source source, Findings findings) {
        this.source = source;
        this.lines = source.text().lines().map(Syntax::beginning).toList();
        this.findings = findings;
    }

    /** What is wrong with a line is seen in its beginning, and patterns take long for long lines. */
    private static String beginning(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    void report(MarkedYAMLException syntax) {
        String problem = String.valueOf(syntax.getProblem());
        Optional<Position> start = position(syntax.getContextMark());
        Position position =
                position(syntax.getProblemMark()).or(() -> start).orElse(Position.START);
        Position context = start.orElse(position);
        Optional<Position> open = openQuote(position);
        Optional<Position> bracket = openBracket().filter(at -> at.line() < position.line());
        if (problem.contains("TAB")) {
            YamlFinding.TAB.report(findings, position);
        } else if (problem.contains("unexpected end of stream")) {
            YamlFinding.UNCLOSED.report(findings, context);
        } else if (open.isPresent()) {
            YamlFinding.UNCLOSED.report(findings, open.get());
        } else if (problem.contains("mapping values are not allowed")) {
            colon(position);
        } else if (problem.contains("could not find expected ':'")) {
            report(YamlFinding.COLON, context, context);
        } else if (problem.contains("expected <block end>")) {
            indentation(position, context);
        } else if (problem.contains("expected ',' or")) {
            bracket(position, context);
        } else if (problem.contains("cannot start any token")) {
            YamlFinding.UNQUOTED.report(findings, position, at(position));
        } else if (problem.contains("sequence entries are not allowed here")) {
            YamlFinding.INLINE_ITEM.report(findings, position);
        } else if (bracket.isPresent()) {
            bracket(position, bracket.get());
        } else if (problem.contains("<document start>")) {
            report(YamlFinding.INDENT, position, previous(position.line()).orElse(context));
        } else {
            report(YamlFinding.SYNTAX, position, context, problem);
        }
    }

    /** A bracket that is open over the end of its line is the mistake; else it is what stands there. */
    private void bracket(Position position, Position context) {
        String open = at(context);
        boolean inLine = position.line() == context.line();
        YamlFinding.OPEN_BRACKET.reportBeside(
                inLine ? context : position,
                findings,
                inLine ? position : context,
                open,
                open.equals("{") ? "}" : "]");
    }

    private String at(Position position) {
        String line = line(position.line());
        int index = index(position);
        return index < line.length() ? line.substring(index, index + 1) : "";
    }

    private static Optional<Position> position(Mark mark) {
        return Optional.ofNullable(mark).map(YamlReader::position);
    }

    /** A colon too many in a line, or text of a line above that runs on into this one. */
    private void colon(Position position) {
        String before = line(position.line()).substring(0, index(position));
        Optional<Position> previous = previous(position.line());
        if (KEY.matcher(before).lookingAt() || previous.isEmpty()) {
            YamlFinding.COLON.report(findings, position);
        } else if (before.contains(": ")) {
            report(YamlFinding.COLON, position, previous.get());
        } else if (ENTRY.matcher(line(previous.get().line())).matches()) {
            Position start = new Position(position.line(), indent(position.line()) + 1);
            report(YamlFinding.INDENT, start, key(position.line()).orElse(previous.get()));
        } else {
            report(YamlFinding.COLON, previous.get(), previous.get());
        }
    }

    private void indentation(Position position, Position context) {
        boolean entry = ENTRY.matcher(line(position.line())).matches();
        report(entry ? YamlFinding.INDENT : YamlFinding.COLON, position, context);
    }

    /** Beside the line that this one would belong to, its first, and where the parser began. */
    private void report(
            YamlFinding finding, Position position, Position context, Object... values) {
        Optional<Position> parent = previous(position.line(), indent(position.line()));
        Optional<Position> first = parent.flatMap(above -> next(above.line()))
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
        Optional<Position> above = previous(number);
        while (above.isPresent() && !KEY.matcher(line(above.get().line()) + " ").lookingAt()) {
            above = previous(above.get().line());
        }
        return above;
    }

    /** The nearest line above that holds anything. */
    private Optional<Position> previous(int number) {
        return previous(number, Integer.MAX_VALUE);
    }

    private Optional<Position> next(int number) {
        for (int below = number + 1; below <= lines.size(); below++) {
            if (isText(below)) {
                return Optional.of(new Position(below, indent(below) + 1));
            }
        }
        return Optional.empty();
    }

    /** The nearest line above that is indented less, where its text starts. */
    private Optional<Position> previous(int number, int indent) {
        for (int above = number - 1; above > 0; above--) {
            if (isText(above) && indent(above) < indent) {
                return Optional.of(new Position(above, indent(above) + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isText(int number) {
        String text = line(number).strip();
        return !text.isEmpty() && !text.startsWith("#");
    }

    private int indent(int number) {
        String line = line(number);
        return line.length() - line.stripLeading().length();
    }

    private String line(int number) {
        return number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    private int index(Position position) {
        String line = line(position.line());
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(position.column() - 1, characters));
    }

    /**
     * Where a quote was forgotten: the text then runs on to the next quote, in another line, and what
     * follows there makes no sense.
     */
    private Optional<Position> openQuote(Position error) {
        return events().stream()
                .filter(event -> event instanceof ScalarEvent scalar
                        && QUOTED.contains(scalar.getScalarStyle())
                        && scalar.getStartMark().getLine() < scalar.getEndMark().getLine()
                        && scalar.getEndMark().getLine() + 1 == error.line())
                .reduce((earlier, later) -> later)
                .flatMap(event -> position(event.getStartMark()));
    }

    /** Where the outermost bracket was opened that is not closed. */
    private Optional<Position> openBracket() {
        Deque<Mark> open = new ArrayDeque<>();
        for (Event event : events()) {
            if (event instanceof CollectionStartEvent start && start.isFlow()) {
                open.addLast(start.getStartMark());
            } else if (event instanceof CollectionEndEvent && !open.isEmpty()) {
                open.removeLast();
            }
        }
        return position(open.peekFirst());
    }

    /** What the parser saw before it stumbled. */
    private List<Event> events() {
        var events = new ArrayList<Event>();
        var parser = YamlReader.parser(source);
        try {
            int depth = 0;
            while (!parser.checkEvent(Event.ID.StreamEnd) && depth <= Budget.DEPTH) {
                Event event = parser.getEvent();
                events.add(event);
                depth += event instanceof CollectionStartEvent ? 1 : 0;
                depth -= event instanceof CollectionEndEvent ? 1 : 0;
            }
        } catch (YAMLException asBefore) {
            return events;
        }
        return events;
    }
}
