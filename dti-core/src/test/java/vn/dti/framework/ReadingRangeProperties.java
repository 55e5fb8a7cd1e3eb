// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/** The range over all readings, against an oracle that tries every combination of them. */
class ReadingRangeProperties {

    private static final Input A = Input.count("a", "Số hồ sơ");
    private static final Input B = Input.count("b", "Tổng số hồ sơ");
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final List<Input> INPUTS = List.of(A, B, YES);

    /** Whether scored or refused: what all readings say is what each says alone. */
    @Property(tries = 500)
    void theOutcomeOfAReadingIsThatOfScoringWithItAlone(
            @ForAll("frameworks") Framework framework, @ForAll("anyReports") Inputs report) {
        Optional<Scorecard> inUse = scored(framework, report);
        if (inUse.isEmpty()) {
            assertThatThrownBy(() -> framework.scoreAllReadings(report))
                    .isInstanceOf(InvalidInputsException.class);
            return;
        }
        framework.scoreAllReadings(report).walk().forEach(range -> {
            String id = range.node().id();
            for (Reading reading : readings(range.node())) {
                Optional<Rational> alone = scored(framework.withReading(id, reading.name()), report)
                        .map(card -> card.get(id).points());
                assertThat(Optional.ofNullable(range.readings().get(reading.name())))
                        .isEqualTo(alone);
                assertThat(range.refusals().containsKey(reading.name())).isEqualTo(alone.isEmpty());
            }
        });
    }

    private static Optional<Scorecard> scored(Framework framework, Inputs report) {
        try {
            return Optional.of(framework.score(report));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }

    private static List<Reading> readings(Node node) {
        return node instanceof Criterion criterion
                ? criterion.provision().readings().all()
                : List.of();
    }

    @Property(tries = 200)
    void theRangeOfEveryNodeIsThatOverAllCombinations(
            @ForAll("frameworks") Framework framework, @ForAll("reports") Inputs report) {
        List<List<Rational>> points = combinations(framework).stream()
                .map(each -> points(each.score(report)))
                .toList();
        List<ReadingRange> ranges = framework.scoreAllReadings(report).walk().toList();

        for (int i = 0; i < ranges.size(); i++) {
            int node = i;
            List<Rational> ofNode = points.stream().map(each -> each.get(node)).toList();
            assertThat(ranges.get(node).least())
                    .isEqualTo(ofNode.stream().min(Rational::compareTo).orElseThrow());
            assertThat(ranges.get(node).most())
                    .isEqualTo(ofNode.stream().max(Rational::compareTo).orElseThrow());
        }
    }

    @Property(tries = 200)
    void thePointsOfAReadingAreThoseAfterSwitchingToIt(
            @ForAll("frameworks") Framework framework, @ForAll("reports") Inputs report) {
        framework
                .scoreAllReadings(report)
                .walk()
                .forEach(range -> range.readings()
                        .forEach((reading, points) -> assertThat(framework
                                        .withReading(range.node().id(), reading)
                                        .score(report)
                                        .get(range.node().id())
                                        .points())
                                .isEqualTo(points)));
    }

    private static List<Rational> points(Scorecard card) {
        return card.root().walk().map(Score::points).toList();
    }

    private static List<Framework> combinations(Framework framework) {
        List<Framework> all = List.of(framework);
        for (Criterion criterion : framework.criteria().toList()) {
            List<Reading> readings = criterion.provision().readings().all();
            if (!readings.isEmpty()) {
                all = all.stream()
                        .flatMap(each -> readings.stream()
                                .map(reading -> each.withReading(criterion.id(), reading.name())))
                        .toList();
            }
        }
        return all;
    }

    /** With contradictions: some of 0 dossiers. */
    @Provide
    Arbitrary<Inputs> anyReports() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(few, few, Arbitraries.of(true, false))
                .as((a, b, yes) -> Inputs.of(Map.of("a", a, "b", b, "yes", yes)));
    }

    @Provide
    Arbitrary<Inputs> reports() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> totals = Arbitraries.integers().between(1, 6);
        Arbitrary<Boolean> answers = Arbitraries.of(true, false);
        Arbitrary<Inputs> full = Combinators.combine(counts, totals, answers)
                .as((a, b, yes) -> Inputs.of(Map.of("a", a, "b", b, "yes", yes)));
        return Arbitraries.oneOf(full, counts.map(a -> Inputs.of(Map.of("a", a))));
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return nodes(2).list().ofMinSize(1).ofMaxSize(2).map(nodes -> {
            var children = new ArrayList<Node>();
            nodes.forEach(node -> children.add(node.apply(String.valueOf(children.size() + 1))));
            return Sample.framework(INPUTS, children.toArray(Node[]::new));
        });
    }

    /** A node once its id is known. */
    private static Arbitrary<Function<String, Node>> nodes(int depth) {
        Arbitrary<Function<String, Node>> criteria = Combinators.combine(
                        maxima(), rules().list().ofMinSize(1).ofMaxSize(3))
                .as((max, rules) -> id -> criterion(id, max, rules));
        return depth == 0 ? criteria : Arbitraries.oneOf(criteria, groups(depth - 1));
    }

    /** One rule is a clear clause, two or three are readings of which the first is chosen. */
    private static Criterion criterion(String id, Rational max, List<Rule> rules) {
        if (rules.size() == 1) {
            return Criterion.of(id, "Tiêu chí", max, rules.get(0));
        }
        List<Reading> all = IntStream.range(0, rules.size())
                .mapToObj(i -> new Reading("reading" + i, "", rules.get(i)))
                .toList();
        var readings = new Readings("", "reading0", "", all);
        var provision =
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
        return new Criterion(id, "Tiêu chí", max, rules.get(0), Policy.DEFAULT, provision);
    }

    private static Arbitrary<Function<String, Node>> groups(int depth) {
        return Combinators.combine(
                        nodes(depth).list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of("sum", "mean", "weighted", "best", "most"),
                        maxima())
                .as((nodes, aggregation, max) -> id -> group(id, nodes, aggregation, max));
    }

    private static Group group(
            String id, List<Function<String, Node>> nodes, String aggregation, Rational max) {
        var children = new ArrayList<Node>();
        nodes.forEach(node -> children.add(node.apply(id + "." + (children.size() + 1))));
        Rational sum = children.stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        Rational largest = children.stream().map(Node::max).reduce(Rational.ZERO, Rational::max);
        List<Rational> weights =
                List.of(Rational.of(5, 2), Rational.of(1, 3)).subList(0, children.size());
        // Shares of nothing come to nothing.
        Rational ofShares = largest.isZero() ? largest : max;
        return switch (aggregation) {
            case "mean" -> new Group(id, "Nhóm", ofShares, new Aggregation.Mean(), children);
            case "best" -> new Group(id, "Nhóm", ofShares, new Aggregation.BestShare(), children);
            case "most" -> new Group(id, "Nhóm", largest, new Aggregation.Maximum(), children);
            case "weighted" ->
                new Group(id, "Nhóm", ofShares, new Aggregation.WeightedMean(weights), children);
            default -> new Group(id, "Nhóm", sum, new Aggregation.Sum(), children);
        };
    }

    private static Arbitrary<Rational> maxima() {
        return Arbitraries.of(Rational.ZERO, Rational.ONE, Rational.of(10), Rational.of(5, 3));
    }

    private static Arbitrary<Rule> rules() {
        Expression ratio = Expression.of(A).over(Expression.of(B));
        return Arbitraries.of(
                Ratio.of(ratio),
                Ratio.of(ratio, Rational.of(1, 2)),
                new Formula(ratio.times(ratio)),
                YesNo.of(YES),
                Formula.fixed(Rational.ZERO),
                Formula.fixed(Rational.of(2, 3)));
    }
}
