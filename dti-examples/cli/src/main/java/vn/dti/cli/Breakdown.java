package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.exact.Rounding;
import vn.dti.framework.LeadShare;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/** Prints a scorecard as a table: points, maximum and points lost of every node. */
final class Breakdown {

    private static final int NOTICE = 6;

    private final Page page;

    Breakdown(Page page) {
        this.page = page;
    }

    void print(Scorecard scorecard) {
        assessment(scorecard.inputs());
        Headers.framework(page, 0, scorecard.framework());
        page.blank();
        total(scorecard);
        ReadingOptions.inUse(page, scorecard.framework());
        page.blank();
        page.row(
                page.word(CliPhrase.CODE),
                page.word(CliPhrase.CRITERION),
                List.of(
                        page.word(CliPhrase.POINTS),
                        page.word(CliPhrase.MAX),
                        page.word(CliPhrase.LOST)));
        for (Score group : scorecard.groups()) {
            group(group);
        }
        page.blank();
        Headers.edition(page, scorecard.framework());
    }

    /** Whose total it is. */
    void head(Scorecard scorecard) {
        assessment(scorecard.inputs());
        total(scorecard);
    }

    /** Who answers for the points lost, the most first. */
    void printByLead(Scorecard scorecard) {
        assessment(scorecard.inputs());
        total(scorecard);
        page.blank();
        page.row(
                "",
                page.word(CliPhrase.LEAD_UNIT),
                List.of(
                        page.word(CliPhrase.POINTS),
                        page.word(CliPhrase.MAX),
                        page.word(CliPhrase.LOST)));
        scorecard.byLead().stream()
                .sorted(Comparator.comparing(LeadShare::lost).reversed())
                .forEach(share -> lead(share, scorecard.framework().display()));
    }

    private void lead(LeadShare share, Rounding display) {
        String units = share.lead().isEmpty()
                ? page.word(CliPhrase.NOBODY)
                : String.join("; ", share.lead());
        page.row(
                "",
                units,
                List.of(
                        page.language().decimal(display.round(share.points())),
                        page.language().decimal(display.round(share.max())),
                        page.language().decimal(display.round(share.lost()))));
        page.line(NOTICE, String.join(", ", share.criteria()));
    }

    private void assessment(Inputs inputs) {
        String about = Headers.assessment(page, inputs);
        if (!about.isEmpty()) {
            page.line(0, about);
        }
    }

    private void total(Scorecard scorecard) {
        String percent = page.language().roundedPercent(scorecard.root().share());
        page.line(0, CliPhrase.TOTAL, scorecard.display(), scorecard.max(), percent);
        long empty = criteria(scorecard, Status.NO_DATA).size();
        if (empty > 0) {
            long all = scorecard.framework().criteria().count();
            page.line(0, CliPhrase.WITHOUT_DATA, empty, all);
        }
        if (scorecard.isLowerBound()) {
            List<String> waiting = criteria(scorecard, Status.NEEDS_COHORT);
            BigDecimal ceiling = scorecard.framework().display().round(scorecard.ceiling());
            page.line(0, CliPhrase.LOWER_BOUND, ceiling, waiting);
        }
    }

    private static List<String> criteria(Scorecard scorecard, Status status) {
        var ids = new ArrayList<String>();
        for (Score group : scorecard.groups()) {
            addCriteria(group, status, ids);
        }
        return ids;
    }

    private static void addCriteria(Score score, Status status, List<String> ids) {
        if (score.children().isEmpty() && score.status() == status) {
            ids.add(score.id());
        }
        for (Score child : score.children()) {
            addCriteria(child, status, ids);
        }
    }

    private void group(Score score) {
        page.blank();
        node(score);
    }

    private void node(Score score) {
        page.row(
                score.id(),
                score.title(),
                List.of(
                        page.language().decimal(score.displayed()),
                        page.language().number(score.max()),
                        page.language().decimal(score.displayedLost())));
        for (Notice notice : score.notices()) {
            page.line(NOTICE, "↳ " + notice.message().in(page.language()));
        }
        for (Score child : score.children()) {
            node(child);
        }
    }
}
