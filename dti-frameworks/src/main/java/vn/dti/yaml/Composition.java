package vn.dti.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Composed;

/** Composes nodes of what the parser saw, within limits that aliases cannot get around. */
final class Composition {

    private static final int MOST_NODES = 100_000;

    private final Events events;
    private final Findings findings;

    /** The place of the event to read next. */
    private int next;

    private int nodes;

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

    private YamlNode node(Event event, int depth) {
        Position position = YamlReader.position(event.getStartMark());
        if (++nodes == MOST_NODES) {
            YamlFinding.TOO_MANY.report(findings, position, MOST_NODES);
        }
        if (depth == Events.DEEPEST) {
            YamlFinding.TOO_DEEP.report(findings, position, Events.DEEPEST);
        }
        if (nodes >= MOST_NODES || depth >= Events.DEEPEST) {
            next = events.after(next);
            return new YamlNode.Scalar("", true, true, position);
        }
        next++;
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, position);
        }
        return event instanceof MappingStartEvent
                ? mapping(position, depth)
                : sequence(position, depth);
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
        return events.get(next) instanceof CollectionEndEvent;
    }

    private static YamlNode.Scalar scalar(ScalarEvent event, Position position) {
        String text = Composed.text(event.getValue());
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        boolean inLine = event.getStartMark().getLine() == event.getEndMark().getLine();
        return new YamlNode.Scalar(text, plain, inLine, position);
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
        Event event = events.get(events.meant(next));
        next = events.after(next);
        Position position = YamlReader.position(event.getStartMark());
        if (event instanceof ScalarEvent text) {
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
