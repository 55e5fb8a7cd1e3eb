// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Gauge;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * Checks points against what is printed beside them of the quantity that they follow from.
 *
 * <p>Example: 2.15 of 20 points take a share from 5.3625 % to 5.3875 % at a target of 50 %, and one from
 * 10.725 % without a target; a printed 5.37 % goes with the first alone.
 */
final class MeasuresBeside {

    private final Framework framework;
    private final Published table;
    private final Printing printing;
    private final Earnings earnings;
    private final List<Finding> findings = new ArrayList<>();
    private int unchecked;

    MeasuresBeside(Framework framework, Published table, Printing printing, Earnings earnings) {
        this.framework = framework;
        this.table = table;
        this.printing = printing;
        this.earnings = earnings;
    }

    List<Finding> findings() {
        table.measures()
                .forEach((id, measure) -> framework
                        .find(id)
                        .ifPresent(node -> node.asCriterion()
                                .ifPresentOrElse(each -> check(each, measure), () -> unchecked++)));
        return findings;
    }

    /** {@return the measures that nothing could be held against} */
    int unchecked() {
        return unchecked;
    }

    private void check(Criterion criterion, PrintedMeasure printed) {
        BigDecimal figure = table.points().get(criterion.id());
        List<Rule> rules = criterion.rules().toList();
        if (isGiven(criterion, rules, printed)) {
            return;
        }
        boolean measures = rules.stream().noneMatch(rule -> gauges(rule).isEmpty());
        if (figure == null || !measures || criterion.unit().isZero()) {
            unchecked++;
            return;
        }
        Interval values = printed.behind(printing.mode());
        List<Interval> needed =
                rules.stream().flatMap(rule -> needed(rule, criterion, figure)).toList();
        // Points that no value earns are reported for themselves.
        if (!needed.isEmpty()
                && needed.stream().allMatch(each -> each.and(values).isEmpty())) {
            findings.add(Finding.of(
                    criterion.id(),
                    Finding.Kind.MEASURED,
                    AuditPhrase.MEASURED,
                    figure,
                    words(needed, values, printed),
                    printed));
        }
    }

    /**
     * Whether the inputs tell of the criterion. Its points are held against what they earn then, and what is
     * printed beside them against what they measure, so that either is reported for itself alone.
     */
    private boolean isGiven(Criterion criterion, List<Rule> rules, PrintedMeasure printed) {
        List<Real> given = rules.stream()
                .flatMap(rule -> gauges(rule).stream())
                .flatMap(gauge -> earnings.value(gauge.value()).stream())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return false;
        }
        Interval values = printed.behind(printing.mode());
        if (given.stream().noneMatch(each -> each.isWithin(values))) {
            findings.add(Finding.of(
                    criterion.id(),
                    Finding.Kind.GIVEN,
                    AuditPhrase.GIVEN,
                    printed,
                    shown(given.get(0), printed)));
        }
        return earnings.tells(criterion);
    }

    /** A measure as it would be printed; with more digits where that is what is printed. */
    private static Worded shown(Real given, PrintedMeasure printed) {
        Rational number = given.toRational().times(printed.factor());
        var rounding = new Rounding(Math.max(0, printed.figure().scale()), RoundingMode.HALF_UP);
        BigDecimal shown = rounding.round(number);
        Worded words = shown.compareTo(printed.figure()) == 0
                ? Ends.of(number)
                : language -> language.decimal(shown);
        return printed.isPercentage() ? Message.of(AuditPhrase.SHARE, words) : words;
    }

    /** The values that may be behind the points of a row by a rule. */
    private Stream<Interval> needed(Rule rule, Criterion criterion, BigDecimal figure) {
        Interval shares = printing.behind(figure).times(Rational.ONE.dividedBy(criterion.unit()));
        return gauges(rule).stream()
                .flatMap(gauge -> gauge.earning(shares, criterion.unit()).stream()
                        .map(gauge.value().domain()::and))
                .filter(each -> !each.isEmpty());
    }

    /** What a rule measures; by each option where it depends on a choice, of which a table tells nothing. */
    private static List<Gauge> gauges(Rule rule) {
        if (!(rule instanceof Cases byOption) || byOption.last().isEmpty()) {
            return Gauge.of(rule).stream().toList();
        }
        List<List<Gauge>> all = Stream.concat(
                        byOption.cases().stream().map(Case::then), Stream.of(byOption.otherwise()))
                .map(MeasuresBeside::gauges)
                .toList();
        return all.stream().anyMatch(List::isEmpty)
                ? List.of()
                : all.stream().flatMap(List::stream).toList();
    }

    private static Worded words(List<Interval> needed, Interval values, PrintedMeasure printed) {
        Rational factor = printed.factor();
        List<Interval> shown = needed.stream().map(each -> each.times(factor)).toList();
        Worded ends = shown.stream().anyMatch(each -> each.upperEnd().isEmpty())
                ? Message.of(Word.AT_LEAST, Ends.of(least(shown)))
                : Ends.about(values.times(factor), shown);
        return printed.isPercentage() ? Message.of(AuditPhrase.SHARE, ends) : ends;
    }

    private static Rational least(List<Interval> intervals) {
        return intervals.stream()
                .flatMap(each -> each.lowerEnd().stream())
                .reduce(Rational::min)
                .orElse(Rational.ZERO);
    }
}
