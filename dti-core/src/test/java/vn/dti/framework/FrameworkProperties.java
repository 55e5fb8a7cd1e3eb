// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

/** Laws that hold for every tree of every rule and for whatever a unit reports. */
@AddLifecycleHook(LawsTriedBriefly.class)
class FrameworkProperties {

    private static final Input A = Input.count("a", "Số hồ sơ");
    private static final Input B = Input.count("b", "Tổng số hồ sơ");
    private static final Input C = Input.amount("c", "Kinh phí").in("triệu đồng");
    private static final Input P = Input.percent("p", "Tỷ lệ");
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final Input OPTION =
            Input.choice("option", "Hình thức", Map.of("x", "trực tuyến", "y", "trực tiếp"));
    private static final Input LIST = Input.list("list", "Hoạt động", A, B);
    private static final Input AWARD = Input.amount("award", "Điểm chấm");
    private static final Set<Notice.Kind> UNKNOWN =
            Set.of(Notice.Kind.NO_DATA, Notice.Kind.ZERO_DENOMINATOR, Notice.Kind.NOT_APPLICABLE);
    private static final List<Input> NUMBERS = List.of(A, B, C, P);
    private static final List<Input> INPUTS = List.of(A, B, C, P, YES, OPTION, LIST, AWARD);

    @Property(tries = 300)
    void pointsLieBetween0AndTheMaximum(@ForAll("scorecards") Scorecard card) {
        assertThat(card.root().walk()).allSatisfy(score -> {
            assertThat(score.points()).isBetween(Rational.ZERO, score.max());
            assertThat(score.ceiling()).isBetween(score.points(), score.max());
            assertThat(score.lost().plus(score.points())).isEqualTo(score.max());
            assertThat(score.lost().signum()).isNotNegative();
        });
        assertThat(card.isLowerBound()).isEqualTo(!card.ceiling().equals(card.points()));
    }

    @Property(tries = 300)
    void aSumIsThatOfItsChildrenInPointsLostAndCeiling(@ForAll("scorecards") Scorecard card) {
        card.root().walk().filter(FrameworkProperties::isSum).forEach(sum -> {
            assertThat(sum.points()).isEqualTo(total(sum, Score::points));
            assertThat(sum.lost()).isEqualTo(total(sum, Score::lost));
            assertThat(sum.ceiling()).isEqualTo(total(sum, Score::ceiling));
        });
    }

    @Property(tries = 300)
    void pointsAndLostAddUpToTheMaximumAsShownByEveryRounding(
            @ForAll("scorecards") Scorecard card,
            @ForAll @IntRange(max = 4) int places,
            @ForAll("modes") RoundingMode mode) {
        Scorecard shown = shownBy(new Rounding(places, mode), card);

        assertThat(shown.root().walk())
                .allSatisfy(score -> assertThat(score.displayed().add(score.displayedLost()))
                        .isEqualByComparingTo(score.displayedMax()));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    private static Scorecard shownBy(Rounding display, Scorecard card) {
        Framework as = card.framework();
        return new Framework(as.id(), as.document(), display, as.inputs(), as.root())
                .score(card.inputs());
    }

    @Property(tries = 500)
    void theCensusIsWhatStatusesAndNoticesSay(@ForAll("scorecards") Scorecard card) {
        assertThat(card.root().walk()).allSatisfy(score -> {
            Census census = score.census();
            List<Score> criteria = score.walk()
                    .filter(each -> each.node() instanceof Criterion)
                    .toList();
            assertThat(census.size()).isEqualTo(criteria.size());
            for (Caveat caveat : Caveat.values()) {
                List<String> told = criteria.stream()
                        .filter(each -> Caveats.told(each).contains(caveat))
                        .map(Score::id)
                        .toList();
                assertThat(census.criteria(caveat)).as(caveat.name()).isEqualTo(told);
                assertThat(census.count(caveat)).isEqualTo(told.size());
            }
            assertThat(census.scored()).isEqualTo((int) criteria.stream()
                    .filter(each -> each.status() == Status.SCORED)
                    .count());
        });
    }

    private static boolean isSum(Score score) {
        return score.node() instanceof Group group
                && group.aggregation() instanceof Aggregation.Sum;
    }

    private static Rational total(Score sum, Function<Score, Rational> part) {
        return sum.children().stream().map(part).reduce(Rational.ZERO, Rational::plus);
    }

    @Property(tries = 100)
    void theScorecardIsCongruentWithTheTree(@ForAll("scorecards") Scorecard card) {
        assertThat(card.scores().map(Score::node).toList())
                .isEqualTo(card.framework().nodes().toList());
    }

    @Property(tries = 300)
    void everythingCanBeSaidInBothLanguages(@ForAll("scorecards") Scorecard card) {
        for (Language language : Language.values()) {
            assertThat(words(card, language))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .isNotBlank()
                            .doesNotContain("{", "}", "Rational", "vn.dti"));
        }
    }

    private static List<String> words(Scorecard card, Language language) {
        Stream<String> explanations =
                card.root().walk().flatMap(score -> score.explanation().lines(language).stream());
        Stream<String> notices = card.root()
                .walk()
                .flatMap(score -> score.notices().stream())
                .map(notice -> notice.message().in(language));
        Stream<String> descriptions = card.framework()
                .criteria()
                .flatMap(each -> each.rule().describe().lines(language).stream());
        return Stream.of(explanations, notices, descriptions)
                .flatMap(lines -> lines)
                .toList();
    }

    @Property(tries = 300)
    void explanationsAreOfThePointsScored(@ForAll("scorecards") Scorecard card) {
        assertThat(card.root().walk())
                .allSatisfy(score -> assertThat(score.explanation().value())
                        .isEqualTo(Value.known(score.points())));
    }

    @Property(tries = 300)
    void everyBranchTakenIsOneOfTheRule(@ForAll("scorecards") Scorecard card) {
        criteria(card)
                .forEach((criterion, score) -> assertThat(criterion.rule().branches())
                        .containsAll(criterion.rule().branchesTaken(score.scope())));
    }

    /** What the policy gives for values that are not known is no share that inputs earn. */
    @Property(tries = 300)
    void aShareOfKnownValuesIsAttainable(@ForAll("scorecards") Scorecard card) {
        criteria(card).forEach((criterion, score) -> {
            if (isOfKnownValues(score) && !score.max().isZero()) {
                assertThat(criterion.rule().attainable(score.max()))
                        .anyMatch(shares -> shares.contains(score.share()));
            }
        });
    }

    private static Map<Criterion, Score> criteria(Scorecard card) {
        var criteria = new LinkedHashMap<Criterion, Score>();
        card.scores().forEach(score -> {
            if (score.node() instanceof Criterion criterion) {
                criteria.put(criterion, score);
            }
        });
        return criteria;
    }

    private static boolean isOfKnownValues(Score score) {
        return score.notices().stream().map(Notice::kind).noneMatch(UNKNOWN::contains);
    }

    @Property(tries = 300)
    void attainableSharesAreShares(@ForAll("scorecards") Scorecard card) {
        var shares = Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));
        card.framework()
                .criteria()
                .flatMap(each -> each.rule().attainable(each.max()).stream())
                .forEach(each -> {
                    assertThat(each.isEmpty()).isFalse();
                    assertThat(each.and(shares)).isEqualTo(each);
                });
    }

    @Property
    void moreOfANumeratorNeverLowersARatio(
            @ForAll @IntRange(max = 1_000) int numerator,
            @ForAll @IntRange(max = 1_000) int more,
            @ForAll @IntRange(min = 1, max = 1_000) int denominator,
            @ForAll @LongRange(min = 1, max = 200) long target,
            @ForAll @LongRange(max = 200) long floor) {
        Rational aim = Rational.of(target, 100);
        var rule = new Ratio(
                Expression.of(A).over(Expression.of(B)),
                aim,
                Rational.of(floor, 100).min(aim));
        Framework framework = Sample.framework(INPUTS, Sample.criterion("1", 10, rule));

        Rational less =
                framework.score(Map.of("a", numerator, "b", denominator)).points();
        Rational greater =
                framework.score(Map.of("a", numerator + more, "b", denominator)).points();

        assertThat(greater).isGreaterThanOrEqualTo(less);
    }

    @Property
    void aReferenceNeverLowersALowerBound(
            @ForAll @IntRange(max = 50) int value, @ForAll @IntRange(max = 50) int best) {
        Framework framework = Sample.framework(
                INPUTS, Sample.criterion("1", 10, MinMax.shareOfBest(Expression.of(A))));
        Inputs report = Inputs.of(Map.of("a", value));
        Scorecard alone = framework.score(report);
        Scorecard ranked = framework.score(
                report.reference("1", new ReferenceRange(Rational.ZERO, Rational.of(best), "")));

        assertThat(ranked.points()).isBetween(alone.points(), alone.ceiling());
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(frameworks(), reports(), Arbitraries.of(true, false))
                .as((framework, report, ranked) ->
                        framework.score(ranked ? ranked(framework, report) : report));
    }

    /** Of counts and amounts, and of shares; the first that units can have is taken. */
    private static final List<ReferenceRange> RANGES = List.of(
            new ReferenceRange(Rational.ONE, Rational.of(7), "năm 2022"),
            new ReferenceRange(Rational.of(1, 4), Rational.ONE, "năm 2022"),
            new ReferenceRange(Rational.ZERO, Rational.of(1, 2), "năm 2022"));

    private static Inputs ranked(Framework framework, Inputs report) {
        Inputs ranked = report;
        for (Criterion each : framework.criteria().toList()) {
            Optional<ReferenceRange> range = RANGES.stream()
                    .filter(one -> each.rule().usesCohort() && each.misfit(one).isEmpty())
                    .findFirst();
            if (range.isPresent()) {
                ranked = ranked.reference(each.id(), range.get());
            }
        }
        return ranked;
    }

    private static Arbitrary<Inputs> reports() {
        Arbitrary<Object> counts = unknownOr(Arbitraries.integers().between(0, 12));
        Arbitrary<Object> amounts = unknownOr(Arbitraries.of("0", "0.5", "7/3", "1000000.01"));
        Arbitrary<Object> percents = unknownOr(Arbitraries.of("0%", "33.3%", "100%", "250%"));
        Arbitrary<Object> answers = unknownOr(Arbitraries.of(true, false));
        Arbitrary<Object> options = unknownOr(Arbitraries.of("x", "y"));
        Arbitrary<Object> awards = unknownOr(Arbitraries.of(0));
        Arbitrary<Object> records = unknownOr(Arbitraries.of(
                List.of(),
                List.of(Map.of("a", 4, "b", 5), Map.of("a", 0, "b", 0), Map.of("b", 1)),
                3));
        return Combinators.combine(
                        counts, counts, amounts, percents, answers, options, records, awards)
                .as((a, b, c, p, yes, option, list, award) ->
                        report(List.of(a, b, c, p, yes, option, list, award)));
    }

    private static Arbitrary<Object> unknownOr(Arbitrary<?> known) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, known.asGeneric()),
                Tuple.of(
                        1,
                        Arbitraries.of(Value.missing("omitted"), Value.notApplicable("không có"))));
    }

    private static Inputs report(List<Object> values) {
        var byName = new HashMap<String, Object>();
        for (int i = 0; i < values.size(); i++) {
            byName.put(INPUTS.get(i).name(), values.get(i));
        }
        return Inputs.of(byName);
    }

    private static Arbitrary<Framework> frameworks() {
        return nodes(2).list().ofMinSize(1).ofMaxSize(3).map(nodes -> {
            var children = new ArrayList<Node>();
            nodes.forEach(node -> children.add(node.apply(String.valueOf(children.size() + 1))));
            return Sample.framework(INPUTS, children.toArray(Node[]::new));
        });
    }

    /** A node once its id is known. */
    private static Arbitrary<Function<String, Node>> nodes(int depth) {
        Arbitrary<Function<String, Node>> criteria = Combinators.combine(
                        maxima(), rules(2), policies())
                .as((max, rule, policy) ->
                        id -> new Criterion(id, "Tiêu chí", max, rule, policy, Provision.none()));
        return depth == 0 ? criteria : Arbitraries.oneOf(criteria, groups(depth - 1));
    }

    private static Arbitrary<Function<String, Node>> groups(int depth) {
        var aggregations = Arbitraries.of("sum", "sum", "mean", "weighted", "best", "most");
        return Combinators.combine(
                        nodes(depth).list().ofMinSize(1).ofMaxSize(3),
                        aggregations,
                        maxima(),
                        weights())
                .as((nodes, aggregation, max, weights) ->
                        id -> group(id, nodes, aggregation, max, weights));
    }

    /** Weights for up to three children, the first of which is above 0. */
    private static Arbitrary<List<Rational>> weights() {
        var positive = Arbitraries.of(Rational.ONE, Rational.of(5, 2), Rational.of(1, 3));
        return Combinators.combine(positive, maxima(), maxima()).as(List::of);
    }

    private static Group group(
            String id,
            List<Function<String, Node>> nodes,
            String aggregation,
            Rational max,
            List<Rational> weights) {
        var children = new ArrayList<Node>();
        nodes.forEach(node -> children.add(node.apply(id + "." + (children.size() + 1))));
        Rational sum = children.stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        Rational largest = children.stream().map(Node::max).reduce(Rational.ZERO, Rational::max);
        // Shares of nothing come to nothing.
        Rational ofShares = largest.isZero() ? largest : max;
        return switch (aggregation) {
            case "mean" -> new Group(id, "Nhóm", ofShares, new Aggregation.Mean(), children);
            case "best" -> new Group(id, "Nhóm", ofShares, new Aggregation.BestShare(), children);
            case "most" -> new Group(id, "Nhóm", largest, new Aggregation.Maximum(), children);
            case "weighted" -> {
                var mean = new Aggregation.WeightedMean(weights.subList(0, children.size()));
                yield new Group(id, "Nhóm", ofShares, mean, children);
            }
            default -> new Group(id, "Nhóm", sum, new Aggregation.Sum(), children);
        };
    }

    private static Arbitrary<Rational> maxima() {
        return Arbitraries.of(
                Rational.ZERO, Rational.ONE, Rational.of(5, 2), Rational.of(10), Rational.of(1, 3));
    }

    private static Arbitrary<Policy> policies() {
        var worths = Arbitraries.of(Worth.ZERO, Worth.MAXIMUM);
        return Combinators.combine(worths, worths, worths, worths).as(Policy::new);
    }

    private static Arbitrary<Rule> rules(int depth) {
        Arbitrary<Rule> leaves = Arbitraries.oneOf(ratios(), bands(), simple(), minMax());
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Rule> inner = rules(depth - 1);
        Arbitrary<Rule> parts = inner.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(rules -> new Parts(rules.stream()
                        .map(rule -> new Part("", Rational.of(1, rules.size()), rule))
                        .toList()));
        Arbitrary<Rule> cases = Combinators.combine(conditions(2), inner, inner)
                .as((when, then, otherwise) -> new Cases(List.of(new Case(when, then)), otherwise));
        Arbitrary<Rule> gated = Combinators.combine(conditions(2), inner).as(Requires::new);
        return Arbitraries.oneOf(leaves, parts, cases, gated);
    }

    private static Arbitrary<Rule> ratios() {
        return Combinators.combine(expressions(2), thresholds(), thresholds())
                .as((expression, one, other) ->
                        new Ratio(expression, one.max(other), one.min(other)));
    }

    private static Arbitrary<Rational> thresholds() {
        return Arbitraries.of(
                Rational.of(1, 3),
                Rational.of(1, 2),
                Rational.of(4, 5),
                Rational.ONE,
                Rational.of(4));
    }

    private static Arbitrary<Rule> bands() {
        return Combinators.combine(expressions(1), thresholds())
                .as((expression, end) -> new Bands(
                        expression,
                        List.of(
                                new Band(Interval.above(end), Rational.ONE),
                                new Band(Interval.atMost(end), Rational.of(1, 4)))));
    }

    private static Arbitrary<Rule> simple() {
        Map<String, Rational> shares = Map.of("x", Rational.ONE, "y", Rational.of(1, 2));
        Arbitrary<Rule> formulas = expressions(2).map(Formula::new);
        Arbitrary<Rule> amounts =
                expressions(1).map(each -> new Count(new Tally.Amount(each), Rational.of(1, 2)));
        Arbitrary<Rule> fixed = Arbitraries.of(
                YesNo.of(YES),
                new Choice(OPTION, shares),
                new Awarded(AWARD),
                Formula.fixed(Rational.of(2, 3)),
                new Count(new Tally.Records(LIST, atLeast80Percent()), Rational.ONE));
        return Arbitraries.oneOf(formulas, amounts, fixed);
    }

    private static Condition atLeast80Percent() {
        return new Condition.Within(
                Expression.of(A).over(Expression.of(B)), Interval.atLeast(Rational.of(4, 5)));
    }

    private static Arbitrary<Rule> minMax() {
        return Combinators.combine(
                        expressions(1),
                        Arbitraries.of(Normalization.class),
                        Arbitraries.of(Normalization.Direction.class),
                        Arbitraries.of(Normalization.Degenerate.class))
                .as((value, mode, better, degenerate) ->
                        new MinMax(value, mode, better, allowed(better, degenerate)));
    }

    /** Where lower is better, values above 0 alone cannot have the maximum. */
    private static Normalization.Degenerate allowed(
            Normalization.Direction better, Normalization.Degenerate degenerate) {
        return better == Normalization.Direction.LOWER
                        && degenerate == Normalization.Degenerate.MAXIMUM_IF_POSITIVE
                ? Normalization.Degenerate.ZERO
                : degenerate;
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.of(
                new Condition.Yes(YES),
                new Condition.OneOf(OPTION, Set.of("x")),
                atLeast80Percent(),
                new Condition.Within(Expression.of(C), Interval.below(Rational.of(100))));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Condition>> several =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                several.map(Condition::all),
                several.map(Condition::any),
                conditions(depth - 1).map(Not::new));
    }

    private static Arbitrary<Expression> expressions(int depth) {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(
                Arbitraries.of(NUMBERS).map(Expression::of),
                Arbitraries.of(Rational.ONE, Rational.of(-1), Rational.of(12), Rational.of(2, 3))
                        .map(Expression::of));
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        Combinators.combine(
                                        Arbitraries.of(Operator.class)
                                                .filter(operator -> operator != Operator.DAYS),
                                        expressions(depth - 1),
                                        expressions(depth - 1))
                                .as(FrameworkProperties::combined));
    }

    /** A divisor that is the constant 0 is refused, and replaced by 1 here. */
    private static Expression combined(Operator operator, Expression left, Expression right) {
        try {
            return left.combined(operator, right);
        } catch (DefinitionException divisionByZero) {
            return left.combined(operator, Expression.of(Rational.ONE));
        }
    }
}
