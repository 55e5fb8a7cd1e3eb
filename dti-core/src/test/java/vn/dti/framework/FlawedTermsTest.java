// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.wording.Language;

/** What does not fit together in the terms of groups, in bonuses and in what takes points off. */
class FlawedTermsTest {

    private static final Criterion PLAN = Sample.criterion("1.1", 10, Sample.PLAN);
    private static final Terms CAPPED = new Terms(false, Optional.empty(), true, false);
    private static final Terms RESCALED = new Terms(false, Optional.empty(), false, true);

    private static Group group(String id, long max, Aggregation how, Terms terms, Node... nodes) {
        return new Group(id, "Nhóm " + id, Rational.of(max), how, List.of(nodes), terms);
    }

    private static List<String> flaws(Document document, Node node) {
        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class,
                () -> Sample.framework(document, Sample.INPUTS, node.max(), node));
        return refusal == null
                ? List.of()
                : refusal.flaws().stream()
                        .map(each -> each.message().in(Language.EN))
                        .toList();
    }

    static Stream<Arguments> areTold() {
        return Stream.of(
                arguments(
                        group("1", 10, new Aggregation.Mean(), CAPPED, PLAN),
                        "capped is for points that are added up; group '1' does not add them up"),
                arguments(
                        group("1", 10, new Aggregation.Sum(), RESCALED, PLAN),
                        "group '1' has rescale: yes, but none of its items can be left out"),
                arguments(
                        group("1", 12, new Aggregation.Sum(), CAPPED, PLAN),
                        "the items in group '1' add up to 10 at most, never to the cap of 12"),
                arguments(
                        group(
                                "1",
                                10,
                                new Aggregation.Sum(),
                                new Terms(false, Optional.of(Rational.ONE), false, false),
                                PLAN),
                        "min of group '1' is 1, expected 0 or below"),
                arguments(
                        Sample.group("1", 10, Sample.criterion("1,1", 10, Sample.PLAN)),
                        "id '1,1' does not start with '1.', the id of its group — did you mean '1.1'?"),
                arguments(
                        Sample.group(
                                "1",
                                10,
                                Sample.criterion("1.1", 12, Sample.PLAN),
                                Sample.criterion("1.2", -1, Sample.PLAN)),
                        "max of criterion '1.2' is -1, expected at least 0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void areTold(Node node, String flaw) {
        assertThat(flaws(Sample.document(), node)).containsExactly(flaw);
    }

    @Test
    void anIdIsNotThatOfItsGroup() {
        assertThat(flaws(
                        Sample.document(),
                        Sample.group("1", 10, Sample.criterion("1", 10, Sample.PLAN))))
                .containsExactly(
                        "id '1' is used twice",
                        "id '1' does not start with '1.', the id of its group");
    }

    @Test
    void aTagIsDeclaredOnce() {
        Document document = Sample.document()
                .tagging(List.of(new Tag("self", "Tự đánh giá"), new Tag("self", "Tự chấm")));

        assertThat(flaws(document, PLAN)).containsExactly("tag 'self' is declared twice");
    }

    @Test
    void aReportIsScoredAfterTheOneOfThePeriodBefore() {
        Input capital = Input.amount("capital", "Vốn");
        Framework framework = Sample.framework(
                List.of(capital, capital.previous()),
                Sample.criterion(
                        "1",
                        10,
                        Ratio.of(Expression.of(capital).over(Expression.of(capital.previous())))));

        Scorecard card =
                framework.score(Inputs.of(Map.of("capital", 3)), Inputs.of(Map.of("capital", 4)));

        assertThat(card.points()).as("3 of 4").isEqualTo(Rational.parse("7.5"));
    }

    @Test
    void aClauseThatDoesNotExistHasNoOtherReadings() {
        Readings readings =
                new Readings("…", "one", "…", List.of(new Reading("one", "…", Sample.PLAN)));

        assertThatThrownBy(() -> Sample.framework().withReadings("1.9", readings))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(
                        "'sample-2023' has no criterion '1.9' — did you mean “Tiêu chí 1.1” [1.1]?");
    }

    @Test
    void whatHasNoTitleIsCalledByItsId() {
        assertThat(Sample.framework().titled("1.1").in(Language.EN))
                .isEqualTo("“Tiêu chí 1.1” [1.1]");
        assertThat(Sample.framework().titled("9.9").in(Language.EN)).isEqualTo("'9.9'");
    }
}
