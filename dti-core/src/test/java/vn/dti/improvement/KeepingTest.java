// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.input.Input;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Ratio;

/** Steps keep the prerequisites that are met and the class; in place of one that does not the next is offered. */
class KeepingTest {

    private static final Input MODE = Input.choice(
            "mode", "Hình thức", Map.of("none", "chưa", "rented", "thuê", "own", "tự làm"));
    private static final Input USERS = Input.count("users", "Người dùng");
    private static final Condition NOT_RENTED =
            new Not(new Condition.OneOf(MODE, Set.of("rented")));
    private static final Condition FEW =
            new Condition.Within(Expression.of(USERS), Interval.atMost(Rational.of(7)));
    private static final Group ROOT = new Group(
            "",
            "Bộ tiêu chí mẫu",
            Rational.of(20),
            new Aggregation.Sum(),
            List.of(
                    criterion(
                            "1",
                            10,
                            new Choice(
                                    MODE,
                                    Map.of(
                                            "none", Rational.ZERO,
                                            "rented", Rational.of(1, 2),
                                            "own", Rational.ONE))),
                    criterion(
                            "2",
                            10,
                            Ratio.of(Expression.of(USERS).over(Expression.of(Rational.of(10)))))));

    private static List<String> steps(Framework framework) {
        Improvement improvement =
                Improvement.of(framework.score(Map.of("mode", "none", "users", 5)));
        return improvement.opportunities().stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> step.aims() + " " + step.changes().get(0).to() + " +" + step.gain())
                .toList();
    }

    private static Framework framework(Requirement ofClass, Prerequisite... prerequisites) {
        return Sample.classed(
                List.of(MODE, USERS),
                Classes.byPoints(new Classes.Bound(Rational.of(5), "Đạt", ofClass)),
                Rounding.HALF_UP_2,
                ROOT,
                prerequisites);
    }

    private static final String[] KEPT = {
        "[EARNS, SHOWS, FULL] own +10", "[EARNS, SHOWS] 6 +1", "[MOST] 7 +2"
    };

    @Test
    void withoutRequirementsEachIsOffered() {
        assertThat(steps(framework(Requirement.none())))
                .containsExactly(
                        "[EARNS, SHOWS] rented +5",
                        "[FULL] own +10",
                        "[EARNS, SHOWS] 6 +1",
                        "[FULL] 10 +5");
    }

    @ParameterizedTest
    @EnumSource
    void keepAPrerequisite(Prerequisite.Consequence otherwise) {
        var clean = new Prerequisite("Không thuê", new Requirement.OfInputs(NOT_RENTED), otherwise);
        var few = new Prerequisite("Không quá 7 người", new Requirement.OfInputs(FEW), otherwise);

        assertThat(steps(framework(Requirement.none(), clean, few))).containsExactly(KEPT);
    }

    @Test
    void keepWhatTheClassRequires() {
        Requirement both = new Requirement.Compound(
                false,
                List.of(new Requirement.OfInputs(NOT_RENTED), new Requirement.OfInputs(FEW)));

        assertThat(steps(framework(both))).containsExactly(KEPT);
    }
}
