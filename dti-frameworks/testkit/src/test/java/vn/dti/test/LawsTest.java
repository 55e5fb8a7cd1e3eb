// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.audit.Published;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.reference.ReferenceEvaluation;
import vn.dti.reference.SampleUnits;
import vn.dti.wording.Language;

/** Each law holds, and fails where something is broken. */
class LawsTest {

    private static final Source SOURCE = source(80, 50);

    private static final Framework OURS = FrameworkLoader.load(SOURCE);

    /** Another version, as of an engine that mixes them up. */
    private static final Framework OTHER = FrameworkLoader.load(source(70, 40));

    /** 40 of 100 are half of the target of 80 %: 5 points; 60 articles are enough for all 20. */
    private static final Inputs REPORT =
            Inputs.of(ordered("done", 40, "all", 100, "articles", 60, "issued", true));

    private static Source source(int target, int articles) {
        return new Source("ours.yaml", """
                format: dti/1
                id: ours
                title: Bộ chỉ số
                decision: {number: 1/QĐ-UBND, issued: 2026-01-31, issuer: UBND tỉnh, level: district}
                max: 40
                inputs:
                  done: {type: count, label: Đã làm, at-most: all}
                  all: {type: count, label: Tổng số}
                  articles: {type: count, label: Tin bài}
                  issued: {type: boolean, label: Đã ban hành}
                criteria:
                  - id: "1"
                    title: Nhóm
                    max: 30
                    criteria:
                      - {id: "1.1", title: Việc, max: 10, ratio: done / all, target: %d%%}
                      - id: "1.2"
                        title: Tin bài
                        max: 20
                        bands: articles
                        shares: [{at-least: %d, share: 1}, {below: %d, share: 0}]
                  - id: "2"
                    title: Kế hoạch
                    max: 10
                    boolean: issued
                    readings:
                      clause: Đã ban hành kế hoạch.
                      chosen: plain
                      meaning: Có kế hoạch là đủ.
                      reason: Theo chữ của văn bản.
                      alternatives:
                        strict:
                          meaning: Phải có cả tin bài.
                          requires: issued
                          bands: articles
                          shares: [{at-least: 1, share: 1}, {below: 1, share: 0}]
                """.formatted(target, articles, articles));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static void assertHolds(ThrowingCallable law) {
        assertThatCode(law).doesNotThrowAnyException();
    }

    private static void assertBroken(ThrowingCallable law, String message) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static ScoredNode result() {
        return ScoredNode.of(OURS.score(REPORT));
    }

    /** The result with another one in the place of a node. */
    private static ScoredNode with(ScoredNode root, String id, UnaryOperator<ScoredNode> other) {
        ScoredNode changed = root.node().id().equals(id) ? other.apply(root) : root;
        return new ScoredNode(
                changed.node(),
                changed.max(),
                changed.points(),
                changed.ceiling(),
                changed.lost(),
                changed.status(),
                changed.explained(),
                changed.children().stream().map(child -> with(child, id, other)).toList());
    }

    private static ScoredNode of(
            ScoredNode node, Rational points, Rational ceiling, Rational lost, Value<?> explained) {
        return new ScoredNode(
                node.node(),
                node.max(),
                points,
                ceiling,
                lost,
                node.status(),
                explained,
                node.children());
    }

    @Nested
    class Bounds {

        @Test
        void holdOfAResult() {
            assertHolds(() -> Laws.withinBounds(result()));
        }

        @Test
        void areBrokenAboveTheMaximumBelowZeroAndAboveTheCeiling() {
            Rational eleven = Rational.of(11);
            ScoredNode above = with(
                    result(),
                    "1.1",
                    each -> of(each, eleven, eleven, each.lost(), each.explained()));
            Rational less = Rational.of(-1);
            ScoredNode below = with(
                    result(),
                    "1.2",
                    each -> of(each, less, each.ceiling(), each.lost(), each.explained()));
            ScoredNode ceiling = with(
                    result(),
                    "2",
                    each -> of(each, each.points(), Rational.of(3), each.lost(), each.explained()));
            ScoredNode total = with(
                    result(),
                    "",
                    each -> of(
                            each, Rational.of(41), Rational.of(41), each.lost(), each.explained()));

            assertBroken(
                    () -> Laws.withinBounds(above),
                    "points out of bounds:\n  1.1: 11 (at best 11) of 10");
            assertBroken(
                    () -> Laws.withinBounds(below),
                    "points out of bounds:\n  1.2: -1 (at best 20) of 20");
            assertBroken(
                    () -> Laws.withinBounds(ceiling),
                    "points out of bounds:\n  2: 10 (at best 3) of 10");
            assertBroken(
                    () -> Laws.withinBounds(total),
                    "points out of bounds:\n  total: 41 (at best 41) of 40");
        }
    }

    @Nested
    class Sums {

        @Test
        void holdOfAResult() {
            assertHolds(() -> Laws.addsUp(result()));
        }

        /** The least that a sum can be wrong by is the least fraction there is. */
        @Test
        void areBrokenByATinyFractionAndByPointsLostThatAreNot() {
            Rational nearly = Rational.of(25).minus(Rational.of(1, Long.MAX_VALUE));
            ScoredNode tiny = with(
                    result(),
                    "1",
                    each -> of(
                            each,
                            nearly,
                            each.ceiling(),
                            each.max().minus(nearly),
                            each.explained()));
            ScoredNode lost = with(
                    result(),
                    "1.1",
                    each -> of(
                            each, each.points(), each.ceiling(), Rational.ZERO, each.explained()));

            assertThatThrownBy(() -> Laws.addsUp(tiny))
                    .hasMessageContaining("1: " + nearly + ", its children add up to 25");
            assertBroken(
                    () -> Laws.addsUp(lost),
                    "sums that are not:\n  1.1: 0 lost, but 5 of 10 earned");
        }
    }

    @Test
    void explanationsOfOtherPointsAreFound() {
        ScoredNode other = with(
                result(),
                "1.1",
                each -> of(
                        each,
                        each.points(),
                        each.ceiling(),
                        each.lost(),
                        Value.known(Rational.of(4))));

        assertHolds(() -> Laws.isExplained(result()));
        assertThatThrownBy(() -> Laws.isExplained(other))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("explanations of other points:\n  1.1: 5, explained as ");
    }

    @Test
    void aResultThatDependsOnTheOrderOrTheTimeIsFound() {
        var calls = new ArrayList<Inputs>();
        HostScoring forgetful = (framework, report) -> {
            calls.add(report);
            return (calls.size() == 2 ? OTHER : framework).score(report);
        };
        HostScoring byOrder = (framework, report) -> (report.values()
                                .keySet()
                                .iterator()
                                .next()
                                .equals("done")
                        ? framework
                        : OTHER)
                .score(report);

        assertHolds(() -> Laws.isDeterministic(Framework::score, OURS, REPORT));
        assertThatThrownBy(() -> Laws.isDeterministic(forgetful, OURS, REPORT))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the same report scored again differs: ");
        assertThatThrownBy(() -> Laws.isDeterministic(byOrder, OURS, REPORT))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the same report in another order differs: ");
    }

    /** An engine that gives each unit the result of the other. */
    @Test
    void fewerPointsForABetterValueAreFound() {
        Inputs better = REPORT.with("done", 60);
        HostScoring exchanged =
                (framework, report) -> framework.score(report.equals(REPORT) ? better : REPORT);

        assertHolds(() -> Laws.isMonotone(Framework::score, OURS, REPORT, better));
        assertThatThrownBy(() -> Laws.isMonotone(exchanged, OURS, REPORT, better))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "better values with fewer points:\n  1.1: 15/2 and 5 points");
    }

    /** A service that takes reports from files for those of the other version. */
    @Test
    void aReportThatDoesNotReadBackIsFound() {
        HostScoring byFile = (framework, report) -> (report.assessment().equals(Assessment.UNSTATED)
                                && report.equals(REPORT)
                        ? framework
                        : OTHER)
                .score(report);

        assertHolds(() -> Laws.readsBack(Framework::score, OURS, REPORT));
        assertBroken(
                () -> Laws.readsBack(byFile, OURS, REPORT),
                "the report read from a file differs: : 250/7 SCORED, before : 35 SCORED");
    }

    @Test
    void aResultThatIsWrittenOtherwiseIsFound() {
        Scorecard card = OURS.score(REPORT);
        String json = Json.text(ScoreOutput.of(card, Language.EN));

        assertHolds(() -> Laws.isWritten(json, card));
        assertBroken(
                () -> Laws.isWritten(
                        json.replaceFirst("\"exact\" : \"5\"", "\"exact\" : \"6\""), card),
                "results that are not written:\n  1.1: 6 SCORED, scored 5 SCORED");
        assertThatThrownBy(() -> Laws.isWritten(json.substring(9), card))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("not JSON: ");
    }

    @Test
    void aPromiseThatIsNotKeptIsFound() {
        assertHolds(() -> FrameworkLaws.keepsPromises(Framework::score, OURS, REPORT));
        assertThatThrownBy(() -> FrameworkLaws.keepsPromises(
                        (framework, report) -> OTHER.score(report), OURS, REPORT))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("steps that do not earn what they promise:\n  1.1: ");
    }

    @Nested
    class Tables {

        private Published with(String row, String figure) {
            var points =
                    new LinkedHashMap<>(PrintedScores.of(OURS.score(REPORT)).points());
            points.put(row, new BigDecimal(figure));
            return new Published(points, Map.of());
        }

        @Test
        void ofResultsArePossibleAndOthersAreFound() {
            assertHolds(() -> FrameworkLaws.isPossible(OURS, with("1.1", "5")));
            assertBroken(
                    () -> FrameworkLaws.isPossible(OURS, with("2", "7")),
                    "figures that cannot be:\n  2: printed 7, which no input can produce (maximum 10)");
        }

        @Test
        void withAnErrorThatIsNotFoundBreakTheLaw() {
            assertHolds(() -> FrameworkLaws.isFound(OURS, new PlantedError(with("2", "7"), "2")));
            assertThatThrownBy(() ->
                            FrameworkLaws.isFound(OURS, new PlantedError(with("1.1", "5"), "1.1")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("nothing is found at 1.1 of ");
        }
    }

    /** An engine that forgets which version it had, once a reading was switched. */
    @Test
    @SuppressWarnings(
            "ReferenceEquality") // It forgets by identity, as equal frameworks score alike.
    void aWayBackFromAReadingThatLeadsElsewhereIsFound() {
        HostScoring forgetful =
                (framework, report) -> (framework == OURS ? framework : OTHER).score(report);

        assertHolds(() -> FrameworkLaws.readsThereAndBack(Framework::score, OURS, REPORT));
        assertBroken(
                () -> FrameworkLaws.readsThereAndBack(forgetful, OURS, REPORT),
                "2 read by strict and back differs: : 250/7 SCORED, before : 35 SCORED");
    }

    @Test
    void anEngineThatDiffersFromTheReferenceIsFound() {
        SampleUnits.Unit unit = new SampleUnits.Unit(REPORT.values(), Map.of());
        var reference = ReferenceEvaluation.of(OURS.score(REPORT));
        var ofNothing = ReferenceEvaluation.of(OURS, unit, Map.of());

        assertHolds(() -> Laws.isAsTheReferenceSays(reference, OURS.score(REPORT)));
        assertThatThrownBy(() -> Laws.isAsTheReferenceSays(ofNothing, OURS.score(REPORT)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "the engine and the reference disagree:\n  the whole status: ")
                .hasMessageContaining("\n  the whole points: the engine says 35, the reference 0\n")
                .hasMessageContaining("\n  1.1, ");
    }

    @Test
    void pointsThatNobodyCanHaveAreFound() {
        assertHolds(() -> FrameworkLaws.isReachable(OURS, List.of(REPORT, Inputs.of(Map.of()))));
        assertThatThrownBy(() -> FrameworkLaws.isReachable(OURS, List.of(REPORT)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "points that nobody can have:\n  1.1: no unit earns 0\n  1.2: no unit earns 0\n"
                                + "  2: no unit earns 0");
        assertThatThrownBy(() -> FrameworkLaws.isReachable(OURS, List.of()))
                .hasMessageContaining("1.1: no unit earns its 10");
    }

    @Test
    void theCanonicalFormSaysTheSame() {
        assertHolds(() -> FrameworkLaws.isKeptByItsCanonicalForm(SOURCE, CanonicalForm.of(SOURCE)));
        assertBroken(
                () -> FrameworkLaws.isKeptByItsCanonicalForm(
                        SOURCE, CanonicalForm.of(source(70, 50))),
                "the canonical form of ours.yaml is another framework");
        assertThatThrownBy(() -> FrameworkLaws.isKeptByItsCanonicalForm(SOURCE, SOURCE.text()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the canonical form of the canonical form differs: ");
    }

    @Test
    void ranksDoNotFollowTheOrder() {
        List<Member> members = Stream.of(40, 60, 60)
                .map(done -> REPORT.with("done", done))
                .map(Member::of)
                .toList();
        var named = new ArrayList<Member>();
        for (Member each : members) {
            var about = new Assessment("Xã " + named.size(), "", Assessment.Kind.UNSTATED);
            named.add(Member.of(each.report().about(about)));
        }

        Ranking alike = Ranking.of(OURS);

        assertHolds(() -> FrameworkLaws.ranksWhateverTheOrder(OURS, alike, named));
        assertBroken(
                () -> FrameworkLaws.ranksWhateverTheOrder(OURS, alike.with(Ties.ORDINAL), named),
                "the ranking in another order differs: Xã 1: 2 with 37.5, before Xã 1: 1 with 37.5");
    }

    @Test
    void whateverIsPassedIsScoredOrRefused() {
        Map<String, Object> broken = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new IllegalStateException("a fault");
            }
        };

        assertHolds(
                () -> FrameworkLaws.scoresOrRefuses(OURS, Map.of("done", "vài", "x", Double.NaN)));
        assertThatThrownBy(() -> FrameworkLaws.scoresOrRefuses(OURS, broken))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    /** A law that no property runs would be forgotten by teams. */
    @Test
    void everyLawIsAProperty() {
        List<String> laws = Stream.of(Laws.class, FrameworkLaws.class)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .toList();
        long properties = Stream.of(FrameworkProperties.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .count();

        assertThat(laws).hasSize((int) properties - 1);
    }
}
