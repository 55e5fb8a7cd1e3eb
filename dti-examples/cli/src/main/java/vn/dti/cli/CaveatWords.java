// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.cohort.Standing;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The numbers of criteria by caveat, on a page: in words, or as letters with a legend. */
final class CaveatWords {

    private static final Map<Caveat, CliPhrase> LETTERS = Map.of(
            Caveat.NO_DATA, CliPhrase.MARK_NO_DATA,
            Caveat.PARTIAL, CliPhrase.MARK_PARTIAL,
            Caveat.NOT_APPLICABLE, CliPhrase.MARK_NOT_APPLICABLE,
            Caveat.ZERO_DENOMINATOR, CliPhrase.MARK_ZERO_DENOMINATOR,
            Caveat.NEEDS_COHORT, CliPhrase.MARK_NEEDS_COHORT,
            Caveat.AWARDED, CliPhrase.MARK_AWARDED,
            Caveat.CLAMPED, CliPhrase.MARK_CLAMPED,
            Caveat.CONTRADICTED, CliPhrase.MARK_CONTRADICTED,
            Caveat.EXCLUDED, CliPhrase.MARK_EXCLUDED,
            Caveat.UNDECIDED, CliPhrase.MARK_UNDECIDED);

    private static final List<Caveat> CAVEATS = List.of(Caveat.values());

    private final Page page;
    private final Map<Caveat, String> letters = new EnumMap<>(Caveat.class);

    CaveatWords(Page page) {
        this.page = page;
        LETTERS.forEach((caveat, letter) -> letters.put(caveat, page.word(letter)));
    }

    private static Stream<Caveat> counted(Census census) {
        return CAVEATS.stream().filter(caveat -> census.count(caveat) > 0);
    }

    /** {@code chưa có số liệu: 3; vượt giới hạn, bị cắt: 1}; empty where there is nothing to tell. */
    String counts(Census census, Set<Caveat> toldElsewhere) {
        return counted(census)
                .filter(caveat -> !toldElsewhere.contains(caveat))
                .map(caveat -> page.word(Word.LABELLED, caveat.words(), census.count(caveat)))
                .collect(Collectors.joining("; "));
    }

    /** {@code chưa có số liệu: 1.1, 3.2; vượt giới hạn, bị cắt: 4.1}. */
    String criteria(Census census) {
        return counted(census)
                .map(caveat -> page.word(
                        Word.LABELLED, caveat.words(), String.join(", ", census.criteria(caveat))))
                .collect(Collectors.joining("; "));
    }

    /** {@code T3 V1}, for a narrow column. */
    String marks(Census census) {
        var marks = new StringBuilder();
        for (Caveat caveat : CAVEATS) {
            int count = census.count(caveat);
            if (count > 0) {
                marks.append(marks.isEmpty() ? "" : " ").append(letter(caveat)).append(count);
            }
        }
        return marks.toString();
    }

    private String letter(Caveat caveat) {
        return letters.getOrDefault(caveat, "");
    }

    /** What the letters of {@link #marks} mean, those alone that were used. */
    void legend(Collection<Standing> standings) {
        List<Message> used = CAVEATS.stream()
                .filter(caveat -> standings.stream()
                        .anyMatch(standing -> standing.census().count(caveat) > 0))
                .map(caveat -> Message.of(CliPhrase.MARK, letter(caveat), caveat.words()))
                .toList();
        if (!used.isEmpty()) {
            var meanings = new ArrayList<String>();
            used.forEach(each -> meanings.add(each.in(page.language())));
            page.line(0, CliPhrase.LEGEND, String.join("; ", meanings));
        }
    }

    /** Which criteria of each unit these are. */
    void list(Collection<Standing> standings) {
        List<Standing> told =
                standings.stream().filter(each -> !each.census().isClear()).toList();
        if (told.isEmpty()) {
            page.line(0, CliPhrase.NO_CAVEATS);
            return;
        }
        page.line(0, CliPhrase.CAVEATS_OF_UNITS);
        told.forEach(
                each -> page.line(2, Word.LABELLED, each.unit().name(), criteria(each.census())));
    }
}
