// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.framework.Decision;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.report.ReportPage.Heading;
import vn.dti.report.ReportPage.Headline;
import vn.dti.wording.Language;
import vn.dti.wording.Word;

/** The opening of a report: the names around it, its title, and its first figures. */
record Opening(
        Scorecard card, Optional<Letterhead> names, Optional<LocalDate> date, Language language) {

    private static final Letterhead NAMELESS = Letterhead.of("");

    private ReportWords words() {
        return ReportWords.of(card.framework(), language);
    }

    String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    Heading heading() {
        Letterhead given = names.orElse(NAMELESS);
        Assessment about = card.inputs().assessment();
        String period = words().period(about.period());
        return new Heading(
                given,
                !given.agency().isEmpty(),
                given.number().isEmpty() ? "" : words().of(ReportPhrase.NUMBER, given.number()),
                dated(given),
                words().of(
                                Word.BY,
                                words().of(title(about.kind())),
                                card.framework().title()),
                Stream.of(about.unit(), period)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                basis(),
                given.agency().isEmpty() ? "" : words().of(ReportPhrase.REPORTS, given.agency()));
    }

    private static ReportPhrase title(Assessment.Kind kind) {
        return switch (kind) {
            case SELF -> ReportPhrase.RESULT_OF_SELF;
            case VERIFIED -> ReportPhrase.RESULT_OF_VERIFIED;
            case UNSTATED -> ReportPhrase.RESULT;
        };
    }

    private String dated(Letterhead given) {
        String day = date.map(this::formal).orElse("");
        return day.isEmpty() || given.place().isEmpty()
                ? day + given.place()
                : words().of(ReportPhrase.DATED, given.place(), day);
    }

    /** A date as documents write it, with two digits below ten. */
    private String formal(LocalDate day) {
        return words().of(
                        ReportPhrase.DAY,
                        twoDigits(day.getDayOfMonth()),
                        twoDigits(day.getMonthValue()),
                        String.valueOf(day.getYear()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private String basis() {
        Decision decision = card.framework().document().decision();
        return decision.annex().isBlank()
                ? words().of(ReportPhrase.BASIS, decision.named(), decision.issuer())
                : words().of(
                                ReportPhrase.BASIS_ANNEX,
                                decision.named(),
                                decision.issuer(),
                                decision.annex());
    }

    List<Headline> headline() {
        var words = words();
        var figures = new ArrayList<Headline>();
        figures.add(new Headline(
                words.of(ReportPhrase.WHOLE),
                words.points(card.root()),
                "/ " + words.max(card.root())));
        figures.add(new Headline(
                words.of(ReportPhrase.PERCENT),
                new ShownFigure(
                        language.decimal(card.percent()),
                        card.percent().toPlainString(),
                        card.root().share().times(100).toString()),
                "%"));
        if (!card.framework().document().classes().bounds().isEmpty()) {
            figures.add(new Headline(
                    words.of(ReportPhrase.CLASSED),
                    ShownFigure.text(card.classification().named().in(language)),
                    ""));
        }
        figures.add(new Headline(words.of(ReportPhrase.LOST), words.lost(card.root()), ""));
        return figures;
    }
}
