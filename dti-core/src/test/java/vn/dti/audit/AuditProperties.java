// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Answered;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/** Tables made from random scorecards by each convention, and errors planted in them. */
@AddLifecycleHook(LawsTriedBriefly.class)
class AuditProperties {

    private static final BigDecimal OFF = new BigDecimal("0.05");

    /** As they are shown, whatever the places of the points. */
    private static final Rounding PERCENTS = Rounding.HALF_UP_2;

    @Property(tries = 300)
    void aTableOfRoundedScoresIsConsistent(@ForAll("scorecardsOfAllKinds") Scorecard card) {
        Audit audit = Audit.of(card.framework(), printed(card, card.framework().display()));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.isCompatibleWith(audit.stated())).isTrue();
    }

    @Property(tries = 300)
    void aTableOfTruncatedScoresIsCompatibleWithTruncation(
            @ForAll("scorecardsOfAllKinds") Scorecard card) {
        assertThat(audit(card, RoundingMode.DOWN).refutations().get(Convention.TRUNCATED))
                .isEmpty();
    }

    @Property(tries = 300)
    void aTableOfScoresRoundedUpIsCompatibleWithRoundingUp(
            @ForAll("scorecardsOfAllKinds") Scorecard card) {
        assertThat(audit(card, RoundingMode.UP).refutations().get(Convention.ROUNDED_UP))
                .isEmpty();
    }

    @Property(tries = 300)
    void aTableOfSumsOfRoundedScoresIsCompatibleWithThem(@ForAll("scorecards") Scorecard card) {
        var points = new LinkedHashMap<String, BigDecimal>();
        sumOfRounded(card.root(), points);

        assertThat(Audit.of(card.framework(), new Published(points, Map.of()))
                        .refutations()
                        .get(Convention.SUMS_OF_ROUNDED))
                .isEmpty();
    }

    /** Whatever the framework states, and whatever mode to the nearest was used. */
    @Property(tries = 300)
    void aTableOfScoresRoundedToTheNearestIsCompatibleWithThat(
            @ForAll("scorecardsOfAllKinds") Scorecard card, @ForAll("nearest") RoundingMode mode) {
        assertThat(audit(card, mode).refutations().get(Convention.EXACT_SUMS_ROUNDED))
                .isEmpty();
    }

    /** What is left out says nothing, so that the rest stays consistent. */
    @Property(tries = 300)
    void aPartOfATableOfRoundedScoresIsConsistent(
            @ForAll("scorecardsOfAllKinds") Scorecard card, @ForAll int pick) {
        Published whole = printed(card, card.framework().display());
        var points = new LinkedHashMap<>(whole.points());
        points.keySet().removeIf(id -> Math.floorMod(id.hashCode() + pick, 3) == 0);
        var part = new Published(
                points,
                whole.percents(),
                whole.gaps(),
                Map.of(),
                List.of(),
                Published.Unlisted.UNKNOWN);

        assertThat(Audit.of(card.framework(), part).findings()).isEmpty();
    }

    /** Every figure is either checked or told as not checked. */
    @Property(tries = 300)
    void aVerdictCountsEveryFigureOnce(@ForAll("scorecardsOfAllKinds") Scorecard card) {
        Published table = printed(card, card.framework().display());
        Audit audit = Audit.of(card.framework(), table);

        assertThat(audit.checked() + audit.unchecked()).isEqualTo(table.size());
        long without = card.root().walk().filter(score -> score.max().isZero()).count();
        assertThat(audit.unchecked())
                .as("percentages of 0 points, and points that follow from several shared values")
                .isBetween((int) without, (int) without + ofSharedAnswers(card.framework()));
    }

    /** The criteria that ask a question which another one asks too, and something else beside it. */
    private static int ofSharedAnswers(Framework framework) {
        return (int) framework
                .criteria()
                .filter(each -> !each.max().isZero() && each.rule().inputs().size() > 1)
                .filter(each -> each.rule().inputs().stream()
                        .filter(input -> Answered.count(input) > 0)
                        .anyMatch(input -> framework
                                        .criteria()
                                        .filter(other -> other.rule().inputs().contains(input))
                                        .count()
                                > 1))
                .count();
    }

    /** Three children at most are off by 0.015 together, whatever the rounding to cents. */
    @Property(tries = 300)
    void aGroupOffBy005IsReportedWithItsRow(
            @ForAll("scorecardsToCents") Scorecard card,
            @ForAll int pick,
            @ForAll boolean upwards) {
        List<String> groups = card.root()
                .walk()
                .filter(score -> score.node() instanceof Group)
                .map(Score::id)
                .toList();
        String row = groups.get(Math.floorMod(pick, groups.size()));

        assertThat(rows(card, row, figure -> upwards ? figure.add(OFF) : figure.subtract(OFF)))
                .contains(row);
    }

    @Property(tries = 300)
    void aFigureAboveItsMaximumIsReportedWithItsRow(
            @ForAll("scorecardsToCents") Scorecard card, @ForAll int pick) {
        List<Score> scores = card.root().walk().toList();
        Score score = scores.get(Math.floorMod(pick, scores.size()));
        BigDecimal above = card.framework().display().round(score.max()).add(OFF);

        assertThat(rows(card, score.id(), figure -> above)).contains(score.id());
    }

    /** A table that shows no cents anywhere may be one of fewer places, which leaves more room. */
    @Property(tries = 300)
    void aPercentageOffByAPointIsReportedWithItsRow(
            @ForAll("scorecardsToCents") Scorecard card, @ForAll int pick) {
        List<Score> scores =
                card.root().walk().filter(score -> score.max().signum() > 0).toList();
        Assume.that(!scores.isEmpty());
        String row = scores.get(Math.floorMod(pick, scores.size())).id();
        Published right = printed(card, card.framework().display());
        Assume.that(right.points().values().stream().anyMatch(figure -> figure.scale() == 2));
        var percents = new HashMap<>(right.percents());
        percents.computeIfPresent(row, (id, percent) -> percent.add(new BigDecimal("1.02")));

        assertThat(Audit.of(card.framework(), new Published(right.points(), percents))
                        .findings())
                .as("a figure to cents of a maximum of 1 or more is within half a point")
                .extracting(Finding::node)
                .containsExactly(row);
    }

    private static List<String> rows(
            Scorecard card, String row, Function<BigDecimal, BigDecimal> error) {
        var points = new HashMap<>(printed(card, card.framework().display()).points());
        points.computeIfPresent(row, (id, figure) -> error.apply(figure));
        return Audit.of(card.framework(), new Published(points, Map.of())).findings().stream()
                .map(Finding::node)
                .toList();
    }

    private static Audit audit(Scorecard card, RoundingMode mode) {
        int places = card.framework().display().places();
        return Audit.of(card.framework(), printed(card, new Rounding(places, mode)));
    }

    private static Published printed(Scorecard card, Rounding rounding) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var percents = new LinkedHashMap<String, BigDecimal>();
        var gaps = new LinkedHashMap<String, BigDecimal>();
        card.root().walk().forEach(score -> {
            BigDecimal shown = rounding.round(score.points());
            points.put(score.id(), shown);
            percents.put(score.id(), PERCENTS.round(score.share().times(100)));
            gaps.put(score.id(), rounding.lacking(score.max(), shown));
        });
        return new Published(
                points, percents, gaps, Map.of(), List.of(), Published.Unlisted.MISSING);
    }

    private static BigDecimal sumOfRounded(Score score, Map<String, BigDecimal> points) {
        BigDecimal figure = score.node() instanceof Group
                ? score.children().stream()
                        .map(child -> sumOfRounded(child, points))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : score.displayed();
        points.put(score.id(), figure);
        return figure;
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        Arbitrary<RoundingMode> modes = Arbitraries.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN,
                RoundingMode.UP,
                RoundingMode.DOWN);
        return scorecards(
                Combinators.combine(Arbitraries.integers().between(0, 3), modes).as(Rounding::new));
    }

    @Provide
    Arbitrary<RoundingMode> nearest() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);
    }

    /** The same with groups that are no sums. */
    @Provide
    Arbitrary<Scorecard> scorecardsOfAllKinds() {
        return Combinators.combine(scorecards(), Arbitraries.randoms()).as((card, random) -> {
            Framework mixed = Tables.mixed(card.framework(), random);
            return mixed.score(card.inputs());
        });
    }

    @Provide
    Arbitrary<Scorecard> scorecardsToCents() {
        return scorecards(
                Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN)
                        .map(mode -> new Rounding(2, mode)));
    }

    private static Arbitrary<Scorecard> scorecards(Arbitrary<Rounding> displays) {
        var nodes = nodes(2).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(displays, nodes, reports()).as((display, each, report) -> {
            Node[] children = children("", each);
            return Tables.framework(display, Tables.INPUTS, children).score(report);
        });
    }

    /** What a unit reports, of which any figure may be missing. */
    private static Arbitrary<Map<String, Object>> reports() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> totals = Arbitraries.integers().between(1, 40);
        Arbitrary<Boolean> answers = Arbitraries.of(true, false);
        Arbitrary<String> percents = Arbitraries.of("0%", "33.3%", "50%", "66.67%", "80%", "100%");
        Arbitrary<Map<String, Object>> full = Combinators.combine(
                        counts, totals, answers, percents, counts)
                .as((chaired, meetings, issued, apps, items) -> Map.of(
                        "chaired", chaired,
                        "meetings", meetings,
                        "issued", issued,
                        "apps", apps,
                        "items", items));
        return Combinators.combine(full, Arbitraries.of("chaired", "issued", "apps", "", ""))
                .as((values, missing) -> {
                    var some = new HashMap<>(values);
                    some.remove(missing);
                    return some;
                });
    }

    /** A node once its id is known. */
    private static Arbitrary<Function<String, Node>> nodes(int depth) {
        Arbitrary<Function<String, Node>> criteria = Combinators.combine(
                        Arbitraries.of(0, 1, 7, 10, 30), rules())
                .as((max, rule) -> id -> criterion(id, max, rule));
        Arbitrary<Function<String, Node>> groups = depth == 0
                ? criteria
                : nodes(depth - 1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(nodes -> id -> Tables.group(id, children(id + ".", nodes)));
        return Arbitraries.oneOf(criteria, groups);
    }

    private static Criterion criterion(String id, int max, Rule rule) {
        return Tables.criterion(id, max, rule);
    }

    private static Node[] children(String prefix, List<Function<String, Node>> nodes) {
        var children = new ArrayList<Node>();
        nodes.forEach(node -> children.add(node.apply(prefix + (children.size() + 1))));
        return children.toArray(Node[]::new);
    }

    private static Arbitrary<Rule> rules() {
        Expression apps = Expression.of(Tables.APPS);
        Condition issued = new Condition.Yes(Tables.ISSUED);
        Rule yes = YesNo.of(Tables.ISSUED);
        Rule thirds = new Ratio(apps, Rational.of(2, 3), Rational.of(1, 3));
        Rule items = count(Rational.of(2, 3));
        Rule halves = new Parts(
                List.of(new Part("", Tables.HALF, yes), new Part("", Tables.HALF, Tables.RATIO)));
        return Arbitraries.of(
                yes,
                thirds,
                items,
                halves,
                count(Rational.of(3)),
                Tables.RATIO,
                Tables.RATIO,
                Tables.BANDS,
                new Parts(List.of(
                        new Part("", Rational.of(1, 3), items),
                        new Part("", Rational.of(1, 3), yes),
                        new Part("", Rational.of(1, 4), thirds))),
                new Cases(
                        List.of(new Case(issued, Formula.fixed(Rational.of(1, 3)))), Tables.RATIO),
                new Requires(issued, Tables.BANDS));
    }

    private static Rule count(Rational each) {
        return new Count(new Tally.Amount(Expression.of(Tables.ITEMS)), each);
    }
}
