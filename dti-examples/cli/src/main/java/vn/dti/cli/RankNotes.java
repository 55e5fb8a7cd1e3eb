package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.framework.Framework;
import vn.dti.output.RankingOutput;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The sentences that belong to a ranking, whatever form it is written in. */
final class RankNotes {

    private final Framework framework;
    private final Ranking ranking;
    private final RankedCohort ranked;

    RankNotes(Framework framework, Ranking ranking, RankedCohort ranked) {
        this.framework = framework;
        this.ranking = ranking;
        this.ranked = ranked;
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

    /** The same in words. */
    List<String> ofAll(Language language) {
        return ofAll().stream().map(note -> note.in(language)).toList();
    }

    /** Several sentences in one cell. */
    static String text(List<Message> notes, Language language) {
        return notes.stream().map(note -> note.in(language)).collect(Collectors.joining("; "));
    }

    /** Of those, what is about the figures of one unit: that they contradict each other, and set a range. */
    List<Message> of(Standing standing) {
        return RankingOutput.notices(framework, ranked, standing);
    }
}
