// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.output.RankingOutput;
import vn.dti.sheet.StandingsBook;
import vn.dti.wording.Language;

/**
 * A ranking as an XLSX workbook: a sheet for the whole and for each node that was ranked, and one for
 * what a reader should know.
 *
 * <p>Points and percentages are numbers with the digits that are displayed; the exact points are beside
 * them as text.
 */
public final class RankingBook {

    private final StandingsBook book;

    private RankingBook(StandingsBook book) {
        this.book = book;
    }

    /**
     * The workbook of a ranking.
     *
     * @param framework what the units are scored by
     * @param ranking how they are ranked
     * @param ranked the cohort
     * @param language the language of the headers and of the sentences
     * @return the workbook, to be written
     */
    public static RankingBook of(
            Framework framework, Ranking ranking, RankedCohort ranked, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> notes =
                ranked.notices().stream().map(notice -> notice.in(language)).toList();
        var document = RankingOutput.of(framework, ranking, ranked, language);
        return new RankingBook(new StandingsBook(document, language, notes));
    }

    /**
     * Writes the workbook.
     *
     * @param out receives it; not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }
}
