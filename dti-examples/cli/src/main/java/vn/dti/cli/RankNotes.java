// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The sentences that belong to a ranking as a whole, whatever form it is written in. */
final class RankNotes {

    private RankNotes() {}

    /** By what ties were broken, the range of each criterion, and what a reader should know. */
    static List<String> of(
            Framework framework, Ranking ranking, RankedCohort ranked, Language language) {
        var notes = new ArrayList<Message>();
        ranking.breaking(framework)
                .ifPresent(order -> notes.add(Message.of(CliPhrase.NOTE, order)));
        ranked.ranges().forEach((criterion, range) -> notes.add(note(framework, criterion, range)));
        ranked.groupRanges()
                .values()
                .forEach(ranges -> ranges.forEach(
                        (criterion, range) -> notes.add(note(framework, criterion, range))));
        ranked.notices().forEach(notice -> notes.add(Message.of(CliPhrase.NOTE, notice)));
        return notes.stream().map(note -> note.in(language)).toList();
    }

    private static Message note(Framework framework, String id, ReferenceRange range) {
        var phrase = range.hasRange() ? CliPhrase.RANGE_OF : CliPhrase.STATISTICS_OF;
        List<Message> numbers =
                framework.find(id).map(node -> node.numbers(range)).orElseGet(range::numbers);
        return Message.of(phrase, id, numbers, range.source());
    }
}
