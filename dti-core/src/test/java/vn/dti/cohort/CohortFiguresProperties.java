// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Peers;
import vn.dti.rule.Statistic;
import vn.dti.wording.Language;

/** What is found of the parts of a cohort is, merged, what one pass finds. */
class CohortFiguresProperties {

    private static final Framework FRAMEWORK = Districts.framework();

    private static CohortFigures found(Framework framework, List<Member> members) {
        Survey survey = Survey.of(framework);
        members.forEach(survey::add);
        return survey.figures();
    }

    private static CohortFigures inParts(
            Framework framework, List<Member> members, int parts, Random random) {
        List<Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        List<CohortFigures> figures = new ArrayList<>();
        for (List<Member> part : Pieces.of(shuffled, parts, random)) {
            figures.add(Pieces.sent(found(framework, part)));
        }
        return Pieces.merged(figures, CohortFigures::merge, random);
    }

    private static List<String> told(CohortFigures figures) {
        return figures.notices(FRAMEWORK).stream()
                // Spellings of a group are told in the order in which they came.
                .map(each -> Stream.of(each.in(Language.EN).split(", (and )?| and (?=')|: ", -1))
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    @Property(tries = 300)
    void anyPartsInAnyOrderMergedInAnyWayAreOnePass(
            @ForAll("members") List<Member> members,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll Random random) {
        CohortFigures merged = inParts(FRAMEWORK, members, parts, random);
        CohortFigures once = found(FRAMEWORK, members);

        assertThat(merged.units()).isEqualTo(members.size());
        assertThat(told(merged)).isEqualTo(told(once));
        assertThat(words(merged.references(FRAMEWORK, "x")))
                .isEqualTo(words(once.references(FRAMEWORK, "x")));
    }

    /** Sentences that were sent are those of both languages. */
    private static Map<String, String> words(ReferenceSet set) {
        var words = new HashMap<String, String>();
        set.ranges()
                .forEach((criterion, range) -> words.put(
                        criterion, range.figures() + " " + range.source().in(Language.VI)));
        set.groups()
                .forEach((group, ranges) -> ranges.forEach((criterion, range) -> words.put(
                        group + " " + criterion,
                        range.figures() + " " + range.source().in(Language.EN))));
        return words;
    }

    /** The other way is the cohort of all units. */
    @Property(tries = 200)
    void unitsScoredByThemselvesAgainstWhatWasFoundAreAsInTheCohort(
            @ForAll("members") List<Member> members,
            @ForAll boolean isBetween,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        Framework framework = FRAMEWORK.withReading("2.1", isBetween ? "between" : "share-of-best");

        ReferenceSet references =
                Pieces.sent(inParts(framework, members, parts, random).references(framework, "x"));
        List<Scorecard> cards = members.stream()
                .map(each ->
                        framework.score(each.report().against(references.ranges(each.group()))))
                .toList();

        List<Scorecard> expected = Cohort.of(framework, members).scorecards();
        IntStream.range(0, members.size()).forEach(i -> {
            assertThat(cards.get(i).points()).isEqualTo(expected.get(i).points());
            assertThat(cards.get(i).get("2.1").explanation().lines(Language.VI))
                    .isEqualTo(expected.get(i).get("2.1").explanation().lines(Language.VI));
        });
        assertThat(references.ranges().keySet())
                .isEqualTo(Cohort.of(framework, members).ranges().keySet());
    }

    /** z-scores rest on mean and deviation: their range, mean and percentile take a second look. */
    @Property(tries = 100)
    void comparisonsThatRestOnOthersTakeALookMore(
            @ForAll("members") List<Member> members,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        Expression systems = Expression.of(Districts.SYSTEMS);
        Expression score =
                CohortStatistic.zScore(Statistic.POPULATION_DEVIATION, Peers.COHORT, systems);
        Framework framework = Districts.framework(
                Edition.UNSTATED,
                Districts.criterion(
                        "2.1",
                        60,
                        new MinMax(
                                score,
                                Normalization.BETWEEN,
                                Normalization.Direction.HIGHER,
                                Normalization.Degenerate.ZERO)));
        CohortFigures first = inParts(framework, members, parts, random);

        List<CohortFigures> second = new ArrayList<>();
        for (List<Member> part : Pieces.of(members, parts, random)) {
            Survey survey = Survey.again(framework, Pieces.sent(first));
            part.forEach(survey::add);
            second.add(Pieces.sent(survey.figures()));
        }
        ReferenceSet references =
                Pieces.merged(second, CohortFigures::merge, random).references(framework, "x");

        assertThat(Survey.looks(framework)).isEqualTo(2);
        assertThat(Survey.looks(FRAMEWORK)).isEqualTo(1);
        List<Scorecard> expected = Cohort.of(framework, members).scorecards();
        IntStream.range(0, members.size()).forEach(i -> {
            Member member = members.get(i);
            Scorecard card =
                    framework.score(member.report().against(references.ranges(member.group())));
            assertThat(card.points()).isEqualTo(expected.get(i).points());
        });
    }

    /** Of five units each with a wrong figure, all five are told by whatever parts they come in. */
    @Property(tries = 50)
    void allThatIsWrongIsTold(
            @ForAll @IntRange(min = 1, max = 4) int parts, @ForAll Random random) {
        List<Member> members = IntStream.range(0, 5)
                .mapToObj(i -> Districts.unit("Đơn vị " + i, "", Map.of("systems", "-" + (i + 1))))
                .toList();

        var refused = catchThrowableOfType(
                InvalidCohortException.class,
                () -> inParts(FRAMEWORK, members, parts, random).requireSound());
        var expected = catchThrowableOfType(
                InvalidCohortException.class,
                () -> Cohort.of(FRAMEWORK, members).scorecards());

        assertThat(refused.offences())
                .extracting(each -> each.unit() + each.place() + each.message().in(Language.VI))
                .containsExactlyInAnyOrderElementsOf(expected.offences().stream()
                        .map(each -> each.unit() + each.place() + each.message().in(Language.VI))
                        .toList())
                .hasSize(5);
    }

    @Example
    void noUnitsAreNoCohort() {
        assertThatThrownBy(() -> found(FRAMEWORK, List.of()).requireSound())
                .isInstanceOf(InvalidCohortException.class)
                .hasMessage("1 problem in the cohort:\n  - there are no units");
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Integer> systems = Arbitraries.integers().between(0, 12).injectNull(0.2);
        Arbitrary<Integer> online = Arbitraries.of(0, 72, 100, 120).injectNull(0.1);
        Arbitrary<String> groups = Arbitraries.of("đô thị", "Đô  thị", "nông thôn", "");
        Arbitrary<String> periods = Arbitraries.of("2023", "Quý 3", "quý 3");
        return Combinators.combine(
                        systems, online, groups, periods, Arbitraries.of(Assessment.Kind.values()))
                .as(CohortFiguresProperties::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(CohortFiguresProperties::numbered);
    }

    private record Row(
            Map<String, Object> values, String group, String period, Assessment.Kind by) {}

    private static Row row(
            Integer systems, Integer online, String group, String period, Assessment.Kind by) {
        var values = new HashMap<String, Object>();
        values.put("dossiers", 100);
        if (systems != null) {
            values.put("systems", systems);
        }
        if (online != null) {
            values.put("online", online);
        }
        return new Row(values, group, period, by);
    }

    private static List<Member> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Row row = rows.get(i);
                    return new Member(
                            Inputs.of(row.values())
                                    .about(new Assessment("Đơn vị " + i, row.period(), row.by())),
                            row.group());
                })
                .toList();
    }
}
