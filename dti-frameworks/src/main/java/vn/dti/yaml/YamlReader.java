package vn.dti.yaml;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** Reads a YAML document into nodes with places; nothing is constructed from what it says. */
public final class YamlReader {

    private static final int DEEPEST = 40;
    private static final int MOST_ALIASES = 50;
    private static final int LONGEST = 3_000_000;
    private static final Set<ScalarStyle> QUOTED =
            Set.of(ScalarStyle.DOUBLE_QUOTED, ScalarStyle.SINGLE_QUOTED);

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the top node; empty if the text is no YAML
     */
    public static Optional<YamlNode> read(Source source, Findings findings) {
        Characters.check(source, findings);
        try {
            Node top = composer(source, findings).getSingleNode();
            if (top == null) {
                YamlFinding.EMPTY.report(findings, Position.START);
                return Optional.empty();
            }
            return Optional.of(new Conversion(findings, DEEPEST).convert(top));
        } catch (MarkedYAMLException syntax) {
            report(source, syntax, findings);
        } catch (ReaderException character) {
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            YamlFinding.CHARACTER.report(findings, place(source, character.getPosition()), code);
        } catch (YAMLException limit) {
            reportLimit(limit, findings);
        }
        return Optional.empty();
    }

    private static UntaggedComposer composer(Source source, Findings findings) {
        return new UntaggedComposer(parser(source), options(), findings);
    }

    private static ParserImpl parser(Source source) {
        return new ParserImpl(new StreamReader(new StringReader(source.text())), options());
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(LONGEST);
        return options;
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void report(Source source, MarkedYAMLException syntax, Findings findings) {
        String problem = String.valueOf(syntax.getProblem());
        Optional<Mark> start = Optional.ofNullable(syntax.getContextMark());
        Mark mark = Optional.ofNullable(syntax.getProblemMark()).or(() -> start).orElse(null);
        Position position = mark == null ? Position.START : position(mark);
        Position context = start.map(YamlReader::position).orElse(position);
        Optional<Position> open = openQuote(source, position);
        if (problem.contains("but found another document")) {
            YamlFinding.SEVERAL_DOCUMENTS.report(findings, position);
        } else if (problem.contains("undefined alias")) {
            YamlFinding.UNDEFINED_ALIAS.report(findings, position);
        } else if (problem.contains("TAB")) {
            YamlFinding.TAB.report(findings, position);
        } else if (problem.contains("unexpected end of stream")) {
            YamlFinding.UNCLOSED.report(findings, context);
        } else if (open.isPresent()) {
            YamlFinding.UNCLOSED.report(findings, open.get());
        } else if (problem.contains("mapping values are not allowed")) {
            YamlFinding.COLON.report(findings, position);
        } else if (problem.contains("could not find expected ':'")) {
            YamlFinding.COLON.report(findings, context);
        } else if (problem.contains("expected <block end>")) {
            YamlFinding.INDENT.report(findings, position);
        } else {
            YamlFinding.SYNTAX.report(findings, position, problem);
        }
    }

    /**
     * Where a quote was forgotten: the text then runs on to the next quote, in another line, and what
     * follows there makes no sense.
     */
    private static Optional<Position> openQuote(Source source, Position error) {
        Optional<Mark> start = Optional.empty();
        try {
            var parser = parser(source);
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                boolean quoted = event instanceof ScalarEvent scalar
                        && QUOTED.contains(scalar.getScalarStyle());
                boolean runsOn =
                        event.getStartMark().getLine() < event.getEndMark().getLine()
                                && event.getEndMark().getLine() + 1 == error.line();
                start = quoted && runsOn ? Optional.of(event.getStartMark()) : start;
            }
        } catch (YAMLException asBefore) {
            return start.map(YamlReader::position);
        }
        return start.map(YamlReader::position);
    }

    private static void reportLimit(YAMLException limit, Findings findings) {
        String problem = String.valueOf(limit.getMessage());
        if (problem.contains("Nesting Depth")) {
            YamlFinding.TOO_DEEP.report(findings, Position.START, DEEPEST);
        } else if (problem.contains("Global tag is not allowed")) {
            YamlFinding.TAG.report(findings, Position.START, problem.replaceFirst("^[^:]*: *", ""));
        } else if (problem.contains("aliases")) {
            YamlFinding.ALIASES.report(findings, Position.START);
        } else {
            YamlFinding.SYNTAX.report(findings, Position.START, problem);
        }
    }

    private static Position place(Source source, int offset) {
        String before = source.text()
                .substring(0, source.text().offsetByCodePoints(0, Math.max(0, offset)));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Position(line, before.codePointCount(start, before.length()) + 1);
    }
}
