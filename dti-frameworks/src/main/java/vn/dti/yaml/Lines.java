// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a document that is written: comments behind neighbours are under one another. */
final class Lines {

    private static final int GAP = 2;

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Integer> opened = new ArrayDeque<>();

    /** Text, and the comment behind it or nothing. */
    private record Line(String text, String comment) {

        int indent() {
            return text.length() - text.stripLeading().length();
        }

        boolean aligns(Line that) {
            return !comment.isEmpty() && !that.comment.isEmpty() && indent() == that.indent();
        }
    }

    int size() {
        return lines.size();
    }

    /** Begins a mapping or list, which has no blank line at its head. */
    int open() {
        opened.push(lines.size());
        return lines.size();
    }

    void close() {
        opened.pop();
    }

    void add(String text, String comment) {
        lines.add(new Line(text, comment));
    }

    /** A comment in a line of its own. */
    void add(int indent, String comment) {
        lines.add(new Line(" ".repeat(indent) + comment, ""));
    }

    void block(List<String> block, int indent) {
        block.forEach(line ->
                lines.add(new Line(line.isEmpty() ? "" : " ".repeat(indent) + line, "")));
    }

    void blank() {
        boolean head = lines.isEmpty()
                || (!opened.isEmpty() && opened.peek() == lines.size() && opened.size() > 1);
        if (!head && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new Line("", ""));
        }
    }

    /** Puts the dash of a list before the first line of an item. */
    void mark(int line, int indent) {
        Line first = lines.get(line);
        String marked = " ".repeat(indent) + "- " + first.text().substring(indent + GAP);
        lines.set(line, new Line(marked, first.comment()));
    }

    String text() {
        var text = new StringBuilder();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && lines.get(end - 1).aligns(lines.get(end))) {
                end++;
            }
            append(lines.subList(start, end), text);
            start = end;
        }
        return text.toString();
    }

    private static void append(List<Line> aligned, StringBuilder text) {
        int widest = aligned.stream()
                .mapToInt(line -> Texts.width(line.text()))
                .max()
                .orElse(0);
        for (Line line : aligned) {
            text.append(line.text());
            if (!line.comment().isEmpty()) {
                text.append(" ".repeat(widest + GAP - Texts.width(line.text())));
                text.append(line.comment());
            }
            text.append('\n');
        }
    }
}
