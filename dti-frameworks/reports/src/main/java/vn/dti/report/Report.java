// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.comparison.IncomparableException;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.framework.Node;
import vn.dti.framework.Overlay;
import vn.dti.framework.Scorecard;
import vn.dti.input.ReferenceRange;
import vn.dti.page.Markup;
import vn.dti.wording.Language;

/**
 * The result of one unit as leaders and officers read it: total, groups, what was lost and why, whose it
 * is, and what to do next.
 *
 * <p>Every figure is the one of the scorecard; nothing is reckoned anew. Example:
 *
 * <pre>{@code
 * Report.of(scorecard).before(lastYear).plan(plan).on(date).write(ReportFormat.HTML, out);
 * }</pre>
 *
 * <p>Immutable: each method gives a copy. Neither the clock nor the locale is read, so that the same
 * report is the same bytes whenever and wherever it is written.
 */
public final class Report {

    private final Parts parts;

    /** The parts of a report. */
    private record Parts(
            Scorecard card,
            String fingerprint,
            Optional<Scorecard> earlier,
            Optional<RankedCohort> ranked,
            Optional<Overlay> plan,
            Optional<LocalDate> date,
            Optional<Letterhead> letterhead,
            Language language) {}

    private Report(Parts parts) {
        this.parts = parts;
    }

    /**
     * The report on a result, in Vietnamese.
     *
     * @param card the result of one unit
     * @return a report
     */
    public static Report of(Scorecard card) {
        return new Report(new Parts(
                card,
                InputsFingerprint.of(card),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Language.VI));
    }

    /**
     * This report with what moved since an earlier result.
     *
     * @param earlier a result by the same framework, usually of the same unit
     * @return a copy
     * @throws IncomparableException if it was made by other rules
     */
    public Report before(Scorecard earlier) {
        ScorecardComparison.of(earlier, parts.card());
        return with(parts.card(), Optional.of(earlier), parts.ranked(), parts.plan());
    }

    /**
     * This report with the place of the unit among others. The result is scored with the ranges of the
     * cohort, so that criteria that compare units have their points.
     *
     * @param cohort units of the same framework, this one among them, with the same figures
     * @param ranking how they are ranked
     * @return a copy
     * @throws UnfitCohortException if the unit is not among them, or has other points there
     * @throws vn.dti.cohort.InvalidCohortException if the cohort cannot be scored
     */
    public Report cohort(Cohort cohort, Ranking ranking) {
        List<String> nodes = parts.card()
                .framework()
                .nodes()
                .map(Node::id)
                .filter(id -> !id.isEmpty())
                .toList();
        RankedCohort ranked = cohort.rank(ranking, nodes);
        Scorecard card = parts.card();
        Map<String, ReferenceRange> ranges = UnfitCohortException.ranges(card, ranked);
        Scorecard placed =
                ranges.isEmpty() ? card : card.framework().score(card.inputs().against(ranges));
        UnfitCohortException.require(placed, ranked);
        return with(placed, parts.earlier(), Optional.of(ranked), parts.plan());
    }

    /**
     * This report with the assignments of a plan: who is in the lead, who supports, and what is proposed.
     *
     * @param plan a plan over the framework of the result
     * @return a copy
     * @throws vn.dti.framework.InvalidFrameworkException if the plan is over another framework
     */
    public Report plan(Overlay plan) {
        Scorecard card = parts.card();
        Scorecard assigned = card.framework().with(plan).score(card.inputs());
        return with(assigned, parts.earlier(), parts.ranked(), Optional.of(plan));
    }

    private Report with(
            Scorecard card,
            Optional<Scorecard> earlier,
            Optional<RankedCohort> ranked,
            Optional<Overlay> plan) {
        return new Report(new Parts(
                card,
                parts.fingerprint(),
                earlier,
                ranked,
                plan,
                parts.date(),
                parts.letterhead(),
                parts.language()));
    }

    private Report with(
            Optional<LocalDate> date, Optional<Letterhead> letterhead, Language language) {
        return new Report(new Parts(
                parts.card(),
                parts.fingerprint(),
                parts.earlier(),
                parts.ranked(),
                parts.plan(),
                date,
                letterhead,
                language));
    }

    /**
     * This report with its date.
     *
     * @param date the day of the report, as the host says
     * @return a copy
     */
    public Report on(LocalDate date) {
        return with(Optional.of(date), parts.letterhead(), parts.language());
    }

    /**
     * This report with the names of an official document.
     *
     * @param letterhead the names around the text
     * @return a copy
     */
    public Report headed(Letterhead letterhead) {
        return with(parts.date(), Optional.of(letterhead), parts.language());
    }

    /**
     * This report in a language; what the framework and the unit say stays in their own.
     *
     * @param language the language of the report
     * @return a copy
     */
    public Report in(Language language) {
        return with(parts.date(), parts.letterhead(), language);
    }

    /**
     * Writes the report.
     *
     * @param format its form
     * @param out receives it; it is flushed but not closed
     * @throws IOException if it cannot be written
     */
    public void write(ReportFormat format, OutputStream out) throws IOException {
        format.write(page(), out);
        out.flush();
    }

    ReportPage page() {
        var opening = new Opening(parts.card(), parts.letterhead(), parts.date(), parts.language());
        return new ReportPage(
                opening.tag(),
                Markup.labels(ReportPhrase.class, parts.language()),
                opening.heading(),
                opening.headline(),
                chapters());
    }

    private List<Chapter> chapters() {
        Scorecard card = parts.card();
        var words = ReportWords.of(card.framework(), parts.language());
        var result = new TotalAndGroups(card, words);
        var lacking = new Shortfalls(card, words);
        var sources = new Sources(card, words);
        Optional<Among> among = parts.ranked().map(ranked -> among(ranked, words));
        var chapters = new ArrayList<Chapter>();
        chapters.add(result.overall());
        chapters.add(result.groups());
        chapters.add(lacking.below());
        chapters.add(lacking.unreported(among.map(Among::silent).orElse(List.of())));
        parts.earlier().map(earlier -> moved(earlier, words)).ifPresent(chapters::add);
        among.map(Among::chapter).ifPresent(chapters::add);
        new Owners(card, parts.plan(), words).chapter().ifPresent(chapters::add);
        chapters.add(NextSteps.of(card, words).chapter());
        chapters.add(new DetailTable(card, words).chapter());
        sources.readings().ifPresent(chapters::add);
        chapters.add(sources.provenance(
                parts.fingerprint(),
                parts.plan(),
                parts.date().map(parts.language()::day).orElse("")));
        return IntStream.range(0, chapters.size())
                .mapToObj(place -> chapters.get(place).at(place))
                .toList();
    }

    private Chapter moved(Scorecard earlier, ReportWords words) {
        return new Movements(ScorecardComparison.of(earlier, parts.card()), words).chapter();
    }

    private Among among(RankedCohort ranked, ReportWords words) {
        String unit = parts.card().inputs().assessment().unit();
        Standing own = ranked.overall().get(unit);
        return new Among(ranked, own, words);
    }
}
