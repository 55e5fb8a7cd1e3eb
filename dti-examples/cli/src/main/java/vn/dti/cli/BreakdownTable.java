// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import vn.dti.exact.Rounding;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.framework.LeadShare;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.page.PagePhrase;
import vn.dti.rule.Explanation;
import vn.dti.sheet.SheetPhrase;

/** Prints a scorecard as a table: points, maximum and points lost of every node. */
final class BreakdownTable {

    private static final int NOTICE = 6;

    private final Page page;
    private final CaveatWords caveats;

    BreakdownTable(Page page) {
        this.page = page;
        this.caveats = new CaveatWords(page);
    }

    void print(Scorecard scorecard) {
        print(scorecard, this::notices, () -> {});
    }

    /** The same with why each criterion has its points, which says what notices say. */
    void printExplained(Scorecard scorecard) {
        print(scorecard, this::explanation, () -> conventions(scorecard.root(), 2));
    }

    private void print(Scorecard scorecard, Consumer<Score> details, Runnable detailsOfTotal) {
        assessment(scorecard.inputs());
        Headers.framework(page, 0, scorecard.framework());
        page.blank();
        total(scorecard);
        detailsOfTotal.run();
        ReadingLines.inUse(page, scorecard.framework());
        page.columns(SheetPhrase.POINTS, CliPhrase.MAX, CliPhrase.LOST);
        for (Score group : scorecard.groups()) {
            page.blank();
            node(group, details);
        }
        tags(scorecard);
        page.blank();
        Headers.edition(page, scorecard.framework());
    }

    /** The points of the criteria with each tag. */
    private void tags(Scorecard scorecard) {
        List<TagShare> shares = scorecard.byTag();
        if (shares.isEmpty()) {
            return;
        }
        Rounding display = scorecard.framework().display();
        page.blank();
        page.row("", page.word(PagePhrase.TAGS), List.of());
        for (TagShare share : shares) {
            page.row(
                    "",
                    share.title().in(page.language()),
                    List.of(
                            page.language().decimal(display.round(share.points())),
                            page.language().decimal(display.round(share.max())),
                            page.language().decimal(share.displayedLost(display))));
        }
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
                        page.word(SheetPhrase.POINTS),
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
                        page.language().decimal(share.displayedLost(display))));
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
        page.line(
                0,
                CliPhrase.TOTAL,
                scorecard.displayed(),
                scorecard.root().displayedMax(),
                percent);
        new ClassLines(page).print(scorecard);
        Census census = scorecard.root().census();
        if (census.count(Caveat.NO_DATA) > 0) {
            page.line(0, CliPhrase.WITHOUT_DATA, census.count(Caveat.NO_DATA), census.size());
        }
        String others = caveats.counts(census, EnumSet.of(Caveat.NO_DATA, Caveat.NEEDS_COHORT));
        if (!others.isEmpty()) {
            page.line(0, CliPhrase.TO_NOTE, others, census.size());
        }
        if (scorecard.isLowerBound()) {
            List<String> waiting = census.criteria(Caveat.NEEDS_COHORT);
            BigDecimal ceiling = scorecard.framework().display().round(scorecard.ceiling());
            page.line(0, CliPhrase.LOWER_BOUND, ceiling, waiting);
        }
        scorecard.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.PREREQUISITE)
                .forEach(notice -> page.line(0, CliPhrase.NOTE, notice.message()));
    }

    private void node(Score score, Consumer<Score> details) {
        page.row(
                score.id(),
                score.title(),
                List.of(
                        page.language().decimal(score.displayed()),
                        page.language().decimal(score.displayedMax()),
                        page.language().decimal(score.displayedLost())));
        String below = score.children().isEmpty()
                ? ""
                : caveats.counts(score.census(), EnumSet.noneOf(Caveat.class));
        if (!below.isEmpty()) {
            page.line(NOTICE, "↳ " + below);
        }
        details.accept(score);
        for (Score child : score.children()) {
            node(child, details);
        }
    }

    private void conventions(Score group, int indent) {
        group.node().conventions().forEach(each -> page.line(indent, each.in(page.language())));
    }

    private void notices(Score score) {
        for (Notice notice : score.notices()) {
            page.line(NOTICE, "↳ " + notice.message().in(page.language()));
        }
    }

    /** The reasons of a criterion, or the way to put a group together; then what notices say beyond. */
    private void explanation(Score score) {
        if (!score.children().isEmpty()) {
            conventions(score, NOTICE);
            notices(score);
            return;
        }
        var told = new ArrayList<String>();
        for (Explanation reason : score.explanation().because()) {
            told.addAll(reason.lines(page.language()));
        }
        page.lines(NOTICE, told);
        score.notices().stream()
                .map(notice -> notice.message().in(page.language()))
                .filter(notice -> told.stream().noneMatch(line -> line.strip().equals(notice)))
                .forEach(notice -> page.line(NOTICE, "↳ " + notice));
    }
}
