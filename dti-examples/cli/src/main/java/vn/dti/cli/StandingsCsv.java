package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.framework.Census;
import vn.dti.wording.Language;

/** A ranking as CSV: a row per unit, those of the whole first, then those of each node; decimal points. */
final class StandingsCsv {

    private static final List<String> NAMES = List.of(
            "node",
            "rank",
            "unit",
            "group",
            "in_group_rank",
            "points",
            "exact",
            "max",
            "percent",
            "class",
            "period",
            "kind");

    private final RankedCohort ranked;
    private final RankNotes notes;
    private final Language language;

    /** What the columns behind the numbers of caveats hold. */
    private final Function<Census, List<String>> details;

    private final List<String> header = new ArrayList<>(NAMES);

    private StandingsCsv(
            RankedCohort ranked,
            RankNotes notes,
            Language language,
            List<String> detailNames,
            Function<Census, List<String>> details) {
        this.ranked = ranked;
        this.notes = notes;
        this.language = language;
        this.details = details;
        header.addAll(CaveatColumns.counts());
        header.addAll(detailNames);
        header.addAll(List.of("ties", "ties_broken_by", "notes", "ranking_notes"));
    }

    /** A row with the number of criteria that have each caveat. */
    static String write(RankedCohort ranked, RankNotes notes, Language language) {
        return new StandingsCsv(ranked, notes, language, List.of(), census -> List.of()).write();
    }

    /** A row with those numbers, and behind them the ids of the criteria. */
    static String writeCriteria(RankedCohort ranked, RankNotes notes, Language language) {
        return new StandingsCsv(
                        ranked, notes, language, CaveatColumns.criteria(), CaveatColumns::criteria)
                .write();
    }

    /** What is said of all units stands in the first row. */
    private String write() {
        return Csv.write(header, csv -> {
            String ofAll = RankNotes.text(notes.ofAll(), language);
            for (Standings standings : ranked.standings()) {
                String id = standings.node().id();
                for (Standing standing : standings.all()) {
                    List<Object> row = row(id.isEmpty() ? "total" : id, standing);
                    row.add(ofAll);
                    csv.row(row);
                    ofAll = "";
                }
            }
        });
    }

    private List<Object> row(String node, Standing standing) {
        var row = new ArrayList<Object>(List.of(
                node,
                standing.rank(),
                standing.unit().name(),
                standing.unit().group(),
                standing.inGroupRank(),
                standing.mark().displayed(),
                standing.mark().points(),
                standing.mark().display().round(standing.mark().max()),
                standing.mark().percent(),
                standing.rankClass(),
                standing.unit().assessment().period(),
                standing.unit().assessment().kind().word()));
        row.addAll(CaveatColumns.counts(standing.census()));
        row.addAll(details.apply(standing.census()));
        row.add(notes.ranking().ties().word());
        row.add(notes.ranking().ties().breaking().isPresent() ? "order" : "");
        row.add(RankNotes.text(notes.of(standing), language));
        return row;
    }
}
