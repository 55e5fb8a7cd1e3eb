// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;

/** Whatever a framework gives and however it is printed, the audit finds nothing in it. */
@AddLifecycleHook(LawsTriedBriefly.class)
class HonestTablesProperties {

    private static void assertHonest(Scorecard card, Published table) {
        Audit audit = Audit.of(card.framework(), table);

        assertThat(audit.findings())
                .as(() -> card.framework().display() + " " + table + " of " + card.inputs())
                .isEmpty();
        assertThat(audit.isCompatibleWith(audit.stated())).isTrue();
        assertThat(audit.explaining()).isEmpty();
    }

    /** Some places, from none up to those of the framework. */
    private static int fewer(Scorecard card, Random random) {
        return random.nextInt(card.framework().display().places() + 1);
    }

    @Property(tries = 300)
    void inATableThatSaysItsPlaces(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = fewer(card, random);

        assertHonest(
                card,
                PrintedTables.print(
                                card,
                                score -> places,
                                (score, figure) -> true,
                                random.nextBoolean())
                        .toPlaces(places));
    }

    @Property(tries = 300)
    void inATableWithMorePlacesThanTheFramework(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = card.framework().display().places() + 1 + random.nextInt(3);

        assertHonest(
                card,
                PrintedTables.print(card, score -> places, (score, figure) -> true, true)
                        .toPlaces(places));
    }

    /** All zeros are printed, so that the places can be seen. */
    @Property(tries = 300)
    void inATableThatShowsItsPlaces(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int displayed = card.framework().display().places();
        int places = displayed == 0 ? 0 : 1 + random.nextInt(displayed);

        assertHonest(
                card, PrintedTables.print(card, score -> places, (score, figure) -> true, true));
    }

    /** A total to cents over criteria to tenths, say. */
    @Property(tries = 300)
    void inATableWhoseRowsHavePlacesOfTheirOwn(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int least = fewer(card, random);
        int displayed = card.framework().display().places();

        assertHonest(
                card,
                PrintedTables.print(
                                card,
                                score -> least + random.nextInt(displayed - least + 1),
                                (score, figure) -> true,
                                true)
                        .toPlaces(least));
    }

    @Property(tries = 300)
    void inAPartOfATable(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = fewer(card, random);

        assertHonest(
                card,
                PrintedTables.print(
                                card,
                                score -> places,
                                (score, figure) -> random.nextInt(3) > 0,
                                false)
                        .unlisted(Published.Unlisted.UNKNOWN)
                        .toPlaces(places));
    }

    /** Criteria with all their points and some groups are left out. */
    @Property(tries = 300)
    void inATableOfThoseThatLostPoints(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = fewer(card, random);

        assertHonest(
                card,
                PrintedTables.print(
                                card,
                                score -> places,
                                (score, figure) -> score.node() instanceof Group
                                        ? random.nextBoolean()
                                        : !score.points().equals(score.max()),
                                false)
                        .unlisted(Published.Unlisted.MAXIMUM)
                        .toPlaces(places));
    }

    @Property(tries = 300)
    void inSumsOfRoundedFigures(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = fewer(card, random);
        RoundingMode mode = card.framework().display().mode();
        Published table = PrintedTables.printOfRounded(card, new Rounding(places, mode));

        assertThat(Audit.of(card.framework(), table.toPlaces(places))
                        .refutations()
                        .get(Convention.SUMS_OF_ROUNDED))
                .as(() -> card.framework().display() + " " + table + " of " + card.inputs())
                .isEmpty();
    }

    /**
     * Behind each figure is a value less than a unit of its last place away. Moved by as much as that of
     * all children brings to a group, and a unit more for itself, the group's figure has no explanation.
     */
    @Property(tries = 300)
    void butAGroupThatIsFartherOffThanItsFiguresAllowIsFound(@ForAll Random random) {
        Scorecard card = Sampled.card(random);
        int places = fewer(card, random);
        List<Score> groups = card.root()
                .walk()
                .filter(score -> score.node() instanceof Group)
                .toList();
        Score score = groups.get(random.nextInt(groups.size()));
        Group moving = (Group) score.node();
        // Of what is left out a table tells nothing, so that any points may be right.
        Assume.that(moving.isSum() || !moving.mayBeLeftOut());
        Published honest = PrintedTables.print(
                card, each -> places, (each, figure) -> true, random.nextBoolean());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
        BigDecimal off = allowance((Group) score.node(), Rational.of(unit))
                .round(places, RoundingMode.UP)
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
        Map<String, BigDecimal> points = new HashMap<>(honest.points());
        BigDecimal moved = points.getOrDefault(score.id(), BigDecimal.ZERO).add(off);
        Assume.that(moved.signum() >= 0);
        points.put(score.id(), moved);

        assertThat(Audit.of(card.framework(), new Published(points, Map.of()).toPlaces(places))
                        .findings())
                .as(() -> card.framework().display() + " " + points + " of " + card.inputs())
                .extracting(Finding::node)
                .contains(score.id());
    }

    /** What a unit of each child brings; a bonus, and what only takes points off, bring it as it is. */
    private static Rational allowance(Group group, Rational unit) {
        List<Rational> maxima = group.children().stream()
                .map(child -> isBeside(child) ? Rational.ZERO : child.max())
                .toList();
        List<Rational> none = maxima.stream().map(max -> Rational.ZERO).toList();
        Stream<Rational> factors = group.aggregation().isLinear()
                ? group.aggregation().factors(group.max(), maxima, none).stream()
                : maxima.stream().map(max -> ofTheBest(group, max));
        long beside = group.children().stream()
                .filter(HonestTablesProperties::isBeside)
                .count();
        return factors.reduce(Rational.of(1 + beside), Rational::plus).times(unit);
    }

    private static boolean isBeside(Node node) {
        return node.terms().isBonus() || node.max().isZero();
    }

    private static Rational ofTheBest(Group group, Rational max) {
        boolean isShare = group.aggregation() instanceof Aggregation.BestShare && !max.isZero();
        return isShare ? group.max().dividedBy(max) : Rational.ONE;
    }

    /** All that can be reported is tried, so that figures are possible together or they are not. */
    @Property(tries = 300)
    void andFiguresOfOneNumberArePossibleIfSomeReportEarnsThem(@ForAll Random random) {
        Framework framework = Sampled.ofOneNumber(random);
        int places = random.nextInt(framework.display().places() + 1);
        List<Map<String, BigDecimal>> tables =
                tables(framework, Sampled.allReports(framework), places);
        Map<String, BigDecimal> mixed = new HashMap<>();
        tables.get(0).keySet().forEach(id -> mixed.put(id, figure(pick(tables, random), id)));
        // the total is left out: criteria of one number are no independent addends
        mixed.remove("");

        boolean earned =
                tables.stream().anyMatch(each -> each.entrySet().containsAll(mixed.entrySet()));

        assertPossible(framework, mixed, places, earned);
    }

    /** Every answer is tried, so that a contradiction that is planted is found and no other is. */
    @Property(tries = 300)
    void andFiguresOfOneAnswerArePossibleIfSomeReportEarnsThem(@ForAll Random random) {
        Framework framework = Sampled.ofOneAnswer(random);
        int places = random.nextInt(framework.display().places() + 1);
        List<Map<String, BigDecimal>> tables =
                tables(framework, Sampled.allAnswers(framework), places);
        Map<String, BigDecimal> mixed = new HashMap<>();
        tables.get(0).keySet().forEach(id -> mixed.put(id, figure(pick(tables, random), id)));
        // the total is left out: criteria of one answer are no independent addends
        mixed.remove("");

        boolean earned =
                tables.stream().anyMatch(each -> each.entrySet().containsAll(mixed.entrySet()));

        assertPossible(framework, mixed, places, earned);
    }

    /** Groups of any kind, each criterion of a number of its own, with figures of two units mixed. */
    @Property(tries = 100)
    void andGroupsArePossibleIfSomeReportEarnsThem(@ForAll Random random) {
        Framework framework = Sampled.ofThreeNumbers(random);
        int places = random.nextInt(framework.display().places() + 1);
        List<Map<String, BigDecimal>> tables =
                tables(framework, Sampled.allReportsOfThree(), places);
        Map<String, BigDecimal> mixed = new HashMap<>(pick(tables, random));
        List<String> groups = framework
                .root()
                .walk()
                .filter(Group.class::isInstance)
                .map(Node::id)
                .toList();
        String group = groups.get(random.nextInt(groups.size()));
        mixed.put(group, figure(pick(tables, random), group));

        assertPossible(framework, mixed, places, tables.contains(mixed));
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static BigDecimal figure(Map<String, BigDecimal> table, String id) {
        return Objects.requireNonNull(table.get(id));
    }

    private static List<Map<String, BigDecimal>> tables(
            Framework framework, List<Inputs> reports, int places) {
        return reports.stream()
                .map(inputs -> PrintedTables.print(
                                framework.score(inputs),
                                score -> places,
                                (score, figure) -> true,
                                false)
                        .points())
                .toList();
    }

    private static void assertPossible(
            Framework framework, Map<String, BigDecimal> points, int places, boolean possible) {
        Published table = new Published(points, Map.of())
                .unlisted(Published.Unlisted.UNKNOWN)
                .toPlaces(places);

        assertThat(Audit.of(framework, table).isConsistent())
                .as(() -> framework.display() + " " + points + " of " + framework.root())
                .isEqualTo(possible);
    }
}
