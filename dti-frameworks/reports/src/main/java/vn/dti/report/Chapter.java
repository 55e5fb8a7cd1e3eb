// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;
import java.util.Set;

/**
 * A chapter of a report.
 *
 * @param number its Roman number
 * @param anchor what leads to it on a page
 * @param title its heading
 * @param blocks what it says; never empty
 */
record Chapter(String number, String anchor, String title, List<Block> blocks) {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
            "XIV");

    private static final Set<String> ANNEXES = Set.of("details", "sources", "provenance");

    /** A chapter whose place is not known yet. */
    static Chapter of(String anchor, String title, List<? extends Block> blocks) {
        return new Chapter("", anchor, title, List.copyOf(blocks));
    }

    /** This chapter at its place, counted from 0. */
    Chapter at(int place) {
        return new Chapter(ROMAN.get(place), anchor, title, blocks);
    }

    /** Whether the chapter is looked up rather than read, so that it goes behind the signature. */
    boolean isAnnex() {
        return ANNEXES.contains(anchor);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }
}
