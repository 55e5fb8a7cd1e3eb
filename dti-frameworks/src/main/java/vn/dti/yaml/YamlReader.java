// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** Reads a YAML document into nodes with places; nothing is constructed from what it says. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the top node; empty if the text is not YAML, or more than the budgets allow
     */
    public static Optional<YamlNode> read(Source source, Findings findings) {
        if (!areLinesShort(findings)) {
            return Optional.empty();
        }
        Optional<YamlNode> document = parse(source, findings);
        if (!findings.isPlain()) {
            Characters.check(source, findings);
        }
        return document;
    }

    /** Whether no line is so long that the parser would have to look ahead too far. */
    private static boolean areLinesShort(Findings findings) {
        int number = findings.lineLongerThan(Budget.LINE);
        if (number > 0) {
            int column = findings.line(number).codePointCount(0, Budget.LINE) + 1;
            YamlFinding.LONG_LINE.report(findings, new Position(number, column), Budget.LINE);
        }
        return number == 0;
    }

    private static Optional<YamlNode> parse(Source source, Findings findings) {
        try {
            var events = new Events(findings);
            return events.read(parser(source))
                    ? new Composition(events, findings).document()
                    : Optional.empty();
        } catch (MarkedYAMLException syntax) {
            new Syntax(source, findings).report(syntax);
        } catch (ReaderException character) {
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            YamlFinding.CHARACTER.report(findings, place(source, character.getPosition()), code);
        } catch (YAMLException limit) {
            String problem = String.valueOf(limit.getMessage());
            YamlFinding.SYNTAX.report(findings, Position.START, problem);
        }
        return Optional.empty();
    }

    /**
     * The text of a key of the top mapping, without reading more than what precedes it.
     *
     * @param source the text
     * @param key the key, which is near the top of a sound document
     * @return empty if there is no such key with a text before anything that is not YAML
     */
    public static Optional<String> peek(Source source, String key) {
        if (!areLinesShort(new Findings(source))) {
            return Optional.empty();
        }
        try {
            return Events.peek(parser(source), key);
        } catch (YAMLException noYaml) {
            return Optional.empty();
        }
    }

    static ParserImpl parser(Source source) {
        return Tokens.parser(source.text(), Budget.BYTES);
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position place(Source source, int offset) {
        String before = source.text()
                .substring(0, source.text().offsetByCodePoints(0, Math.max(0, offset)));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Position(line, before.codePointCount(start, before.length()) + 1);
    }
}
