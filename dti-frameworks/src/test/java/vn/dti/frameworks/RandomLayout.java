// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.dti.yaml.YamlNode;

/** Writes a document in a random layout that says the same, with comments wherever YAML allows them. */
final class RandomLayout {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int comments;

    /** Whether the last line belongs to a block, where all that is indented would be text. */
    private boolean afterBlock;

    private RandomLayout(Random random) {
        this.random = random;
    }

    static String of(YamlNode document, long seed) {
        var layout = new RandomLayout(new Random(seed));
        layout.ownLines(0);
        if (layout.random.nextInt(4) == 0) {
            layout.text.append("---\n");
        }
        layout.mapping((YamlNode.Mapping) document, 0);
        layout.ownLines(0);
        String text = layout.text.toString();
        String composed = layout.random.nextInt(4) == 0
                ? Normalizer.normalize(text, Normalizer.Form.NFD)
                : text;
        return layout.random.nextInt(4) == 0 ? composed.replace("\n", "\r\n") : composed;
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private String comment() {
        return "# chú thích «" + ++comments + "»: [a, {b" + " ".repeat(random.nextInt(2));
    }

    private void indent(int indent) {
        text.append(" ".repeat(indent));
    }

    /** Blank lines and comments, the latter indented like the block or anyhow. */
    private void ownLines(int indent) {
        while (oneIn(6)) {
            if (oneIn(2)) {
                text.append(oneIn(3) && !afterBlock ? "   \n" : "\n");
            } else {
                indent(oneIn(4) && !afterBlock ? random.nextInt(12) : indent);
                text.append(comment()).append('\n');
                afterBlock = false;
            }
        }
    }

    private void endLine() {
        if (oneIn(8)) {
            text.append(" ".repeat(1 + random.nextInt(4))).append(comment());
        } else if (oneIn(20)) {
            text.append("  ");
        }
        text.append('\n');
    }

    private void mapping(YamlNode.Mapping mapping, int indent) {
        for (YamlNode.Entry entry : shuffled(mapping)) {
            ownLines(indent);
            indent(indent);
            key(entry, indent);
        }
    }

    /** Only the keys of nodes of the tree are shuffled: names that an author chose keep their order. */
    private List<YamlNode.Entry> shuffled(YamlNode.Mapping mapping) {
        var entries = new ArrayList<>(mapping.entries());
        boolean node = entries.stream().anyMatch(entry -> entry.key().text().equals("title"));
        if (node && oneIn(2)) {
            Collections.shuffle(entries, random);
        }
        return entries;
    }

    private void key(YamlNode.Entry entry, int indent) {
        afterBlock = false;
        text.append(inLine(entry.key())).append(oneIn(10) ? " :" : ":");
        boolean list = entry.value() instanceof YamlNode.Sequence;
        value(entry.value(), indent, list && oneIn(3) ? indent : indent + 1 + random.nextInt(4));
    }

    private void value(YamlNode node, int parent, int indent) {
        boolean flow = isEmpty(node) || (size(node) < 30 && oneIn(3));
        if (node instanceof YamlNode.Scalar scalar) {
            scalar(scalar, parent);
        } else if (flow) {
            text.append(' ');
            flow(node, parent + 1);
            endLine();
        } else if (node instanceof YamlNode.Mapping mapping) {
            endLine();
            mapping(mapping, Math.max(indent, parent + 1));
        } else {
            endLine();
            items((YamlNode.Sequence) node, indent);
        }
    }

    private void items(YamlNode.Sequence sequence, int indent) {
        for (YamlNode item : sequence.items()) {
            ownLines(indent);
            indent(indent);
            text.append('-');
            afterBlock = false;
            boolean compact =
                    item instanceof YamlNode.Mapping mapping && !isEmpty(mapping) && oneIn(2);
            if (compact) {
                int gap = 1 + random.nextInt(3);
                text.append(" ".repeat(gap));
                compact((YamlNode.Mapping) item, indent + 1 + gap);
            } else {
                value(item, indent, indent + 1 + random.nextInt(4));
            }
        }
    }

    private void compact(YamlNode.Mapping mapping, int indent) {
        boolean first = true;
        for (YamlNode.Entry entry : shuffled(mapping)) {
            if (!first) {
                ownLines(indent);
                indent(indent);
            }
            first = false;
            key(entry, indent);
        }
    }

    private void flow(YamlNode node, int indent) {
        if (node instanceof YamlNode.Scalar scalar) {
            text.append(inLine(scalar));
        } else if (node instanceof YamlNode.Mapping mapping) {
            text.append('{');
            for (YamlNode.Entry entry : shuffled(mapping)) {
                flowBreak(indent);
                afterBlock = false;
                text.append(inLine(entry.key())).append(": ");
                flow(entry.value(), indent);
                text.append(oneIn(3) ? " ," : ",");
            }
            flowBreak(indent);
            text.append('}');
        } else {
            text.append('[');
            for (YamlNode item : ((YamlNode.Sequence) node).items()) {
                flowBreak(indent);
                flow(item, indent);
                text.append(',');
            }
            flowBreak(indent);
            text.append(']');
        }
    }

    private void flowBreak(int indent) {
        if (oneIn(6)) {
            endLine();
            ownLines(indent);
            indent(indent + random.nextInt(3));
        } else {
            text.append(' ');
        }
    }

    private void scalar(YamlNode.Scalar scalar, int parent) {
        boolean prose = !scalar.isNull() && scalar.text().matches("[^\\s].*[^\\s] [^\\s].*[^\\s]");
        if (prose && !scalar.text().contains("  ") && oneIn(3)) {
            block(scalar.text(), parent);
            return;
        }
        if (!scalar.isNull() && oneIn(15)) {
            endLine();
            ownLines(parent + 1);
            indent(parent + 1 + random.nextInt(3));
        } else {
            text.append(' ');
        }
        String written = inLine(scalar);
        boolean foldable = written.startsWith("\"") && !written.contains("\\") && oneIn(4);
        text.append(
                foldable
                        ? written.replaceFirst(" (?=\\S)", "\n" + " ".repeat(parent + 2))
                        : written);
        endLine();
    }

    private void block(String prose, int parent) {
        boolean folded = oneIn(2);
        int indent = parent + 1 + random.nextInt(4);
        text.append(folded ? " >-" : " |-");
        endLine();
        String lines = folded ? prose.replaceFirst(" (?=\\S)", "\n" + " ".repeat(indent)) : prose;
        indent(indent);
        text.append(lines).append('\n');
        afterBlock = true;
    }

    private String inLine(YamlNode.Scalar scalar) {
        String value = scalar.text();
        boolean simple = scalar.plain() && (scalar.isNull() || value.matches("[\\p{L}0-9_./%-]+"));
        if (simple) {
            return value.isEmpty() ? "~" : value;
        }
        return oneIn(3) && !value.contains("\n")
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"";
    }

    private static boolean isEmpty(YamlNode node) {
        return size(node) == 1 && !(node instanceof YamlNode.Scalar);
    }

    private static int size(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(entry -> size(entry.value()))
                            .sum();
        }
        return node instanceof YamlNode.Sequence sequence
                ? 1 + sequence.items().stream().mapToInt(RandomLayout::size).sum()
                : 1;
    }
}
