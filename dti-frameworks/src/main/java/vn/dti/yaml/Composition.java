package vn.dti.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Composed;

/** Composes nodes of what the parser saw, within limits that aliases cannot get around. */
final class Composition {

    private final Events events;
    private final Findings findings;

    /** The place of the event to read next. */
    private int next;

    private int nodes;

    /** Whether it was said that nodes are too deep, which aliases can make them many times. */
    private boolean deep;

    /** Those of all texts, which aliases can multiply. */
    private int characters;

    Composition(Events events, Findings findings) {
        this.events = events;
        this.findings = findings;
    }

    YamlNode document() {
        return node(0);
    }

    /** The node at the next place; what an alias stands for is composed once more. */
    private YamlNode node(int depth) {
        int place = next;
        next = events.meant(place);
        YamlNode node = node(events.get(next), depth);
        if (events.meant(place) != place) {
            next = place + 1;
        }
        return node;
    }

    private YamlNode node(Seen event, int depth) {
        Position position = event.position();
        if (++nodes == Budget.NODES) {
            YamlFinding.TOO_MANY.report(findings, position, Budget.NODES);
        }
        if (depth == Budget.DEPTH && !deep) {
            deep = true;
            YamlFinding.TOO_DEEP.report(findings, position, Budget.DEPTH);
        }
        if (nodes >= Budget.NODES || depth >= Budget.DEPTH) {
            next = events.after(next);
            return new YamlNode.Scalar("", true, true, position);
        }
        next++;
        return switch (event.kind()) {
            case TEXT -> scalar(event);
            case MAPPING -> mapping(position, depth);
            default -> sequence(position, depth);
        };
    }

    private YamlNode.Sequence sequence(Position position, int depth) {
        var items = new ArrayList<YamlNode>();
        while (!isEnd()) {
            items.add(node(depth + 1));
        }
        next++;
        return new YamlNode.Sequence(List.copyOf(items), position);
    }

    private boolean isEnd() {
        return events.get(next).kind() == Seen.Kind.END;
    }

    private YamlNode.Scalar scalar(Seen event) {
        String text = Composed.text(event.text());
        characters += text.length();
        if (characters > Budget.BYTES && nodes < Budget.NODES) {
            YamlFinding.EXPANDED.report(findings, event.position(), Budget.BYTES);
            nodes = Budget.NODES;
        }
        return new YamlNode.Scalar(text, event.plain(), event.inLine(), event.position());
    }

    private YamlNode.Mapping mapping(Position position, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (!isEnd()) {
            Optional<YamlNode.Scalar> key = key();
            YamlNode value = node(depth + 1);
            if (key.isPresent()) {
                add(entries, new YamlNode.Entry(key.get(), value));
            }
        }
        next++;
        return new YamlNode.Mapping(List.copyOf(entries.values()), position);
    }

    private Optional<YamlNode.Scalar> key() {
        Seen event = events.get(events.meant(next));
        next = events.after(next);
        if (event.kind() == Seen.Kind.TEXT) {
            return Optional.of(scalar(event));
        }
        YamlFinding.KEY_NOT_TEXT.report(findings, event.position());
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
