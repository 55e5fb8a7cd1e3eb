// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
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

    /** None where the framework names readings itself, or nothing is printed that could tell. */
    static Optional<OtherReadings> of(Criterion criterion, Published table) {
        boolean isTold = table.points().containsKey(criterion.id())
                && table.measures().containsKey(criterion.id());
        return isTold && criterion.provision().readings().all().isEmpty()
                ? against(criterion.rule())
                : Optional.empty();
    }

    private static Optional<OtherReadings> against(Rule rule) {
        Rule behind = rule instanceof Requires gate ? gate.rule() : rule;
        if (!(behind instanceof Ratio ratio) || ratio.target().equals(Rational.ONE)) {
            return Optional.empty();
        }
        Rule plain = new Ratio(ratio.expression(), Rational.ONE, ratio.floor().min(Rational.ONE));
        Rule other = rule instanceof Requires gate ? new Requires(gate.gate(), plain) : plain;
        Worded target = ratio.expression().measured(ratio.target());
        var readings = new Readings(
                "",
                TARGET,
                "",
                List.of(new Reading(TARGET, "", rule), new Reading(PLAIN, "", other)));
        return Optional.of(new OtherReadings(
                readings,
                Map.of(
                        TARGET,
                        Message.of(AuditPhrase.IN_PROPORTION_TO_TARGET, target),
                        PLAIN,
                        Message.of(AuditPhrase.WITHOUT_TARGET, target))));
    }
}
