// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.NormalText;

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
    /** Whether the node to read next is an item of a list. */
    private boolean isItem;

    /** What follows the last item without a dash of its own. */
    private final List<YamlNode> undashed = new ArrayList<>();

    Composition(Events events, Findings findings) {
        this.events = events;
        this.findings = findings;
    }

    /** The whole document; empty if a budget ended it, as the rest cannot be judged then. */
    Optional<YamlNode> document() {
        YamlNode document = node(0);
        boolean whole = nodes < Budget.NODES && !deep && !events.hasLongText();
        return whole ? Optional.of(document) : Optional.empty();
    }

    /** The node at the next place; what an alias refers to is composed once more. */
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
        if (isTemplate()) {
            return template(position);
        }
        next++;
        return switch (event.kind()) {
            case TEXT -> text(event);
            case MAPPING -> mapping(position, depth);
            default -> sequence(position, depth);
        };
    }

    private YamlNode text(Seen event) {
        isItem = false;
        return scalar(event);
    }

    private YamlNode.Sequence sequence(Position position, int depth) {
        isItem = false;
        var items = new ArrayList<YamlNode>();
        while (!isEnd()) {
            isItem = true;
            items.add(node(depth + 1));
            items.addAll(undashed);
            undashed.clear();
        }
        next++;
        return new YamlNode.Sequence(List.copyOf(items), position);
    }

    private boolean isEnd() {
        return events.get(next).kind() == Seen.Kind.END;
    }

    private YamlNode.Scalar scalar(Seen event) {
        String text = NormalText.of(event.text());
        characters += text.length();
        if (characters > Budget.BYTES && nodes < Budget.NODES) {
            YamlFinding.EXPANDED.report(findings, event.position(), Budget.BYTES);
            nodes = Budget.NODES;
        }
        boolean counted = event.inLine() && text.length() == event.text().length();
        return new YamlNode.Scalar(text, event.plain(), counted, event.position());
    }

    private YamlNode.Mapping mapping(Position position, int depth) {
        boolean inList = isItem;
        isItem = false;
        var entries = new ArrayList<YamlNode.Entry>();
        boolean merges = false;
        while (!isEnd()) {
            merges |= isMerge();
            Optional<YamlNode.Scalar> key = key();
            YamlNode value = node(depth + 1);
            if (key.isPresent()) {
                entries.add(new YamlNode.Entry(key.get(), value));
            }
        }
        next++;
        List<List<YamlNode.Entry>> items = inList ? items(entries) : List.of(entries);
        for (List<YamlNode.Entry> item : items.subList(1, items.size())) {
            undashed.add(mapping(item, item.get(0).key().position(), false));
        }
        return mapping(items.get(0), position, merges);
    }

    private boolean isMerge() {
        Seen event = events.get(events.meant(next));
        return event.kind() == Seen.Kind.TEXT && event.plain() && event.text().equals("<<");
    }

    /** An item that begins anew with its first key is two items, without the dash between them. */
    private List<List<YamlNode.Entry>> items(List<YamlNode.Entry> entries) {
        var items = new ArrayList<List<YamlNode.Entry>>();
        int start = 0;
        for (int index = 2; index < entries.size(); index++) {
            YamlNode.Scalar key = entries.get(index).key();
            YamlNode.Scalar first = entries.get(0).key();
            boolean isNew = index > start + 1
                    && key.text().equals(first.text())
                    && key.position().column() == first.position().column();
            if (isNew) {
                String line = findings.line(key.position().line()).strip();
                YamlFinding.MISSING_DASH.reportBeside(
                        first.position(), findings, key.position(), "- " + line);
                items.add(entries.subList(start, index));
                start = index;
            }
        }
        items.add(entries.subList(start, entries.size()));
        return items;
    }

    private YamlNode.Mapping mapping(List<YamlNode.Entry> all, Position position, boolean merges) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        all.forEach(entry -> add(entries, entry));
        return new YamlNode.Mapping(List.copyOf(entries.values()), position, merges);
    }

    /** {@code {{name}}}, as templates write it, is a mapping with a mapping for its key. */
    private boolean isTemplate() {
        Seen outer = events.get(next);
        Seen inner = outer.kind() == Seen.Kind.MAPPING ? events.get(next + 1) : outer;
        return outer.kind() == Seen.Kind.MAPPING
                && inner.kind() == Seen.Kind.MAPPING
                && inner.position().equals(outer.position().plus(1));
    }

    private YamlNode.Scalar template(Position position) {
        String line = findings.line(position.line());
        String text = line.substring(line.offsetByCodePoints(0, position.column() - 1))
                .strip();
        YamlFinding.UNQUOTED.report(findings, position, "{{", Slips.quoted(text));
        next = events.after(next);
        return new YamlNode.Scalar(text, false, true, position);
    }

    private Optional<YamlNode.Scalar> key() {
        Seen event = events.get(events.meant(next));
        next = events.after(next);
        if (event.kind() == Seen.Kind.TEXT) {
            YamlNode.Scalar key = scalar(event);
            if (key.plain() && key.text().equals("<<")) {
                YamlFinding.MERGE.report(findings, event.position());
                return Optional.empty();
            }
            return Optional.of(key);
        }
        YamlFinding.KEY_NOT_TEXT.report(findings, event.position());
        return Optional.empty();
    }

    /** What a comma cuts off is not a key, so that the same may follow several commas. */
    private void add(Map<String, YamlNode.Entry> entries, YamlNode.Entry entry) {
        if (entry.isCutOff()) {
            entries.put(entry.key().text() + " " + entry.key().position(), entry);
            return;
        }
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
