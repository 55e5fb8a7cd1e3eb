// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.NormalText;

/** The events of the parser: texts, and the places where lists and mappings begin and end. */
final class Events {

    /** What can precede a key near the top of a document. */
    private static final int MOST_PEEKED = 100;

    private final Findings findings;
    private final List<Seen> events = new ArrayList<>();

    /** By the name of an anchor: the place of what it is written at. */
    private final Map<String, Integer> anchors = new HashMap<>();

    /** By the place of an alias: the place of what it refers to. */
    private final Map<Integer, Integer> meant = new HashMap<>();

    private int depth;
    private int aliases;
    private int nodes;
    private final Keys keys = new Keys();
    private boolean hasLongText;

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
            YamlFinding.SEVERAL_DOCUMENTS.report(findings, next, "---");
            return false;
        }
        return true;
    }

    private boolean add(Event event) {
        int place = events.size();
        var seen = Seen.of(event);
        events.add(seen);
        return switch (seen.kind()) {
            case END -> {
                depth--;
                keys.close();
                yield true;
            }
            case ALIAS -> alias(seen, place);
            default -> node((NodeEvent) event, seen, place);
        };
    }

    private boolean node(NodeEvent event, Seen seen, int place) {
        if (!keys.next() && ++nodes >= Budget.NODES) {
            YamlFinding.TOO_MANY.report(findings, seen.position(), Budget.NODES);
            return false;
        }
        if (depth >= Budget.DEPTH) {
            YamlFinding.TOO_DEEP.report(findings, seen.position(), Budget.DEPTH);
            return false;
        }
        if (event instanceof CollectionStartEvent start) {
            depth++;
            keys.open(seen.kind() == Seen.Kind.MAPPING);
            checkTag(start.getTag(), seen);
        } else if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), seen);
            checkLength(seen);
            checkHash(scalar, seen);
            if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                    && !NormalText.isPlain(seen.text())) {
                Escapes.check(scalar, findings);
            }
        }
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), place);
        }
        return true;
    }

    private void checkLength(Seen seen) {
        if (seen.text().length() > Budget.TEXT) {
            YamlFinding.LONG_TEXT.report(findings, seen.position(), Budget.TEXT);
            hasLongText = true;
        }
    }

    /** {@code title: Họp #1} has the title «Họp»; who comments puts a space after the sign. */
    private void checkHash(ScalarEvent scalar, Seen seen) {
        if (!seen.plain() || !seen.inLine() || seen.text().isEmpty()) {
            return;
        }
        Position end = YamlReader.position(scalar.getEndMark());
        if (!findings.isNext('#', end)) {
            return;
        }
        String line = findings.line(end.line());
        int index = Math.min(line.length(), end.column() - 1);
        while (index < line.length() && line.charAt(index) == ' ') {
            index++;
        }
        boolean glued = line.startsWith("#", index)
                && index + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(index + 1))
                && !Slips.losesBracket(line, index);
        if (glued) {
            String lost = line.substring(index).stripTrailing();
            YamlFinding.HASH_AFTER_TEXT.report(
                    findings,
                    new Position(end.line(), index + 1),
                    lost,
                    Slips.quoted(seen.text() + " " + lost));
        }
    }

    /** Whether a text is longer than its budget, and was reported so. */
    boolean hasLongText() {
        return hasLongText;
    }

    private boolean alias(Seen alias, int place) {
        keys.next();
        Integer target = anchors.get(alias.text());
        if (target == null) {
            // A document may begin with an alias, which then has nothing before it but itself.
            undefined(alias, events.get(Math.max(0, place - 1)));
            return false;
        }
        meant.put(place, target);
        aliases += events.get(target).isStart() ? 1 : 0;
        if (aliases > Budget.ALIASES) {
            YamlFinding.ALIASES.report(findings, alias.position(), Budget.ALIASES);
        }
        return aliases <= Budget.ALIASES;
    }

    private void undefined(Seen alias, Seen before) {
        if (before.kind() == Seen.Kind.TEXT && before.plain() && before.text().equals("<<")) {
            YamlFinding.MERGE.report(findings, before.position());
        } else {
            YamlFinding.UNDEFINED_ALIAS.report(
                    findings, alias.position(), Slips.quoted("*" + alias.text()));
        }
    }

    /** Nothing is constructed, so that there is nothing for a tag to say. */
    private void checkTag(String tag, Seen seen) {
        if (tag != null) {
            YamlFinding.TAG.report(findings, seen.position(), tag.replace(Tag.PREFIX, "!!"));
        }
    }

    /** The text of a key of the top mapping, as far as it can be read. */
    static Optional<String> peek(Parser parser, String key) {
        int depth = 0;
        boolean named = false;
        for (int seen = 0; seen < MOST_PEEKED; seen++) {
            Event event = parser.getEvent();
            if (named) {
                return event instanceof ScalarEvent text
                        ? Optional.of(text.getValue())
                        : Optional.empty();
            }
            boolean top = depth == 1 && event instanceof ScalarEvent;
            named = top && ((ScalarEvent) event).getValue().equals(key);
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            if (event instanceof StreamEndEvent) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Seen get(int place) {
        return events.get(place);
    }

    /** The place of what is meant: that of the anchor for an alias, else the place itself. */
    int meant(int place) {
        return events.get(place).kind() == Seen.Kind.ALIAS
                ? meant.getOrDefault(place, place)
                : place;
    }

    /** The place after a text, an alias, or a whole collection. */
    int after(int place) {
        int next = place;
        int open = 0;
        do {
            Seen seen = events.get(next++);
            if (seen.isStart()) {
                open++;
            } else if (seen.kind() == Seen.Kind.END) {
                open--;
            }
        } while (open > 0);
        return next;
    }
}
