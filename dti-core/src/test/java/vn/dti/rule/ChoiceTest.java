// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

class ChoiceTest {

    private static final Input HEAD = Input.choice("head", "Trưởng ban chỉ đạo", options());
    private static final Choice RULE =
            new Choice(HEAD, shares(Rational.ONE, Rational.of(1, 2), Rational.ZERO));

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("leader", "người đứng đầu");
        options.put("deputy", "cấp phó");
        options.put("nobody", "không có");
        return options;
    }

    private static Map<String, Rational> shares(Rational leader, Rational deputy, Rational nobody) {
        return Map.of("leader", leader, "deputy", deputy, "nobody", nobody);
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "{0} earns {1} of 10")
        @MethodSource
        void areThoseOfTheOption(String option, Rational points) {
            Given given = Given.value("head", option);

            assertThat(given.points(RULE)).isEqualTo(points);
            assertThat(given.score(RULE).status()).isEqualTo(Status.SCORED);
            assertThat(given.notices(RULE)).isEmpty();
        }

        static Stream<Arguments> areThoseOfTheOption() {
            return Stream.of(
                    arguments("leader", Rational.ONE.times(10)),
                    arguments("deputy", Rational.of(1, 2).times(10)),
                    arguments("nobody", Rational.ZERO));
        }

        @Test
        void areThoseOfThePolicyWhereNobodyAnswered() {
            assertThat(Given.nothing().points(RULE)).isEqualTo(Rational.ZERO);
            assertThat(Given.nothing().score(RULE).status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void areTheMaximumWhereTheQuestionDoesNotApply() {
            Given given = Given.value("head", Value.notApplicable("không lập ban"));

            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
            assertThat(given.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
        }

        @Test
        void ofAMaximumOf0Are0() {
            assertThat(Given.value("head", "leader").outOf(0).points(RULE))
                    .isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Definition {

        @Test
        void anOptionThatTheInputLacksIsRefused() {
            assertRefused(
                    () -> new Choice(HEAD, Map.of("leeder", Rational.ONE)),
                    "'head' không có phương án leeder; có leader, deputy và nobody — có phải ý là 'leader'?",
                    "'head' has no option leeder; it has leader, deputy, and nobody — did you mean 'leader'?");
        }

        @Test
        void everyOptionHasAShare() {
            assertRefused(
                    () -> new Choice(HEAD, Map.of("leader", Rational.ONE, "nobody", Rational.ZERO)),
                    "chưa có điểm cho phương án deputy của 'head'",
                    "no share for deputy of 'head'");
        }

        @Test
        void aShareIsFrom0To1() {
            assertRefused(
                    () -> new Choice(
                            HEAD, shares(Rational.of(10), Rational.of(1, 2), Rational.ZERO)),
                    "share là 10, cần từ 0 đến 1",
                    "share is 10, expected 0 to 1");
        }

        @Test
        void theInputIsAChoice() {
            assertRefused(
                    () -> new Choice(Input.yesNo("led", "Có trưởng ban"), Map.of()),
                    "'led' là đầu vào kiểu boolean, cần kiểu choice",
                    "'led' is an input of type boolean, expected choice");
        }
    }

    @Nested
    class InWords {

        @Test
        void everyOptionInTheOrderOfTheDeclaration() {
            assertThat(RULE.describe().lines(VI))
                    .containsExactly(
                            "Trưởng ban chỉ đạo",
                            "  người đứng đầu: điểm tối đa",
                            "  cấp phó: 1/2 điểm tối đa",
                            "  không có: 0 điểm");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly(
                            "Trưởng ban chỉ đạo",
                            "  người đứng đầu: full marks",
                            "  cấp phó: 1/2 of the maximum",
                            "  không có: 0 points");
        }

        @Test
        void theOptionTaken() {
            assertThat(Given.value("head", "deputy").explain(RULE, VI))
                    .containsExactly("1/2 điểm tối đa = 5", "  Trưởng ban chỉ đạo: cấp phó [head]");
            assertThat(Given.value("head", "leader").explain(RULE, EN))
                    .containsExactly(
                            "full marks = 10", "  Trưởng ban chỉ đạo: người đứng đầu [head]");
            assertThat(Given.value("head", "nobody").explain(RULE, VI))
                    .containsExactly("0 điểm", "  Trưởng ban chỉ đạo: không có [head]");
        }

        @Test
        void anAnswerThatIsNotKnown() {
            assertThat(Given.nothing().explain(RULE, VI))
                    .containsExactly(
                            "chưa có số liệu của “Trưởng ban chỉ đạo” [head]: tính 0 điểm",
                            "  Trưởng ban chỉ đạo: chưa có số liệu [head]");
            Given unasked = Given.value("head", Value.notApplicable("không lập ban"));
            assertThat(unasked.explain(RULE, VI))
                    .containsExactly(
                            "không áp dụng (không lập ban): tính 10 điểm",
                            "  Trưởng ban chỉ đạo: không áp dụng [head], lý do: không lập ban");
            assertThat(unasked.explain(RULE, EN))
                    .containsExactly(
                            "not applicable (không lập ban): counts 10 points",
                            "  Trưởng ban chỉ đạo: not applicable [head]: không lập ban");
        }
    }
}
