package vn.dti.yaml;

import static vn.dti.yaml.CommonText.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Position;

/**
 * Reads the YAML that decisions are written in, in a fraction of the time that the parser of all YAML
 * takes to be loaded.
 *
 * <p>That is: mappings and lists by indentation, texts in one line, plain or in quotes, lists and
 * mappings in brackets within one line, texts folded by {@code >-}, and comments. Whatever else there
 * is, sound or not, is none of its business: it reads the whole document as the parser would have read
 * it, or nothing, so that there is one judge of what is wrong.
 */
final class CommonYaml {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_KEY = 1_000;
    private static final int MOST_NODES = 50_000;
    private static final int DEEPEST = 20;

    private final CommonText text;

    /** The column of what the line says, counted from 0; -1 behind the last line. */
    private int indent;

    private int nodes;

    private CommonYaml(String document) {
        this.text = new CommonText(document);
    }

    /**
     * Reads a document.
     *
     * @param document any text
     * @return the node that the parser of all YAML makes of it; empty where it is to be asked
     */
    static Optional<YamlNode> read(String document) {
        if (document.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CommonYaml(document).document());
        } catch (CommonText.Uncommon elsewhere) {
            return document.contains("\r\n")
                    ? read(document.replace("\r\n", "\n"))
                    : Optional.empty();
        }
    }

    private YamlNode document() {
        indent = text.nextLine();
        require(indent == 0);
        YamlNode node = block(0);
        require(indent < 0);
        return node;
    }

    private void enter(int depth) {
        require(depth < DEEPEST && ++nodes < MOST_NODES);
    }

    /** A list or a mapping that begins where the line does. */
    private YamlNode block(int depth) {
        return text.isDash() ? sequence(depth) : mapping(key(false), indent, depth);
    }

    private YamlNode sequence(int depth) {
        enter(depth);
        int column = indent;
        Position position = text.position();
        var items = new ArrayList<YamlNode>();
        do {
            text.skip();
            items.add(value(column, false, depth + 1));
        } while (indent == column && text.isDash());
        return new YamlNode.Sequence(List.copyOf(items), position);
    }

    private YamlNode.Scalar key(boolean inBrackets) {
        int column = text.column();
        YamlNode.Scalar key = text.scalar(inBrackets);
        require(isKey(column));
        return key;
    }

    /** Whether the text that began in a column of this line is a key. */
    private boolean isKey(int column) {
        return text.isColon() && text.column() - column < LONGEST_KEY;
    }

    /** A mapping whose first key, in a column, has been read. */
    private YamlNode mapping(YamlNode.Scalar first, int column, int depth) {
        enter(depth);
        var entries = new LinkedHashMap<String, YamlNode.Entry>();
        add(entries, first, value(column, depth));
        while (indent == column) {
            YamlNode.Scalar key = key(false);
            add(entries, key, value(column, depth));
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), first.position());
    }

    private static void add(
            Map<String, YamlNode.Entry> entries, YamlNode.Scalar key, YamlNode value) {
        require(entries.put(key.text(), new YamlNode.Entry(key, value)) == null);
    }

    /** What stands behind the colon of a key in a column. */
    private YamlNode value(int column, int depth) {
        text.skip();
        return value(column, true, depth + 1);
    }

    /** What stands behind the colon of a key or the dash of an item in a column. */
    private YamlNode value(int column, boolean ofKey, int depth) {
        Position behind = text.position();
        text.skipSpaces();
        YamlNode value;
        if (text.isLineEnd()) {
            value = below(column, ofKey, depth, behind);
        } else if (text.next() == '>') {
            enter(depth);
            value = text.folded(column);
            indent = text.nextLine();
        } else if (text.isBracket()) {
            value = flow(depth);
            endEntry();
        } else {
            value = inLine(ofKey, depth);
        }
        require(indent <= column);
        return value;
    }

    /** A list stands below its key or in the same column. */
    private YamlNode below(int column, boolean ofKey, int depth, Position behind) {
        text.endLine();
        indent = text.nextLine();
        if (indent > column) {
            return block(depth);
        }
        if (indent == column && ofKey && text.isDash()) {
            return sequence(depth);
        }
        enter(depth);
        return new YamlNode.Scalar("", true, true, behind);
    }

    /** Text, or in an item also the first key of a mapping. */
    private YamlNode inLine(boolean ofKey, int depth) {
        int column = text.column();
        YamlNode.Scalar words = text.scalar(false);
        if (!ofKey && isKey(column)) {
            return mapping(words, column, depth);
        }
        enter(depth);
        endEntry();
        return words;
    }

    /** Where the value of an entry has ended: nothing but a comment may follow in its line. */
    private void endEntry() {
        text.skipSpaces();
        require(text.isLineEnd());
        text.endLine();
        indent = text.nextLine();
    }

    /** A list or mapping in brackets, or text inside them. */
    private YamlNode flow(int depth) {
        enter(depth);
        if (!text.isBracket()) {
            return text.scalar(true);
        }
        Position position = text.position();
        boolean list = text.next() == '[';
        text.skip();
        text.skipSpaces();
        return list
                ? new YamlNode.Sequence(flowItems(depth), position)
                : new YamlNode.Mapping(flowEntries(depth), position);
    }

    private List<YamlNode> flowItems(int depth) {
        var items = new ArrayList<YamlNode>();
        while (text.next() != ']') {
            items.add(flow(depth + 1));
            comma(']');
        }
        text.skip();
        return List.copyOf(items);
    }

    private List<YamlNode.Entry> flowEntries(int depth) {
        var entries = new LinkedHashMap<String, YamlNode.Entry>();
        while (text.next() != '}') {
            YamlNode.Scalar key = key(true);
            text.skip();
            text.skipSpaces();
            add(entries, key, flow(depth + 1));
            comma('}');
        }
        text.skip();
        return List.copyOf(entries.values());
    }

    private void comma(char close) {
        text.skipSpaces();
        require(text.next() == ',' || text.next() == close);
        if (text.next() == ',') {
            text.skip();
            text.skipSpaces();
        }
    }
}
