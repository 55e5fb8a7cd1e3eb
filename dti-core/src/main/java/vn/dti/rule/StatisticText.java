// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.exact.Real;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * A statistic in words.
 *
 * @param statistic what is said
 */
record StatisticText(CohortStatistic statistic) implements Worded {

    @Override
    public String in(Language language) {
        StatisticPhrase phrase = statistic.peers() == Peers.COHORT
                ? StatisticPhrase.OF_COHORT
                : StatisticPhrase.OF_GROUP;
        Message name = Message.of(statistic.statistic().phrase(), statistic.percent());
        return Message.of(phrase, name, statistic.operand()).in(language);
    }

    static String number(Value<Real> value, Language language) {
        return value instanceof Value.Known<Real> known ? language.enclosed(known.value()) : "?";
    }
}
