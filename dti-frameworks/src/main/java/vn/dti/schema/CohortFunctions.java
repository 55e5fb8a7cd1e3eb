// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Expression;
import vn.dti.rule.Peers;
import vn.dti.rule.Statistic;

/**
 * The functions of formulas that compare units: {@code cohort-mean(x)} over all units, {@code
 * group-mean(x)} over those of the ranking group, and so on for each {@link Statistic}; and the z-scores
 * that are made of a mean and a deviation.
 */
final class CohortFunctions {

    private static final String Z_SCORE = "z-score";
    private static final String DEVIATION = "deviation";

    private static final List<Peers> PEERS = List.of(Peers.values());

    private static final Map<String, Call> CALLS = calls();

    private CohortFunctions() {}

    /**
     * One of the functions.
     *
     * @param statistic what is made of the values; of a z-score the deviation
     */
    private record Call(Peers peers, Statistic statistic, boolean isZScore) {

        int values() {
            return statistic == Statistic.PERCENTILE ? 2 : 1;
        }

        Expression of(List<Expression> values) {
            if (isZScore) {
                return CohortStatistic.zScore(statistic, peers, values.get(0));
            }
            return values.size() > 1
                    ? CohortStatistic.percentile(peers, values.get(0), values.get(1))
                    : CohortStatistic.of(statistic, peers, values.get(0));
        }
    }

    private static Map<String, Call> calls() {
        var calls = new LinkedHashMap<String, Call>();
        for (Peers peers : Peers.values()) {
            for (Statistic statistic : Statistic.values()) {
                String word = peers.word() + "-" + statistic.word();
                calls.put(word, new Call(peers, statistic, false));
                if (word.endsWith(DEVIATION)) {
                    calls.put(word.replace(DEVIATION, Z_SCORE), new Call(peers, statistic, true));
                }
            }
        }
        return Collections.unmodifiableMap(calls);
    }

    /** The names of all, those over all units first. */
    static List<String> words() {
        return List.copyOf(CALLS.keySet());
    }

    /** The names behind those of the {@link Peers}. */
    static List<String> afterPeers() {
        return CALLS.keySet().stream()
                .map(word -> word.substring(word.indexOf('-') + 1))
                .distinct()
                .toList();
    }

    /** Whether a name begins as those of these functions do. */
    static boolean isMeant(String name) {
        return isMeant(name, 0);
    }

    private static boolean isMeant(String formula, int begin) {
        for (Peers peers : PEERS) {
            if (formula.startsWith(peers.word(), begin)
                    && formula.startsWith("-", begin + peers.word().length())) {
                return true;
            }
        }
        return false;
    }

    /** How many values a function takes. */
    static int values(String word) {
        return Optional.ofNullable(CALLS.get(word)).orElseThrow().values();
    }

    /** The length of the name of a function that begins at a place; 0 if none does. */
    static int lengthAt(String formula, int begin) {
        int length = 0;
        if (isMeant(formula, begin)) {
            for (String word : CALLS.keySet()) {
                if (word.length() > length && formula.startsWith(word, begin)) {
                    length = word.length();
                }
            }
        }
        return length;
    }

    /**
     * The expression of a call.
     *
     * @throws vn.dti.wording.DefinitionException if the values are not fit for it
     */
    static Expression read(String word, List<Expression> values) {
        return Optional.ofNullable(CALLS.get(word)).orElseThrow().of(values);
    }
}
