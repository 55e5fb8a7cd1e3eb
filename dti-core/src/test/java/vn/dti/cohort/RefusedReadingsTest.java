// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.wording.Language;

/**
 * Readings that refuse the figures of some units: 1 is by the district or by the province, 2 is by the
 * meetings or by the plan. No unit reports what the reading in use refuses.
 */
class RefusedReadingsTest {

    private static final Input SOME = Input.count("some", "Hộ có địa chỉ số");
    private static final Input DISTRICT = Input.count("district", "Hộ của huyện");
    private static final Input PROVINCE = Input.count("province", "Hộ của tỉnh");
    private static final Input PLANNED = Input.count("planned", "Hộ theo kế hoạch");

    private static final Framework FRAMEWORK = new Framework(
            "addresses",
            new Document(
                    new Decision("1/QĐ", LocalDate.EPOCH, "UBND tỉnh", "", "district"),
                    List.of(),
                    List.of()),
            Rounding.HALF_UP_2,
            List.of(SOME, DISTRICT, PROVINCE, PLANNED),
            Districts.group(
                    "",
                    60,
                    Districts.ambiguous("1", some(DISTRICT), "district", some(PROVINCE), "literal"),
                    Districts.ambiguous(
                            "2", some(DISTRICT), "district", some(PLANNED), "planned")));
    private static final Ranking USUAL = Ranking.of(FRAMEWORK);

    private static Rule some(Input of) {
        return Ratio.of(Expression.of(SOME).over(Expression.of(of)));
    }

    private static Member unit(String name, int some, int district, int province, int planned) {
        return Districts.unit(
                name,
                "",
                Map.of(
                        "some",
                        some,
                        "district",
                        district,
                        "province",
                        province,
                        "planned",
                        planned));
    }

    /** By the district 1/2, 2/3 and 3/5 of 60; by the province refused, 2/100, and 1 of 30. */
    private static final List<Member> MEMBERS =
            List.of(unit("A", 1, 2, 0, 2), unit("B", 2, 3, 100, 3), unit("C", 3, 5, 3, 5));

    @Test
    void aUnitThatAReadingRefusesIsNamedWithTheReasonAndTheOthersGoOn() {
        ReadingStandings readings = Cohort.of(FRAMEWORK, MEMBERS).rankAllReadings(USUAL);

        assertThat(readings.refusals())
                .extracting(each -> each.unit().name() + " " + each.criterion() + " "
                        + each.reading() + ": "
                        + each.problems().get(0).message().in(Language.EN))
                .containsExactly(
                        "A 1 literal: criterion “Tiêu chí 1” [1]: the denominator is 0 (1/0), as “Hộ của"
                                + " tỉnh” [province] is 0: refused");
        assertThat(readings.chosen().all())
                .extracting(each -> each.unit().name())
                .containsExactly("B", "C", "A");
    }

    /** By the province B has 30 × (2/100 + 2/3), C 30 × (1 + 3/5). */
    @Test
    void aReadingThatRefusesAUnitStillSwapsTheOthersTwoByTwo() {
        ReadingStandings readings = Cohort.of(FRAMEWORK, MEMBERS).rankAllReadings(USUAL);

        assertThat(readings.swaps())
                .extracting(swap -> swap.reading() + ": " + swap.message())
                .containsExactly("literal: C overtakes B");
    }

    @Test
    void aReadingThatRefusesAUnitMovesNoRangeAsARankingNeedsThePointsOfAll() {
        ReadingStandings readings = Cohort.of(FRAMEWORK, MEMBERS).rankAllReadings(USUAL);

        assertThat(readings.combinations()).isEqualTo(1);
        assertThat(readings.ranges()).noneMatch(RankRange::matters);
    }

    @Property(tries = 300)
    void allReadingsNeverFailAndSayOfEachWhatItSaysAlone(
            @ForAll("members") List<Member> members, @ForAll Ties ties, @ForAll Basis basis) {
        Ranking ranking = USUAL.with(ties).with(basis);
        ReadingStandings readings = Cohort.of(FRAMEWORK, members).rankAllReadings(ranking);

        Map<String, List<Rational>> ranks = new HashMap<>();
        for (String first : List.of("district", "literal")) {
            for (String second : List.of("district", "planned")) {
                ranked(members, ranking, first, second)
                        .ifPresent(standings -> standings
                                .all()
                                .forEach(each -> ranks.computeIfAbsent(
                                                each.unit().name(), name -> new ArrayList<>())
                                        .add(each.rank())));
            }
        }
        assertThat(readings.ranges()).allSatisfy(range -> {
            List<Rational> tried = ranks.getOrDefault(range.unit().name(), List.of());
            assertThat(tried).contains(range.best(), range.worst());
            assertThat(tried)
                    .allMatch(rank ->
                            rank.isAtLeast(range.best()) && range.worst().isAtLeast(rank));
        });
        assertThat(readings.refusals())
                .extracting(each -> each.unit().name() + " " + each.criterion())
                .containsExactlyInAnyOrderElementsOf(refused(members));
    }

    private static Optional<Standings> ranked(
            List<Member> members, Ranking ranking, String first, String second) {
        Framework switched = FRAMEWORK.withReading("1", first).withReading("2", second);
        try {
            return Optional.of(Cohort.of(switched, members).rank(ranking));
        } catch (InvalidCohortException refused) {
            return Optional.empty();
        }
    }

    private static List<String> refused(List<Member> members) {
        var refused = new ArrayList<String>();
        for (Member member : members) {
            Map.of("1", "literal", "2", "planned").forEach((criterion, reading) -> {
                if (points(member.report(), criterion, reading).isEmpty()) {
                    refused.add(member.unit().name() + " " + criterion);
                }
            });
        }
        return refused;
    }

    private static Optional<Rational> points(Inputs report, String criterion, String reading) {
        try {
            Framework switched = FRAMEWORK.withReading(criterion, reading);
            return Optional.of(switched.score(report).points());
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 3);
        return Combinators.combine(few, some, few, few)
                .as((a, b, c, d) -> List.of(a, b, c, d))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> unit(
                                "Đơn vị " + i,
                                rows.get(i).get(0),
                                rows.get(i).get(1),
                                rows.get(i).get(2),
                                rows.get(i).get(3)))
                        .toList());
    }
}
