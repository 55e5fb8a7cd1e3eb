// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.wording.DefinitionException;

/** Criteria of 10, 20 and 5 points by a third: self, self and survey, and none. */
class TagShareTest {

    private static final Input PART = Input.percent("part", "Tỷ lệ");
    private static final Tag SELF = new Tag("self", "Tự đánh giá");
    private static final Tag SURVEY = new Tag("survey", "Điều tra xã hội học");

    private static Criterion criterion(String id, long max, String... tags) {
        return new Criterion(
                id,
                "Tiêu chí " + id,
                Rational.of(max),
                Ratio.of(Expression.of(PART)),
                Policy.DEFAULT,
                Provision.none().tagged(List.of(tags)));
    }

    private static Framework framework(Aggregation aggregation, List<Tag> tags, Node... nodes) {
        Rational max = List.of(nodes).stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return new Framework(
                "tagged",
                Sample.document().tagging(tags),
                new Rounding(1, RoundingMode.HALF_UP),
                List.of(PART),
                new Group("", "Bộ thử", max, aggregation, List.of(nodes)));
    }

    private static Framework framework(Aggregation aggregation) {
        return framework(
                aggregation,
                List.of(SELF, SURVEY),
                criterion("1", 10, "self"),
                criterion("2", 20, "self", "survey"),
                criterion("3", 5));
    }

    private static List<String> told(Framework framework) {
        return framework.score(Map.of("part", Rational.of(1, 3))).byTag().stream()
                .map(share -> share.name() + " " + share.points() + " of " + share.max() + ", lost "
                        + share.lost() + ": " + share.criteria())
                .toList();
    }

    @Test
    void addsUpTheCriteriaWithEachTagAndThoseWithout() {
        // 10/3 + 20/3 of 30, 20/3 of 20, 5/3 of 5
        assertThat(told(framework(new Aggregation.Sum())))
                .containsExactly(
                        "self 10 of 30, lost 20: [1, 2]",
                        "survey 20/3 of 20, lost 40/3: [2]",
                        "untagged 5/3 of 5, lost 10/3: [3]");
    }

    @Test
    void addsUpDisplayedPointsWhereGroupsDo() {
        var sum = new OfDisplayed(new Aggregation.Sum(), new Rounding(1, RoundingMode.HALF_UP));

        // 3.3 + 6.7, 6.7, 1.7
        assertThat(told(framework(sum)))
                .containsExactly(
                        "self 10 of 30, lost 20: [1, 2]",
                        "survey 67/10 of 20, lost 133/10: [2]",
                        "untagged 17/10 of 5, lost 33/10: [3]");
    }

    /** A bonus of 5 by the same third: its 5/3 are there, but it is no part of the 10 that can be earned. */
    @Test
    void aBonusBringsPointsButNoMaximum() {
        var bonus = new Group(
                "2",
                "Điểm cộng",
                Rational.of(5),
                new Aggregation.Sum(),
                List.of(criterion("2.1", 5, "self")),
                new Terms(true, Optional.empty(), false, false));
        Framework framework = new Framework(
                "tagged",
                Sample.document().tagging(List.of(SELF)),
                new Rounding(1, RoundingMode.HALF_UP),
                List.of(PART),
                new Group(
                        "",
                        "Bộ thử",
                        Rational.of(10),
                        new Aggregation.Sum(),
                        List.of(criterion("1", 10, "self"), bonus)));

        assertThat(told(framework)).containsExactly("self 5 of 10, lost 5: [1, 2.1]");
    }

    @Test
    void isNothingWithoutTags() {
        Framework plain = framework(new Aggregation.Sum(), List.of(), criterion("1", 10));

        assertThat(told(plain)).isEmpty();
        assertThat(TagShare.names(plain)).isEmpty();
    }

    @Test
    void namesTheCriteriaWithoutATagOnlyWhereThereAreSome() {
        assertThat(TagShare.names(framework(new Aggregation.Sum())))
                .containsExactly("self", "survey", "untagged");
        assertThat(TagShare.names(framework(
                        new Aggregation.Sum(), List.of(SELF), criterion("1", 10, "self"))))
                .containsExactly("self");
    }

    @Test
    void isTitledInBothLanguages() {
        List<TagShare> shares = framework(new Aggregation.Sum()).score(Map.of()).byTag();

        assertThat(shares)
                .extracting(share -> share.title().in(VI))
                .containsExactly("Tự đánh giá", "Điều tra xã hội học", "không có thẻ");
        assertThat(shares.get(2).title().in(EN)).isEqualTo("without a tag");
    }

    @Test
    void showsPointsLostThatMakeTheMaximumWithThoseShown() {
        TagShare share = framework(new Aggregation.Sum())
                .score(Map.of("part", Rational.of(1, 3)))
                .byTag()
                .get(1);

        // 20/3 is displayed 6.7, of 20
        assertThat(share.displayedLost(new Rounding(1, RoundingMode.HALF_UP)))
                .isEqualByComparingTo("13.3");
    }

    @Test
    void keepsTheTagsWhenAReadingIsSwitchedOrAPlanIsLaidOver() {
        Provision provision = Provision.none().tagged(List.of("self"));

        assertThat(provision.withOffices(names -> names).tags()).containsExactly("self");
    }

    @Test
    void refusesATagThatIsNotDeclared() {
        assertThatThrownBy(() -> framework(
                        new Aggregation.Sum(), List.of(SELF), criterion("1", 10, "survey")))
                .isInstanceOf(InvalidFrameworkException.class)
                .hasMessageContaining("criterion '1' has the tag 'survey', which is not declared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a b", "a.b", "untagged", "-x"})
    void refusesANameThatNoColumnCanHave(String name) {
        assertThatThrownBy(() -> new Tag(name, "Thẻ")).isInstanceOf(DefinitionException.class);
    }
}
