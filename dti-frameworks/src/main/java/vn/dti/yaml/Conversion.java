package vn.dti.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Composed;

/** Turns the parser's nodes into ours, within limits that aliases cannot get around. */
final class Conversion {

    private static final int MOST_NODES = 100_000;

    private final Findings findings;
    private final int deepest;
    private int nodes;

    Conversion(Findings findings, int deepest) {
        this.findings = findings;
        this.deepest = deepest;
    }

    YamlNode convert(Node node) {
        return convert(node, 0);
    }

    private YamlNode convert(Node node, int depth) {
        Position position = YamlReader.position(node.getStartMark());
        if (++nodes == MOST_NODES) {
            YamlFinding.TOO_MANY.report(findings, position, MOST_NODES);
        }
        if (depth == deepest) {
            YamlFinding.TOO_DEEP.report(findings, position, deepest);
        }
        if (nodes >= MOST_NODES || depth >= deepest) {
            return new YamlNode.Scalar("", true, true, position);
        }
        return collection(node, position, depth);
    }

    private YamlNode collection(Node node, Position position, int depth) {
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<YamlNode>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new YamlNode.Sequence(List.copyOf(items), position);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, position, depth);
        }
        return scalar((ScalarNode) node, position);
    }

    private static YamlNode.Scalar scalar(ScalarNode node, Position position) {
        String text = Composed.text(node.getValue());
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        boolean inLine = node.getStartMark().getLine() == node.getEndMark().getLine();
        return new YamlNode.Scalar(text, plain, inLine, position);
    }

    private YamlNode mapping(MappingNode node, Position position, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            YamlNode value = convert(tuple.getValueNode(), depth + 1);
            Optional<YamlNode.Scalar> key = key(tuple.getKeyNode());
            if (key.isPresent()) {
                add(entries, new YamlNode.Entry(key.get(), value));
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), position);
    }

    private Optional<YamlNode.Scalar> key(Node node) {
        Position position = YamlReader.position(node.getStartMark());
        if (node instanceof ScalarNode text) {
            return Optional.of(scalar(text, position));
        }
        YamlFinding.KEY_NOT_TEXT.report(findings, position);
        return Optional.empty();
    }

    private void add(Map<String, YamlNode.Entry> entries, YamlNode.Entry entry) {
        YamlNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            Position there = first.key().position();
            YamlFinding.DUPLICATE_KEY.reportBeside(
                    there,
                    findings,
                    entry.key().position(),
                    entry.key().text(),
                    there.line(),
                    there.column());
        }
    }
}
