// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The ways to read a clause that is clear, where a table prints enough to tell whether its authority read
 * it otherwise.
 *
 * <p>«Từ 50 % được điểm tối đa, dưới 50 % thì tỷ lệ / 50 % × điểm tối đa» is often worked out as the ratio
 * times the maximum. With the ratio printed beside the points the two can be told apart.
 *
 * @param readings that of the framework, and the other one
 * @param meanings what each says, by its name
 */
record OtherReadings(Readings readings, Map<String, Message> meanings) {

    private static final String TARGET = "target";
    private static final String PLAIN = "plain";

    /** None where the framework names readings itself, or nothing is printed or reported that could tell. */
    static Optional<OtherReadings> of(Criterion criterion, Published table, Earnings earnings) {
        boolean isTold = table.points().containsKey(criterion.id())
                && (table.measures().containsKey(criterion.id()) || earnings.tells(criterion));
        return isTold && criterion.provision().readings().all().isEmpty()
                ? against(criterion.rule())
                : Optional.empty();
    }

    private static Optional<OtherReadings> against(Rule rule) {
        List<Ratio> targets =
                targets(rule).stream().filter(OtherReadings::isPart).toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        var readings = new Readings(
                "",
                TARGET,
                "",
                List.of(new Reading(TARGET, "", rule), new Reading(PLAIN, "", plain(rule))));
        Worded stated = words(targets);
        return Optional.of(new OtherReadings(
                readings,
                Map.of(
                        TARGET,
                        Message.of(AuditPhrase.IN_PROPORTION_TO_TARGET, stated),
                        PLAIN,
                        Message.of(AuditPhrase.WITHOUT_TARGET, stated))));
    }

    /** Of a share alone, which is at most 1, the ratio itself may have been taken; of a number of points never. */
    private static boolean isPart(Ratio ratio) {
        return Rational.ONE.isAbove(ratio.target())
                && ratio.expression().isShareBeside(Stream.of(ratio.target()));
    }

    /** The ratios that decide the points, one for each option where it depends on a choice. */
    private static List<Ratio> targets(Rule rule) {
        if (rule instanceof Requires gate) {
            return targets(gate.rule());
        }
        if (rule instanceof Cases byOption && byOption.last().isPresent()) {
            List<List<Ratio>> all = Stream.concat(
                            byOption.cases().stream().map(Case::then),
                            Stream.of(byOption.otherwise()))
                    .map(OtherReadings::targets)
                    .toList();
            return all.stream().anyMatch(List::isEmpty)
                    ? List.of()
                    : all.stream().flatMap(List::stream).toList();
        }
        return rule instanceof Ratio ratio ? List.of(ratio) : List.of();
    }

    /** The same rule with the ratios themselves. */
    private static Rule plain(Rule rule) {
        if (rule instanceof Requires gate) {
            return new Requires(gate.gate(), plain(gate.rule()), gate.group(), gate.leavesOut());
        }
        if (rule instanceof Cases byOption) {
            return new Cases(
                    byOption.cases().stream()
                            .map(each -> new Case(each.when(), plain(each.then())))
                            .toList(),
                    plain(byOption.otherwise()),
                    byOption.last());
        }
        Ratio ratio = (Ratio) rule;
        return new Ratio(ratio.expression(), Rational.ONE, ratio.floor().min(Rational.ONE));
    }

    private static Worded words(List<Ratio> targets) {
        return language -> language.oneOf(targets.stream()
                .map(ratio -> ratio.expression().measured(ratio.target()).in(language))
                .distinct()
                .toList());
    }
}
