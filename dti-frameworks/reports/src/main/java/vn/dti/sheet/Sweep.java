// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ranges that cover cells of each row, while the rows pass by from the top. */
final class Sweep {

    private final List<Range> waiting;
    private final List<Range> active = new ArrayList<>();
    private int next;

    Sweep(List<Range> ranges) {
        this.waiting = ranges.stream()
                .filter(range -> range.left() < TableBudget.COLUMNS)
                .sorted(Comparator.comparingInt(Range::top))
                .toList();
    }

    /** Ranges that overlap make no sense, and would be found again and again. */
    List<Range> of(int row) {
        active.removeIf(range -> range.bottom() < row);
        while (next < waiting.size() && waiting.get(next).top() <= row) {
            Range range = waiting.get(next++);
            if (range.bottom() >= row) {
                if (active.stream().anyMatch(range::overlaps)) {
                    throw new UnreadableException(WorkbookFinding.OVERLAP, range);
                }
                active.add(range);
            }
        }
        return active.isEmpty() ? List.of() : List.copyOf(active);
    }
}
