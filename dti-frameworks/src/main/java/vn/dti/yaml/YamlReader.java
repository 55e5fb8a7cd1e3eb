package vn.dti.yaml;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** Reads a YAML document into nodes with places; nothing is constructed from what it says. */
public final class YamlReader {

    private static final int DEEPEST = 40;
    private static final int MOST_ALIASES = 50;
    private static final int LONGEST = 3_000_000;

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the top node; empty if the text is no YAML
     */
    public static Optional<YamlNode> read(Source source, Findings findings) {
        try {
            Node top = yaml().compose(new StringReader(source.text()));
            if (top == null) {
                YamlPhrase.EMPTY.report(findings, Position.START);
                return Optional.empty();
            }
            return Optional.of(new Conversion(findings, DEEPEST).convert(top));
        } catch (MarkedYAMLException syntax) {
            report(syntax, findings);
        } catch (ReaderException character) {
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            YamlPhrase.CHARACTER.report(findings, place(source, character.getPosition()), code);
        } catch (YAMLException limit) {
            reportLimit(limit, findings);
        }
        return Optional.empty();
    }

    /** Made anew each time, as it keeps state while it reads. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(LONGEST);
        return new Yaml(new SafeConstructor(options));
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void report(MarkedYAMLException syntax, Findings findings) {
        String problem = String.valueOf(syntax.getProblem());
        Mark mark =
                syntax.getProblemMark() == null ? syntax.getContextMark() : syntax.getProblemMark();
        Position position = mark == null ? Position.START : position(mark);
        if (problem.contains("but found another document")) {
            YamlPhrase.SEVERAL_DOCUMENTS.report(findings, position);
        } else if (problem.contains("undefined alias")) {
            YamlPhrase.UNDEFINED_ALIAS.report(findings, position);
        } else if (problem.contains("TAB")) {
            YamlPhrase.TAB.report(findings, position);
        } else if (problem.contains("unexpected end of stream")) {
            Mark start = syntax.getContextMark();
            YamlPhrase.UNCLOSED.report(findings, start == null ? position : position(start));
        } else if (problem.contains("mapping values are not allowed")
                || problem.contains("could not find expected ':'")) {
            YamlPhrase.COLON.report(findings, position);
        } else if (problem.contains("expected <block end>")) {
            YamlPhrase.INDENT.report(findings, position);
        } else {
            YamlPhrase.SYNTAX.report(findings, position, problem);
        }
    }

    private static void reportLimit(YAMLException limit, Findings findings) {
        String problem = String.valueOf(limit.getMessage());
        if (problem.contains("Nesting Depth")) {
            YamlPhrase.TOO_DEEP.report(findings, Position.START, DEEPEST);
        } else if (problem.contains("Global tag is not allowed")) {
            YamlPhrase.TAG.report(findings, Position.START, problem.replaceFirst("^[^:]*: *", ""));
        } else if (problem.contains("aliases")) {
            YamlPhrase.ALIASES.report(findings, Position.START);
        } else {
            YamlPhrase.SYNTAX.report(findings, Position.START, problem);
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
