package vn.dti.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;

/** What the parser sees of a document: texts, and where lists and mappings begin and end. */
final class Events {

    static final int DEEPEST = 40;

    private static final int MOST_ALIASES = 50;

    private final Findings findings;
    private final List<Event> events = new ArrayList<>();

    /** By the name of an anchor: the place of what it is written at. */
    private final Map<String, Integer> anchors = new HashMap<>();

    /** By the place of an alias: the place of what it stands for. */
    private final Map<Integer, Integer> meant = new HashMap<>();

    private int depth;
    private int aliases;

    Events(Findings findings) {
        this.findings = findings;
    }

    /** Whether a parser gives one document and nothing else; if not, that is reported. */
    boolean read(Parser parser) {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            YamlFinding.EMPTY.report(findings, Position.START);
            return false;
        }
        parser.getEvent();
        do {
            if (!add(parser.getEvent())) {
                return false;
            }
        } while (depth > 0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Position next = YamlReader.position(parser.getEvent().getStartMark());
            YamlFinding.SEVERAL_DOCUMENTS.report(findings, next);
            return false;
        }
        return true;
    }

    private boolean add(Event event) {
        int place = events.size();
        events.add(event);
        if (event instanceof CollectionEndEvent) {
            depth--;
            return true;
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, place);
        }
        if (depth > DEEPEST) {
            YamlFinding.TOO_DEEP.report(findings, Position.START, DEEPEST);
            return false;
        }
        if (event instanceof CollectionStartEvent start) {
            depth++;
            checkTag(start.getTag(), event);
        } else if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), event);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.put(node.getAnchor(), place);
        }
        return true;
    }

    private boolean alias(AliasEvent alias, int place) {
        Integer target = anchors.get(alias.getAnchor());
        if (target == null) {
            Position position = YamlReader.position(alias.getStartMark());
            YamlFinding.UNDEFINED_ALIAS.report(findings, position);
            return false;
        }
        meant.put(place, target);
        aliases += events.get(target) instanceof ScalarEvent ? 0 : 1;
        if (aliases > MOST_ALIASES) {
            YamlFinding.ALIASES.report(findings, Position.START);
        }
        return aliases <= MOST_ALIASES;
    }

    /** Nothing is constructed, so that there is nothing for a tag to say. */
    private void checkTag(String tag, Event event) {
        if (tag != null) {
            YamlFinding.TAG.report(
                    findings,
                    YamlReader.position(event.getStartMark()),
                    tag.replace(Tag.PREFIX, "!!"));
        }
    }

    Event get(int place) {
        return events.get(place);
    }

    /** The place of what is meant: that of the anchor for an alias, else the place itself. */
    int meant(int place) {
        return events.get(place) instanceof AliasEvent ? meant.getOrDefault(place, place) : place;
    }

    /** The place after a text, an alias, or a whole collection. */
    int after(int place) {
        int next = place;
        int open = 0;
        do {
            Event event = events.get(next++);
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
        } while (open > 0);
        return next;
    }
}
