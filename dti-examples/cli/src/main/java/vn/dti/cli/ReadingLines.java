// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Real;
import vn.dti.framework.Framework;
import vn.dti.framework.ReadingClasses;
import vn.dti.framework.ReadingRange;
import vn.dti.framework.Readings;
import vn.dti.page.ClassPhrase;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/** The readings in use, and what the readings of a framework do to the points, as lines. */
final class ReadingLines {

    private ReadingLines() {}

    /** Names the readings that differ from the bundled framework's own. */
    static void inUse(Page page, Framework framework) {
        var changed = new ArrayList<String>();
        framework.criteria().forEach(criterion -> {
            Readings readings = criterion.provision().readings();
            // A document names its own reading first.
            if (!readings.all().isEmpty()
                    && !readings.chosen().equals(readings.all().get(0).name())) {
                changed.add(criterion.id() + "=" + readings.chosen());
            }
        });
        if (!changed.isEmpty()) {
            page.line(0, CliPhrase.READINGS_IN_USE, String.join(", ", changed));
        }
    }

    /** The range of the total, the classes, then every criterion whose readings make a difference. */
    static void range(Page page, Framework framework, ReadingRange range, ReadingClasses classes) {
        page.line(
                0,
                CliPhrase.RANGE,
                shown(framework, range.least()),
                shown(framework, range.most()));
        classes(page, classes);
        List<ReadingRange> criteria =
                range.walk().filter(each -> each.node().isCriterion()).toList();
        boolean refused = criteria.stream().anyMatch(ReadingRange::isRefused);
        if (refused) {
            page.line(0, CliPhrase.RANGE_WITHOUT_REFUSED);
        }
        if (range.walk().anyMatch(ReadingRange::isUndecided)) {
            page.line(0, CliPhrase.RANGE_UNDECIDED, Real.MOST_DIGITS);
        }
        if (criteria.stream().noneMatch(ReadingRange::matters)) {
            page.line(0, refused ? CliPhrase.NOTHING_ELSE_MATTERS : CliPhrase.NOTHING_MATTERS);
        }
        criteria.stream()
                .filter(each -> each.matters() || each.isRefused())
                .forEach(each -> criterion(page, framework, each));
    }

    /** The classes to which readings lead, the one in use marked; nothing where totals are not classed. */
    private static void classes(Page page, ReadingClasses classes) {
        List<String> named = classes.possible().stream()
                .map(title ->
                        named(page, title, classes.matters() && title.equals(classes.chosen())))
                .toList();
        if (!named.isEmpty()) {
            page.line(0, classes.matters() ? ClassPhrase.POSSIBLE : ClassPhrase.ALIKE, named);
        }
        if (!classes.isComplete()) {
            page.line(0, ClassPhrase.NOT_ALL);
        }
    }

    private static String named(Page page, String title, boolean isInUse) {
        String name = title.isEmpty() ? page.word(Word.UNCLASSED) : title;
        return isInUse ? page.word(ClassPhrase.IN_USE, name) : name;
    }

    private static void criterion(Page page, Framework framework, ReadingRange range) {
        page.line(
                2,
                CliPhrase.RANGE_NODE,
                range.node().id(),
                range.node().title(),
                shown(framework, range.least()),
                shown(framework, range.most()));
        String chosen = framework.readings().getOrDefault(range.node().id(), "");
        range.readings().forEach((name, points) -> {
            Phrase phrase = name.equals(chosen) ? CliPhrase.RANGE_CHOSEN : Word.LABELLED;
            page.line(6, phrase, name, shown(framework, points));
        });
        range.refusals()
                .forEach((name, problems) -> problems.forEach(
                        problem -> page.line(6, CliPhrase.RANGE_REFUSED, name, problem.message())));
    }

    private static Object shown(Framework framework, Real points) {
        return framework.display().round(points);
    }
}
