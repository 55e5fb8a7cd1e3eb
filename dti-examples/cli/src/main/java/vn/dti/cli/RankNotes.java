package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.framework.Caveat;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The sentences that belong to a ranking, whatever form it is written in. */
final class RankNotes {

    /** The code of a notice whose first value is a criterion, and which is about some of the units. */
    private static final String CONTRADICTORY = "range-of-contradictory-figures";

    private final Framework framework;
    private final Ranking ranking;
    private final RankedCohort ranked;

    RankNotes(Framework framework, Ranking ranking, RankedCohort ranked) {
        this.framework = framework;
        this.ranking = ranking;
        this.ranked = ranked;
    }

    Ranking ranking() {
        return ranking;
    }

    /** By what ties were broken, the range of each criterion, and what a reader should know. */
    List<Message> ofAll() {
        var notes = new ArrayList<Message>();
        ranking.ties().breaking().ifPresent(order -> notes.add(Message.of(CliPhrase.NOTE, order)));
        ranked.ranges()
                .forEach((criterion, range) -> notes.add(Message.of(
                        CliPhrase.RANGE_OF, criterion, range.min(), range.max(), range.source())));
        ranked.notices().forEach(notice -> notes.add(Message.of(CliPhrase.NOTE, notice)));
        return notes;
    }

    /** Several sentences in one cell. */
    static String text(List<Message> notes, Language language) {
        return notes.stream().map(note -> note.in(language)).collect(Collectors.joining("; "));
    }

    /** Of those, what is about the figures of one unit: that they contradict each other, and set a range. */
    List<Message> of(Standing standing) {
        List<Object> contradicted = standing.census().criteria(Caveat.CONTRADICTED).stream()
                .<Object>map(framework::titled)
                .toList();
        return ranked.notices().stream()
                .filter(notice -> notice.phrase().noticeCode().equals(CONTRADICTORY))
                .filter(notice -> contradicted.contains(notice.values().get(0)))
                .toList();
    }
}
