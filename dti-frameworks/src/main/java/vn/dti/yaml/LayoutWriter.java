// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a document in the canonical layout. */
final class LayoutWriter {

    private static final int WIDTH = 120;
    private static final int STEP = 2;

    private final Lines lines = new Lines();
    private final boolean keepOrder;

    private LayoutWriter(boolean keepOrder) {
        this.keepOrder = keepOrder;
    }

    static String write(LayoutReader.Document document, Ordering ordering) {
        var writer = new LayoutWriter(document.aliases());
        Layout.Entry top = document.top();
        top.remarks().header.forEach(comment -> writer.lines.add(0, comment));
        writer.above(top.remarks().inner, 0);
        if (top.isBranch()) {
            writer.top((Layout.Branch) top.value(), ordering);
            top.remarks().behind.forEach(comment -> writer.lines.add(0, comment));
        } else {
            writer.value(top, "", 0, ordering);
        }
        return writer.lines.text();
    }

    private void top(Layout.Branch branch, Ordering ordering) {
        List<Layout.Entry> entries = sorted(branch, ordering);
        Layout.Entry first = branch.entries().get(0);
        if (!entries.get(0).equals(first)) {
            head(first.remarks());
        }
        entries(entries, branch, 0, ordering);
    }

    /** The comment on the whole document stays at its head, whichever key comes first. */
    private void head(Remarks first) {
        List<Remarks.Remark> above = first.above;
        int end = first.afterBlank ? above.size() : 0;
        for (int i = 0; i < above.size(); i++) {
            boolean paragraph = i > 0 && above.get(i).afterBlank();
            boolean editor = above.get(i).text().contains("yaml-language-server:");
            end = Math.max(end, paragraph ? i : editor ? i + 1 : 0);
        }
        above(above.subList(0, end), 0);
        above.subList(0, end).clear();
        if (end > 0) {
            lines.blank();
            if (above.isEmpty()) {
                first.afterBlank = false;
            } else {
                above.set(0, new Remarks.Remark(above.get(0).text(), false));
            }
        }
    }

    private List<Layout.Entry> sorted(Layout.Branch branch, Ordering ordering) {
        return keepOrder || !branch.mapping()
                ? branch.entries()
                : ordering.sorted(branch.entries(), Layout.Entry::name);
    }

    private void above(List<Remarks.Remark> remarks, int indent) {
        for (Remarks.Remark remark : remarks) {
            if (remark.afterBlank()) {
                lines.blank();
            }
            lines.add(indent, remark.text());
        }
    }

    private void branch(Layout.Branch branch, int indent, Ordering ordering) {
        entries(sorted(branch, ordering), branch, indent, ordering);
    }

    private void entries(
            List<Layout.Entry> entries, Layout.Branch branch, int indent, Ordering ordering) {
        int start = lines.open();
        boolean inLines = false;
        for (Layout.Entry entry : entries) {
            boolean wasInLines = inLines;
            inLines = entry.key().isEmpty() && isInLines(entry, indent, ordering);
            boolean apart = entry.key().isEmpty()
                    ? ordering.isSpaced() && (wasInLines || inLines)
                    : ordering.opensSection(entry.name());
            if (apart && lines.size() > start) {
                lines.blank();
            }
            entry(entry, indent, ordering);
        }
        above(branch.below(), indent);
        lines.close();
    }

    private boolean isInLines(Layout.Entry item, int indent, Ordering ordering) {
        return item.isBranch()
                && flow(item, " ".repeat(indent) + "- ", ordering).isEmpty();
    }

    private void entry(Layout.Entry entry, int indent, Ordering ordering) {
        above(entry.remarks().above, indent);
        if (entry.key().isEmpty()) {
            item(entry, indent, ordering);
            return;
        }
        if (entry.remarks().afterBlank) {
            lines.blank();
        }
        boolean id = ordering.keys().isEmpty();
        Layout.Text key = id ? Texts.asId(entry.key().get()) : entry.key().get();
        String lead = " ".repeat(indent) + key.anchor() + key.written() + ":";
        Layout.Entry written = entry;
        if (entry.name().equals("id") && entry.value() instanceof Layout.Text text) {
            written = new Layout.Entry(entry.key(), Texts.asId(text), entry.remarks());
        }
        value(written, lead, indent, ordering.below(entry.name()));
    }

    private void item(Layout.Entry entry, int indent, Ordering ordering) {
        if (entry.value() instanceof Layout.Branch branch
                && isCompact(entry)
                && isInLines(entry, indent, ordering)) {
            compact(entry.remarks(), branch, indent, ordering);
            return;
        }
        if (entry.remarks().afterBlank) {
            lines.blank();
        }
        value(entry, " ".repeat(indent) + "-", indent, ordering);
    }

    /** Whether the first entry of an item may be behind its dash. */
    private static boolean isCompact(Layout.Entry entry) {
        return entry.value() instanceof Layout.Branch branch
                && branch.anchor().isEmpty()
                && entry.remarks().header.isEmpty()
                && entry.remarks().behind.isEmpty();
    }

    private void compact(Remarks remarks, Layout.Branch branch, int indent, Ordering ordering) {
        above(remarks.inner, indent);
        List<Layout.Entry> entries = sorted(branch, ordering);
        hoist(entries.get(0), indent);
        if (remarks.afterBlank) {
            lines.blank();
        }
        int first = lines.size();
        entries(entries, branch, indent + STEP, ordering);
        lines.mark(first, indent);
    }

    /** What is above the first entry of an item is moved above its dash. */
    private void hoist(Layout.Entry first, int indent) {
        above(first.remarks().above, indent);
        first.remarks().above.clear();
        first.remarks().afterBlank = false;
        boolean nested = first.key().isEmpty()
                && first.value() instanceof Layout.Branch inner
                && !inner.entries().isEmpty();
        if (nested && first.remarks().header.isEmpty()) {
            above(first.remarks().inner, indent);
            first.remarks().inner.clear();
            hoist(((Layout.Branch) first.value()).entries().get(0), indent);
        }
    }

    private void value(Layout.Entry entry, String lead, int indent, Ordering ordering) {
        Optional<String> flow = flow(entry, lead + " ", ordering);
        if (entry.isBranch() && flow.isEmpty()) {
            Layout.Branch branch = (Layout.Branch) entry.value();
            block(entry.remarks(), branch, lead, indent, ordering);
        } else {
            inLine(entry, lead, indent, flow);
        }
    }

    private void block(
            Remarks remarks, Layout.Branch branch, String lead, int indent, Ordering ordering) {
        var comments = new ArrayList<>(remarks.header);
        comments.addAll(remarks.behind);
        String first = comments.isEmpty() ? "" : comments.remove(0);
        lines.add((lead + " " + branch.anchor()).stripTrailing(), first);
        comments.forEach(comment -> lines.add(indent + STEP, comment));
        above(remarks.inner, indent + STEP);
        branch(branch, indent + STEP, ordering);
    }

    /** A value that begins behind its key, or in the next line if comments are between the two. */
    private void inLine(Layout.Entry entry, String lead, int indent, Optional<String> flow) {
        Remarks remarks = entry.remarks();
        var behind = new ArrayList<String>(remarks.behind);
        if (entry.value() instanceof Layout.Branch empty) {
            empty.below().forEach(remark -> behind.add(remark.text()));
        }
        boolean between = !remarks.inner.isEmpty()
                || remarks.header.size() > 1
                || (!remarks.header.isEmpty() && !behind.isEmpty());
        String start = lead;
        if (between) {
            var header = new ArrayList<>(remarks.header);
            lines.add(lead, header.isEmpty() ? "" : header.remove(0));
            header.forEach(comment -> lines.add(indent + STEP, comment));
            above(remarks.inner, indent + STEP);
            start = " ".repeat(indent + 1);
        } else {
            behind.addAll(0, remarks.header);
        }
        String comment = behind.isEmpty() ? "" : behind.remove(0);
        if (flow.isPresent()) {
            lines.add(start + " " + flow.get(), comment);
        } else {
            text((Layout.Text) entry.value(), start, comment, indent + (between ? STEP : 0));
        }
        behind.forEach(more -> lines.add(indent, more));
    }

    private void text(Layout.Text text, String lead, String comment, int indent) {
        String start = lead + " " + text.anchor();
        if (text.isBlock()) {
            lines.add(start + text.block(), comment);
            lines.block(text.lines(), indent + STEP);
            return;
        }
        Optional<List<String>> folded =
                Texts.width(start + text.written()) > WIDTH && text.anchor().isEmpty()
                        ? Texts.fold(text.value(), WIDTH - indent - STEP)
                        : Optional.empty();
        if (folded.isPresent()) {
            lines.add(start + ">-", comment);
            lines.block(folded.get(), indent + STEP);
        } else {
            lines.add((start + text.written()).stripTrailing(), comment);
        }
    }

    /** Brackets in one line, if the author chose them, nothing is inside, and they fit. */
    private Optional<String> flow(Layout.Entry entry, String lead, Ordering ordering) {
        if (!(entry.value() instanceof Layout.Branch branch)) {
            return Optional.empty();
        }
        boolean empty = branch.entries().isEmpty();
        if (!empty && (!branch.flow() || branch.hasRemarks())) {
            return Optional.empty();
        }
        String written = inFlow(branch, ordering);
        return empty || Texts.width(lead + written) <= WIDTH
                ? Optional.of(written)
                : Optional.empty();
    }

    private String inFlow(Layout layout, Ordering ordering) {
        if (layout instanceof Layout.Branch branch) {
            String inside = sorted(branch, ordering).stream()
                    .map(entry -> inFlow(entry, ordering))
                    .collect(Collectors.joining(", "));
            return branch.anchor() + (branch.mapping() ? "{" + inside + "}" : "[" + inside + "]");
        }
        Layout.Text text = (Layout.Text) layout;
        return text.anchor() + text.written();
    }

    private String inFlow(Layout.Entry entry, Ordering ordering) {
        if (entry.key().isEmpty()) {
            return inFlow(entry.value(), ordering);
        }
        Layout.Text key = ordering.keys().isEmpty()
                ? Texts.asId(entry.key().get())
                : entry.key().get();
        boolean id = entry.name().equals("id") && entry.value() instanceof Layout.Text;
        Layout value = id ? Texts.asId((Layout.Text) entry.value()) : entry.value();
        String written = inFlow(value, ordering.below(entry.name()));
        return key.anchor() + key.written() + (written.isEmpty() ? "" : ": " + written);
    }
}
