package vn.dti.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dti.cohort.ClassRange;
import vn.dti.cohort.Standing;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classification;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Explanation;
import vn.dti.wording.Word;

/** Prints the class of a unit, what kept it from a better one, and what is lacking to the next. */
final class ClassLines {

    private static final int REASON = 2;

    private final Page page;

    ClassLines(Page page) {
        this.page = page;
    }

    void print(Scorecard scorecard) {
        Framework framework = scorecard.framework();
        Classification classification = scorecard.classification();
        if (!framework.document().classes().bounds().isEmpty()) {
            page.line(0, CliPhrase.CLASS_OF, title(classification));
        }
        classification.barred().forEach(reasons(0));
        for (Classification.Denial denial : classification.denials()) {
            page.line(0, CliPhrase.CLASS_DENIED, denial.title());
            denial.reasons().forEach(reasons(REASON));
        }
        classification
                .next()
                .filter(next -> classification.denials().stream()
                        .noneMatch(denial -> denial.title().equals(next.title())))
                .ifPresent(next -> next(next, classification, framework.display()));
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
        return title.isEmpty() ? page.word(CliPhrase.UNCLASSED) : title;
    }

    private String title(Classification classification) {
        if (!classification.title().isEmpty()) {
            return classification.title();
        }
        return page.word(
                classification.barred().isEmpty() ? CliPhrase.NO_CLASS : CliPhrase.UNCLASSED);
    }

    private void next(Classification.Next next, Classification classification, Rounding display) {
        BigDecimal lacking = next.displayed(display);
        boolean isBarred = !classification.barred().isEmpty();
        List<Explanation> own = next.unmet()
                .subList(classification.barred().size(), next.unmet().size());
        CliPhrase phrase = isBarred ? CliPhrase.NEXT_CLASS_BARRED : CliPhrase.NEXT_CLASS;
        if (lacking.signum() == 0) {
            phrase = isBarred ? CliPhrase.NEXT_CLASS_BARRED_ONLY : CliPhrase.NEXT_CLASS_REQUIRES;
        }
        page.line(0, phrase, next.title(), lacking);
        own.forEach(reasons(REASON));
    }

    private Consumer<Explanation> reasons(int indent) {
        return reason -> page.lines(indent, reason.lines(page.language()));
    }
}
