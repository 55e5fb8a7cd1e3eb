// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.cohort.ClassRange;
import vn.dti.cohort.Standing;
import vn.dti.framework.Scorecard;
import vn.dti.page.ClassWords;
import vn.dti.wording.Word;

/** Prints the class of a unit, what kept it from a better one, and what is lacking to the next. */
final class ClassLines {

    private static final int REASON = 2;

    private final Page page;

    ClassLines(Page page) {
        this.page = page;
    }

    void print(Scorecard scorecard) {
        for (ClassWords.Line line : ClassWords.of(scorecard, page.language())) {
            page.line(REASON * line.depth(), line.text());
        }
    }

    /** The units that are not in the class that their points reach, and why; the first of many. */
    void printDenied(List<Standing> standings, int most) {
        List<Standing> denied = standings.stream()
                .filter(each -> !each.classification().withheld().isEmpty())
                .toList();
        if (denied.isEmpty()) {
            return;
        }
        page.blank();
        for (Standing standing : denied.subList(0, Math.min(most, denied.size()))) {
            String reasons = standing.classification().withheld().stream()
                    .map(reason -> reason.in(page.language()))
                    .collect(Collectors.joining("; "));
            page.line(0, Word.LABELLED, standing.unit().name(), reasons);
        }
        if (denied.size() > most) {
            page.line(0, CliPhrase.DENIED_OTHERS, denied.size() - most);
        }
    }

    /** The units whose class readings decide. */
    void printRanges(List<ClassRange> ranges) {
        List<ClassRange> moving = ranges.stream().filter(ClassRange::matters).toList();
        if (!moving.isEmpty()) {
            page.blank();
            page.line(0, CliPhrase.CLASS_BY_READINGS);
        }
        for (ClassRange range : moving) {
            page.line(
                    2,
                    CliPhrase.CLASS_RANGE,
                    range.unit().name(),
                    named(range.least()),
                    named(range.most()),
                    named(range.chosen()));
        }
    }

    private String named(String title) {
        return title.isEmpty() ? page.word(Word.UNCLASSED) : title;
    }
}
