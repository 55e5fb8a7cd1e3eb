package vn.dti.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        List<Interval> values = IntStream.range(0, answered.size())
                .filter(number -> meet(answered.get(number), shares))
                .mapToObj(number -> Interval.exactly(Rational.of(number)))
                .toList();
        var states = EnumSet.noneOf(Cause.Lack.class);
        lacking.forEach((state, earned) -> {
            if (meet(earned, shares)) {
                states.add(state);
            }
        });
        return printed.leaving(values, states);
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
        return TableCheck.rules(criterion)
                .flatMap(rule -> answer.shares(rule, criterion.unit()).stream())
                .distinct()
                .toList();
    }
}
