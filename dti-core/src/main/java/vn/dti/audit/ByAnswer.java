// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.input.Input;
import vn.dti.rule.Answered;
import vn.dti.rule.Policy;

/**
 * A printed row that asks a question, perhaps among others.
 *
 * <p>Example: of two questions of 5 points each, 10 points leave a yes to both, 5 any answer to each.
 */
final class ByAnswer implements Follower {

    private final Printed printed;
    private final Input input;

    /** By the number of each answer: the shares that go with it. Known once they are asked for. */
    private final List<List<Interval>> answered = new ArrayList<>();

    private final Map<Cause.Lack, List<Interval>> lacking = new EnumMap<>(Cause.Lack.class);

    ByAnswer(Printed printed, Input input) {
        this.printed = printed;
        this.input = input;
    }

    @Override
    public Printed printed() {
        return printed;
    }

    @Override
    public Row row(Printing printing) {
        if (lacking.isEmpty()) {
            answer();
        }
        Interval shares = printed.shares(printing);
        var states = EnumSet.noneOf(Cause.Lack.class);
        lacking.forEach((state, earned) -> {
            if (meet(earned, shares)) {
                states.add(state);
            }
        });
        return printed.leaving(values(shares), states);
    }

    /** Answers with numbers in a row are one interval, so that there are few of them. */
    private List<Interval> values(Interval shares) {
        var values = new ArrayList<Interval>();
        int start = -1;
        for (int number = 0; number <= answered.size(); number++) {
            boolean meets = number < answered.size() && meet(answered.get(number), shares);
            if (meets && start < 0) {
                start = number;
            } else if (!meets && start >= 0) {
                values.add(Interval.atLeast(Rational.of(start))
                        .and(Interval.atMost(Rational.of(number - 1))));
                start = -1;
            }
        }
        return values;
    }

    private static boolean meet(List<Interval> earned, Interval shares) {
        return earned.stream().anyMatch(each -> !each.and(shares).isEmpty());
    }

    private void answer() {
        Policy policy = printed.criterion().worths();
        for (int number = 0; number < Answered.count(input); number++) {
            answered.add(earned(Answered.by(input, policy, number)));
        }
        lacking.put(Cause.Lack.MISSING, earned(Answered.missing(input, policy)));
        lacking.put(Cause.Lack.NOT_APPLICABLE, earned(Answered.notApplicable(input, policy)));
    }

    private List<Interval> earned(Answered answer) {
        Criterion criterion = printed.criterion();
        return criterion
                .rules()
                .flatMap(rule -> answer.shares(rule, criterion.unit()).stream())
                .distinct()
                .toList();
    }
}
