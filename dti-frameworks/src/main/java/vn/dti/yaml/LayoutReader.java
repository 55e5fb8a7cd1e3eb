// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads a sound document as it is written, and gives every comment to the entry that it belongs to.
 *
 * <p>A comment behind something belongs to that; a comment in its own line belongs to what follows,
 * unless it is indented like the block that ends above it: then it is the end of that block.
 */
final class LayoutReader {

    private final Lexis lexis;
    private final ParserImpl events;
    private final Deque<Comment> pending;
    private Remarks last = new Remarks();
    private boolean aliases;

    private LayoutReader(String text, Lexis lexis) {
        this.lexis = lexis;
        this.events = Tokens.parser(text, Integer.MAX_VALUE);
        this.pending = new ArrayDeque<>(lexis.comments());
    }

    /** A document, and whether it uses aliases, which tie the order of its entries. */
    record Document(Layout.Entry top, boolean aliases) {}

    static Document read(String text, Lexis lexis) {
        return new LayoutReader(text, lexis).document();
    }

    private Document document() {
        events.getEvent();
        events.getEvent();
        var top = new Remarks();
        last = top;
        Layout value = value(top, -1);
        var below = new ArrayList<Remarks.Remark>();
        behindLast(Integer.MAX_VALUE);
        while (!pending.isEmpty()) {
            below.add(remark(pending.poll()));
        }
        if (value instanceof Layout.Branch branch) {
            branch.below().addAll(below);
        } else {
            below.forEach(remark -> top.behind.add(remark.text()));
        }
        return new Document(new Layout.Entry(Optional.empty(), value, top), aliases);
    }

    private static Remarks.Remark remark(Comment comment) {
        return new Remarks.Remark(comment.text(), comment.afterBlank());
    }

    /** Comments before a place that are behind something. */
    private void behindLast(int before) {
        while (!pending.isEmpty()
                && pending.peek().index() < before
                && !pending.peek().ownLine()) {
            last.sameLine(pending.poll().text());
        }
    }

    private void own(int before, List<Remarks.Remark> remarks) {
        behindLast(before);
        while (!pending.isEmpty() && pending.peek().index() < before) {
            Comment comment = pending.poll();
            if (comment.ownLine()) {
                remarks.add(remark(comment));
            } else {
                last.sameLine(comment.text());
            }
        }
    }

    /** The comments in front of an entry. */
    private Remarks open(int start) {
        var remarks = new Remarks();
        own(start, remarks.above);
        remarks.afterBlank = lexis.isBlank(lexis.line(start) - 1);
        last = remarks;
        return remarks;
    }

    private Layout value(Remarks holder, int parentColumn) {
        Event event = events.getEvent();
        int start = event.getStartMark().getIndex();
        if (event instanceof CollectionStartEvent collection) {
            if (collection.isFlow()) {
                own(start, holder.inner);
            } else {
                behindLast(start);
            }
            return branch(collection, holder, parentColumn);
        }
        own(start, holder.inner);
        Layout.Text text =
                event instanceof AliasEvent alias ? alias(alias) : text(event, parentColumn);
        end(holder);
        return text;
    }

    private void end(Remarks holder) {
        holder.end();
        last = holder;
    }

    private Layout.Text alias(AliasEvent alias) {
        aliases = true;
        String written = "*" + alias.getAnchor();
        return Layout.Text.inLine("", written, written);
    }

    private Layout.Text text(Event event, int parentColumn) {
        ScalarEvent scalar = (ScalarEvent) event;
        String raw = lexis.slice(
                scalar.getStartMark().getIndex(), scalar.getEndMark().getIndex());
        String anchor = anchor(scalar);
        return Texts.read(anchor, scalar, raw, Math.max(parentColumn, 0));
    }

    private static String anchor(NodeEvent event) {
        return event.getAnchor() == null ? "" : "&" + event.getAnchor() + " ";
    }

    private Layout branch(CollectionStartEvent start, Remarks holder, int parentColumn) {
        boolean mapping = start instanceof MappingStartEvent;
        var entries = new ArrayList<Layout.Entry>();
        int column = -1;
        while (!(events.peekEvent() instanceof CollectionEndEvent)) {
            boolean dashed = !mapping && !start.isFlow();
            int begin = dashed
                    ? lexis.dashes().remove()
                    : events.peekEvent().getStartMark().getIndex();
            column = column < 0 ? lexis.column(begin) : column;
            Remarks remarks = open(begin);
            Optional<Layout.Text> key = mapping ? Optional.of(key(column)) : Optional.empty();
            entries.add(new Layout.Entry(key, value(remarks, column), remarks));
        }
        Event end = events.getEvent();
        var below = new ArrayList<Remarks.Remark>();
        if (start.isFlow()) {
            own(end.getStartMark().getIndex(), below);
            end(holder);
        } else {
            below(end.getStartMark().getIndex(), Math.max(column, parentColumn + 1), below);
        }
        String anchor = anchor(start);
        return new Layout.Branch(anchor, mapping, start.isFlow(), entries, below);
    }

    private Layout.Text key(int column) {
        Event event = events.getEvent();
        return event instanceof AliasEvent alias ? alias(alias) : text(event, column);
    }

    /** The comments that are indented at least like the block that ends here. */
    private void below(int before, int column, List<Remarks.Remark> remarks) {
        behindLast(before);
        while (!pending.isEmpty()
                && pending.peek().index() < before
                && pending.peek().ownLine()
                && pending.peek().column() >= column) {
            remarks.add(remark(pending.poll()));
        }
    }
}
