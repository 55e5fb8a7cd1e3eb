// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.wording.Language;

/**
 * A ranking as pages show it.
 *
 * @param tables the ranking of the whole, then that of each group of criteria
 * @param notes what a reader should know
 */
record RankingView(List<Table> tables, List<String> notes) {

    /** The ranks by one node. */
    record Table(String id, String title, String max, List<Line> lines) {}

    /** The rank of one unit. */
    record Line(
            String rank,
            String unit,
            String group,
            String rankInGroup,
            String points,
            String percent,
            String rankClass,
            String stage) {}

    static RankingView of(RankedCohort ranked, List<UnitSubmission> taking, Visitor visitor) {
        Map<String, UnitSubmission> byUnit = taking.stream()
                .collect(Collectors.toMap(each -> each.unit().name(), Function.identity()));
        var tables = new ArrayList<Table>();
        for (Standings standings : ranked.standings()) {
            tables.add(table(standings, byUnit, visitor));
        }
        return new RankingView(
                tables,
                ranked.notices().stream()
                        .map(notice -> notice.in(visitor.language()))
                        .toList());
    }

    private static Table table(
            Standings standings, Map<String, UnitSubmission> byUnit, Visitor visitor) {
        Language language = visitor.language();
        return new Table(
                "rank-" + standings.node().id().replace('.', '-'),
                standings.node().title(),
                language.number(standings.node().max()),
                standings.all().stream()
                        .map(each -> line(each, byUnit, visitor))
                        .toList());
    }

    private static Line line(
            Standing standing, Map<String, UnitSubmission> byUnit, Visitor visitor) {
        Language language = visitor.language();
        UnitSubmission submission = byUnit.get(standing.unit().name());
        return new Line(
                language.number(standing.rank()),
                standing.unit().name(),
                standing.unit().group(),
                standing.unit().group().isEmpty() ? "" : language.number(standing.inGroupRank()),
                language.decimal(standing.mark().displayed()),
                language.percentage(standing.mark().percent()),
                standing.rankClass(),
                submission == null ? "" : visitor.say(submission.stage()));
    }
}
