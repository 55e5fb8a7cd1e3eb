// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Mark;
import vn.dti.cohort.Move;
import vn.dti.cohort.RankRange;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReadingMoves;
import vn.dti.cohort.ReadingRefusal;
import vn.dti.cohort.ReadingStandings;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.output.RankingOutput;
import vn.dti.sheet.SheetPhrase;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** Prints a ranking as a table. */
final class RankPage {

    private static final int WIDTH = 81;
    private static final int RANK = -6;
    private static final int NUMBER = -10;
    private static final int MARKS = 10;
    private static final int CLASS = 13;
    private static final int GROUP = 17;

    /** Units whose figures a reading refuses are told one by one up to this number. */
    private static final int NAMED = 10;

    private final Page page;
    private final CaveatWords caveats;

    RankPage(Page page) {
        this.page = page;
        this.caveats = new CaveatWords(page);
    }

    /** The ranking, and below each table which criteria of a unit are to be noted. */
    void printCriteria(Framework framework, Ranking ranking, RankedCohort ranked) {
        print(framework, ranking, ranked, caveats::list);
    }

    void print(Framework framework, Ranking ranking, RankedCohort ranked) {
        print(framework, ranking, ranked, standings -> {});
    }

    private void print(
            Framework framework,
            Ranking ranking,
            RankedCohort ranked,
            Consumer<List<Standing>> details) {
        Headers.framework(page, 0, framework);
        int units = ranked.overall().all().size();
        page.line(
                0,
                units == 1 ? CliPhrase.A_UNIT : CliPhrase.UNITS,
                units,
                framework.display().round(framework.max()));
        ReadingLines.inUse(page, framework);
        for (Standings standings : ranked.standings()) {
            page.blank();
            if (!standings.node().id().isEmpty()) {
                page.line(
                        0,
                        CliPhrase.RANKED_NODE,
                        standings.node().id(),
                        standings.node().title(),
                        framework.display().round(standings.node().max()));
            }
            table(standings, ranking.basis());
            caveats.legend(standings.all());
            details.accept(standings.all());
            new ClassLines(page).printDenied(standings.all(), NAMED);
            new TagTable(page).print(standings.all(), framework.display());
            ties(standings);
        }
        page.blank();
        RankNotes.of(framework, ranking, ranked, page.language())
                .forEach(note -> page.line(0, note));
        Headers.edition(page, framework);
    }

    /** By what each unit is parted from others with equal points. */
    private void ties(Standings standings) {
        List<Standing> parted = standings.all().stream()
                .filter(each -> !each.brokenBy().isEmpty())
                .toList();
        if (parted.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, CliPhrase.PARTED);
        for (Standing standing : parted) {
            String by = standing.brokenBy().values().stream()
                    .map(parting -> parting.words().in(page.language()))
                    .collect(Collectors.joining("; "));
            page.line(2, Word.LABELLED, standing.unit().name(), by);
        }
    }

    private void table(Standings standings, Basis basis) {
        boolean classed =
                standings.all().stream().anyMatch(each -> !each.rankClass().isEmpty());
        boolean grouped = standings.groups().size() > 1;
        boolean marked =
                standings.all().stream().anyMatch(each -> !each.census().isClear());
        var widths = new ArrayList<Integer>(List.of(RANK, 0, NUMBER, NUMBER));
        var head = new ArrayList<String>(List.of(
                page.word(SheetPhrase.RANK),
                page.word(SheetPhrase.UNIT),
                page.word(SheetPhrase.POINTS),
                page.word(CliPhrase.SHARE)));
        if (marked) {
            widths.add(MARKS);
            head.add(page.word(CliPhrase.MARKS));
        }
        if (classed) {
            widths.add(CLASS);
            head.add(page.word(SheetPhrase.CLASS));
        }
        if (grouped) {
            widths.add(GROUP);
            head.add(page.word(CliPhrase.IN_GROUP));
        }
        int taken = widths.stream().mapToInt(Math::abs).sum();
        widths.set(1, WIDTH - taken);
        var columns = new Columns(widths);
        page.row(columns, head);
        for (Standing standing : standings.all()) {
            var row = new ArrayList<>(row(standing, basis));
            if (marked) {
                row.add(caveats.marks(standing.census()));
            }
            if (classed) {
                row.add(standing.rankClass());
            }
            if (grouped) {
                row.add(page.language().number(standing.inGroupRank())
                        + " "
                        + standing.unit().group());
            }
            page.row(columns, row);
        }
    }

    private List<String> row(Standing standing, Basis basis) {
        return List.of(
                page.language().number(standing.rank()),
                standing.unit().name(),
                points(standing.mark(), basis),
                page.language().percentage(standing.mark().percent(Rounding.HALF_UP_2)));
    }

    /** Where exact points are ranked, those are shown that make a difference, as far as they fit. */
    private String points(Mark mark, Basis basis) {
        if (basis == Basis.DISPLAYED || Rational.of(mark.displayed()).equals(mark.points())) {
            return page.language().decimal(mark.displayed());
        }
        return mark.points()
                .toExactDecimal()
                .map(page.language()::decimal)
                .filter(decimal -> decimal.length() < -NUMBER)
                .orElseGet(() -> "≈ " + page.language().decimal(mark.displayed()));
    }

    /** The range of every rank that moves, and what each reading moves by itself. */
    void readings(ReadingStandings readings) {
        List<RankRange> moving =
                readings.ranges().stream().filter(RankRange::matters).toList();
        page.line(0, CliPhrase.MOVING, moving.size(), readings.ranges().size());
        page.line(0, tried(readings), readings.combinations());
        if (!moving.isEmpty()) {
            page.blank();
        }
        moving.forEach(this::rankRange);
        new ClassLines(page).printRanges(readings.classes());
        Map<String, List<ReadingRefusal>> refused = new LinkedHashMap<>();
        readings.refusals()
                .forEach(each -> refused.computeIfAbsent(
                                each.criterion() + "=" + each.reading(), key -> new ArrayList<>())
                        .add(each));
        refused.forEach(
                (reading, units) -> refused(reading, units, readings.ranges().size()));
        moves(readings);
    }

    /** How many units each reading moves by itself, and the largest of these moves. */
    private void moves(ReadingStandings readings) {
        if (readings.readings().isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, CliPhrase.MOVED_BY);
        for (ReadingMoves each : readings.readings()) {
            page.line(
                    2,
                    CliPhrase.MOVED_BY_READING,
                    each.toString(),
                    each.moves().size(),
                    each.compared());
        }
        List<Move> moves = readings.moves();
        if (moves.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, moves.size() > RankingOutput.LARGEST ? CliPhrase.MOVES : CliPhrase.ALL_MOVES);
        moves.stream()
                .limit(RankingOutput.LARGEST)
                .forEach(move -> page.line(
                        2,
                        CliPhrase.MOVE,
                        move.unit().name(),
                        move.from(),
                        move.to(),
                        move.criterion() + "=" + move.reading()));
    }

    /** The pairs of units whose order each reading decides, as many as there are. */
    void swaps(ReadingStandings readings) {
        for (ReadingMoves each : readings.readings()) {
            boolean[] begun = {false};
            each.swaps().forEachOrdered(swap -> {
                if (!begun[0]) {
                    begun[0] = true;
                    page.blank();
                    page.line(0, CliPhrase.SWAPS, each.toString());
                }
                page.line(2, swap.message().in(page.language()));
            });
        }
    }

    /** The readings in use are one combination, beside which there may be none that matters. */
    private static CliPhrase tried(ReadingStandings readings) {
        if (readings.combinations() == 1) {
            return CliPhrase.ONE_TRIED;
        }
        return readings.isExact() ? CliPhrase.ALL_TRIED : CliPhrase.BOUNDED;
    }

    private void rankRange(RankRange range) {
        page.line(
                2,
                CliPhrase.RANK_RANGE,
                range.unit().name(),
                range.rank(),
                range.best(),
                range.worst(),
                under(CliPhrase.BEST_UNDER, range.bestUnder()),
                under(CliPhrase.WORST_UNDER, range.worstUnder()));
    }

    private void refused(String reading, List<ReadingRefusal> refused, int units) {
        page.blank();
        page.line(0, CliPhrase.REFUSED_BY_READING, reading, refused.size(), units);
        refused.stream()
                .limit(NAMED)
                .forEach(each -> each.problems()
                        .forEach(problem -> page.line(
                                2, Word.LABELLED, each.unit().name(), problem.message())));
        if (refused.size() > NAMED) {
            page.line(2, CliPhrase.REFUSED_OTHERS, refused.size() - NAMED);
        }
    }

    private static Message under(CliPhrase phrase, Map<String, String> readings) {
        List<String> switched = readings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        return switched.isEmpty()
                ? Message.verbatim("")
                : Message.of(phrase, String.join(", ", switched));
    }
}
