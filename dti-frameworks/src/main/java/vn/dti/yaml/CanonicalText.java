// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.tokens.Token;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/**
 * One layout for what can be written in many.
 *
 * <p>What is written is read again: if it does not say the same, or if a comment is missing, nothing is
 * written.
 */
public final class CanonicalText {

    private static final Set<Token.ID> NO_PLACE =
            Set.of(Token.ID.Anchor, Token.ID.Tag, Token.ID.Key, Token.ID.Directive);

    private CanonicalText() {}

    /**
     * The canonical layout of a document.
     *
     * @param source the text
     * @param ordering the order of its keys
     * @param findings receives why it has none: what is not YAML, and comments where none can be kept
     * @return the text, with LF as line end; empty if something was reported
     */
    public static Optional<String> of(Source source, Ordering ordering, Findings findings) {
        Optional<YamlNode> before = YamlReader.read(source, findings);
        if (before.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(source.text(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        try {
            var lexis = new Lexis(text);
            List<Comment> comments = lexis.comments();
            comments.stream()
                    .filter(CanonicalText::hasNoPlace)
                    .forEach(comment -> YamlFinding.COMMENT.report(
                            findings, new Position(comment.line() + 1, comment.column() + 1)));
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            String canonical = LayoutWriter.write(LayoutReader.read(text, lexis), ordering);
            return checked(canonical, before.get(), comments, findings);
        } catch (YAMLException unlike) {
            YamlFinding.LAYOUT.report(findings, Position.START);
            return Optional.empty();
        }
    }

    /**
     * Text as a value: plain where that reads back as the same text, else in double quotes.
     *
     * @param text any text
     * @return one line
     */
    public static String quoted(String text) {
        return Texts.write(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Between an anchor, a tag or a question mark and what it belongs to. */
    private static boolean hasNoPlace(Comment comment) {
        return NO_PLACE.contains(comment.after());
    }

    private static Optional<String> checked(
            String canonical, YamlNode before, List<Comment> comments, Findings findings) {
        var source = new Source("", canonical);
        var found = new Findings(source);
        Optional<YamlNode> after = YamlReader.read(source, found);
        boolean same = after.isPresent()
                && !found.hasErrors()
                && isSame(before, after.get())
                && counted(comments).equals(counted(new Lexis(canonical).comments()));
        if (!same) {
            YamlFinding.LAYOUT.report(findings, Position.START);
            return Optional.empty();
        }
        return Optional.of(canonical);
    }

    private static Map<String, Integer> counted(List<Comment> comments) {
        var counted = new HashMap<String, Integer>();
        comments.forEach(comment -> counted.merge(comment.text(), 1, Integer::sum));
        return counted;
    }

    /** Whether two nodes say the same, in whichever order their keys are. */
    private static boolean isSame(YamlNode one, YamlNode other) {
        if (one instanceof YamlNode.Scalar text && other instanceof YamlNode.Scalar that) {
            return text.text().equals(that.text()) && text.isNull() == that.isNull();
        }
        if (one instanceof YamlNode.Sequence list && other instanceof YamlNode.Sequence that) {
            return list.items().size() == that.items().size()
                    && java.util.stream.IntStream.range(0, list.items().size())
                            .allMatch(i ->
                                    isSame(list.items().get(i), that.items().get(i)));
        }
        return one instanceof YamlNode.Mapping mapping
                && other instanceof YamlNode.Mapping that
                && isSame(mapping, that);
    }

    private static boolean isSame(YamlNode.Mapping one, YamlNode.Mapping other) {
        var values = new HashMap<String, YamlNode>();
        other.entries().forEach(entry -> values.put(entry.key().text(), entry.value()));
        return one.entries().size() == other.entries().size()
                && one.entries().stream()
                        .allMatch(entry -> values.containsKey(entry.key().text())
                                && isSame(entry.value(), values.get(entry.key().text())));
    }
}
