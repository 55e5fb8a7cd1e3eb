// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.comparison.Edit.Mark;
import vn.dti.rule.Description;
import vn.dti.rule.Term;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Compares texts line by line: the longest common subsequence stays. */
final class Edits {

    private Edits() {}

    private record Line(int depth, Message text) {
        boolean isSameAs(Line that) {
            return depth == that.depth && says(text, that.text);
        }
    }

    /** Whether two messages are worded alike in every language. */
    static boolean says(Message one, Message other) {
        return Stream.of(Language.values())
                .allMatch(language -> one.in(language).equals(other.in(language)));
    }

    static List<Edit> between(List<Description> before, List<Description> after) {
        List<Line> old = lines(before, 0).toList();
        List<Line> now = lines(after, 0).toList();
        int[][] common = common(old, now);
        var edits = new ArrayList<Edit>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean both = i < old.size() && j < now.size();
            if (both && old.get(i).isSameAs(now.get(j))) {
                edits.add(edit(Mark.KEPT, now.get(j)));
                i++;
                j++;
            } else if (j == now.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                edits.add(edit(Mark.REMOVED, old.get(i)));
                i++;
            } else {
                edits.add(edit(Mark.ADDED, now.get(j)));
                j++;
            }
        }
        return edits;
    }

    /** How many lines the rests from two places on have in common. */
    private static int[][] common(List<Line> old, List<Line> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).isSameAs(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static Edit edit(Mark mark, Line line) {
        return new Edit(mark, line.depth(), line.text());
    }

    private static Stream<Line> lines(List<Description> texts, int depth) {
        return texts.stream()
                .flatMap(text -> Stream.concat(
                        Stream.of(new Line(depth, text.line())),
                        lines(text.branches(), depth + 1)));
    }

    /**
     * The values that differ where only values differ: each line that went has one of the same form
     * that came in its place.
     *
     * @return no value if lines came or went otherwise
     */
    static List<Message> terms(List<Edit> edits) {
        var terms = new ArrayList<Message>();
        for (List<Edit> block : blocks(edits)) {
            List<Edit> gone = block.stream().filter(is(Mark.REMOVED)).toList();
            List<Edit> come = block.stream().filter(is(Mark.ADDED)).toList();
            if (gone.size() != come.size()) {
                return List.of();
            }
            for (int i = 0; i < gone.size(); i++) {
                List<Message> found = terms(gone.get(i), come.get(i));
                if (found.isEmpty()) {
                    return List.of();
                }
                terms.addAll(found);
            }
        }
        return terms;
    }

    private static Predicate<Edit> is(Mark mark) {
        return edit -> edit.mark() == mark;
    }

    /** Runs of lines that changed, apart from each other by lines that stayed. */
    private static List<List<Edit>> blocks(List<Edit> edits) {
        var blocks = new ArrayList<List<Edit>>();
        var block = new ArrayList<Edit>();
        for (Edit edit : edits) {
            if (edit.mark() == Mark.KEPT) {
                blocks.add(List.copyOf(block));
                block.clear();
            } else {
                block.add(edit);
            }
        }
        blocks.add(block);
        return blocks;
    }

    private static List<Message> terms(Edit gone, Edit come) {
        if (gone.depth() != come.depth() || gone.line().phrase() != come.line().phrase()) {
            return List.of();
        }
        List<Term> old = new Description(gone.line(), List.of()).terms();
        List<Term> now = new Description(come.line(), List.of()).terms();
        var terms = new ArrayList<Message>();
        for (int i = 0; i < old.size(); i++) {
            if (!says(old.get(i).value(), now.get(i).value())) {
                terms.add(Message.of(
                        ComparisonPhrase.TERM,
                        now.get(i).name(),
                        old.get(i).value(),
                        now.get(i).value()));
            }
        }
        return terms;
    }
}
