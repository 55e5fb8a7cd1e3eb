// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Awarded;
import vn.dti.rule.Choice;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Frameworks that are put together in Java. */
class FrameworkBuilderTest {

    private static final Decision DECISION =
            new Decision("5/QĐ-UBND", LocalDate.of(2024, 1, 2), "UBND xã", "", "commune");

    /** What a form may put beside the field, and what is refused beyond it. */
    @Test
    void theLimitsOfAwardedPointsAreThoseOfTheirCriterion() {
        Input points = Input.amount("points", "Điểm hội đồng chấm");
        Input percent = Input.percent("done", "Tỷ lệ hoàn thành");
        Framework framework = FrameworkBuilder.of("xa-5-2024", "Chỉ số của xã", DECISION)
                .criterion("1", "Sáng kiến", 5, new Awarded(points))
                .criterion("2", "Hoàn thành", 10, Ratio.of(Expression.of(percent)))
                .build();

        Criterion awarded = (Criterion) framework.find("1").orElseThrow();
        Criterion reported = (Criterion) framework.find("2").orElseThrow();
        assertThat(awarded.limits(points))
                .isEqualTo(Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(5))));
        assertThat(reported.limits(points)).isEqualTo(points.range());
        assertThat(reported.limits(percent)).isEqualTo(percent.range());
        assertThat(framework.score(Map.of("points", 5)).get("1").points())
                .isEqualTo(Rational.of(5));
        assertThatThrownBy(() -> framework.score(Map.of("points", "5,01")))
                .isInstanceOf(InvalidInputsException.class)
                .hasMessageContaining("5.01 points, expected 0 to 5");
    }

    @Test
    void threeCriteriaTakeFifteenLines() {
        Input planned = Input.yesNo("planned", "Đã ban hành kế hoạch");
        Input head =
                Input.choice("head", "Trưởng ban", Map.of("chair", "Chủ tịch", "other", "Khác"));
        Input received = Input.count("received", "Phản ánh đã nhận");
        Input solved = Input.count("solved", "Phản ánh đã xử lý").partOf("received");
        Framework framework = FrameworkBuilder.of("xa-5-2024", "Chỉ số của xã", DECISION)
                .criterion("1", "Kế hoạch", 10, YesNo.of(planned))
                .group(
                        "2",
                        "Điều hành",
                        group -> group.criterion(
                                        "2.1",
                                        "Trưởng ban",
                                        5,
                                        new Choice(
                                                head,
                                                Map.of(
                                                        "chair",
                                                        Rational.ONE,
                                                        "other",
                                                        Rational.ZERO)))
                                .criterion(
                                        "2.2",
                                        "Xử lý phản ánh",
                                        15,
                                        Ratio.of(Expression.of(solved)
                                                .over(Expression.of(received)))))
                .build();

        Scorecard card = framework.score(
                Map.of("planned", true, "head", "chair", "solved", 3, "received", 4));
        assertThat(framework.max()).isEqualTo(Rational.of(10 + 5 + 15));
        assertThat(framework.inputs()).containsExactly(planned, head, solved, received);
        assertThat(card.points())
                .isEqualTo(Rational.of(10 + 5).plus(Rational.of(3, 4).times(15)));
        assertThat(framework.document().edition().fingerprint()).hasSize(16);
        assertThat(framework.toString()).isEqualTo("xa-5-2024");
    }

    @Test
    void statesWhatADocumentStates() {
        var edition = new Edition("2", Validity.UNSTATED, "");

        Framework framework = FrameworkBuilder.of("a", "A", DECISION)
                .edition(edition)
                .input(Input.count("unused", "Không dùng"))
                .criterion("1", "Một", 1, YesNo.of(Input.yesNo("one", "Một")))
                .build();

        assertThat(framework.document().edition().version()).isEqualTo("2");
        assertThat(framework.input("unused")).contains(Input.count("unused", "Không dùng"));
        assertThat(framework.input("other")).isEmpty();
    }

    @Test
    void refusesTwoInputsOfOneName() {
        var builder = FrameworkBuilder.of("a", "A", DECISION)
                .criterion("1", "Một", 1, YesNo.of(Input.yesNo("one", "Một")))
                .criterion("2", "Hai", 1, YesNo.of(Input.yesNo("one", "Khác")));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidFrameworkException.class)
                .hasMessageContaining("input 'one' is declared twice");
    }

    @ParameterizedTest
    @CsvSource({"vi, VI", "vi-VN, VI", "vi-Latn-US, VI", "en, EN", "fr-FR, EN", "und, EN"})
    void aLocaleHasALanguage(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
