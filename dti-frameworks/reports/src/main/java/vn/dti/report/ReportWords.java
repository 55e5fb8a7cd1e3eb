// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.Responsibility;
import vn.dti.framework.Score;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.page.Signed;
import vn.dti.rule.Status;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** The sentences of a report in one language, with points as its framework displays them. */
record ReportWords(Language language, Rounding display, Set<String> inputs) {

    /** The name by which files call an input, behind what people call it. */
    private static final Pattern NAMED = Pattern.compile("” \\[([^\\]\\s]+)\\]");

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[-/ ]?Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final String ENDS = ".!?:…";

    static ReportWords of(Framework framework, Language language) {
        Set<String> inputs =
                framework.inputs().stream().map(Input::name).collect(Collectors.toSet());
        return new ReportWords(language, framework.display(), inputs);
    }

    String of(Phrase phrase, Object... values) {
        return of(Message.of(phrase, values));
    }

    /** A sentence for people, who know figures by their labels alone. */
    String of(Worded sentence) {
        return NAMED.matcher(sentence.in(language))
                .replaceAll(found -> Matcher.quoteReplacement(
                        inputs.contains(found.group(1)) ? "”" : found.group()));
    }

    /** A node by what it is, its id and its title. */
    String name(Score score) {
        ReportPhrase phrase = score.node().isGroup() ? ReportPhrase.GROUP : ReportPhrase.CRITERION;
        return of(phrase, score.id(), score.title());
    }

    /** A node with what it earned. */
    String earned(Score score) {
        String name = name(score);
        if (score.status() == Status.EXCLUDED) {
            return of(ReportPhrase.LEFT_OUT, name);
        }
        if (score.node().terms().isBonus()) {
            return of(ReportPhrase.BONUS, name, score.displayed(), score.displayedMax());
        }
        if (score.node().isBeside()) {
            return score.points().isZero()
                    ? of(ReportPhrase.NOT_DEDUCTED, name)
                    : of(ReportPhrase.DEDUCTED, name, score.displayed().abs());
        }
        return of(
                ReportPhrase.EARNED,
                name,
                score.displayed(),
                score.displayedMax(),
                standing(score));
    }

    /** How far a node is from its maximum. */
    String standing(Score score) {
        if (score.lost().isZero()) {
            return of(ReportPhrase.FULL);
        }
        if (score.lost().signum() < 0) {
            return of(ReportPhrase.ABOVE, score.displayedLost().negate());
        }
        return score.displayedLost().signum() == 0
                ? of(ReportPhrase.ALMOST)
                : of(ReportPhrase.SHORT, score.displayedLost());
    }

    /** Points of a sum, which no node has. */
    String shortBy(Rational lost) {
        return of(ReportPhrase.SHORT, display.round(lost));
    }

    ShownFigure points(Score score) {
        return ShownFigure.of(score.displayed(), score.points(), language);
    }

    ShownFigure max(Score score) {
        return ShownFigure.of(score.displayedMax(), score.max(), language);
    }

    ShownFigure lost(Score score) {
        return ShownFigure.of(score.displayedLost(), score.lost(), language);
    }

    ShownFigure rounded(Real points) {
        return ShownFigure.of(display.round(points), points.toRational(), language);
    }

    /** A difference with its sign. */
    String signed(Rational difference) {
        return Signed.points(difference, display, language);
    }

    /** The offices in the lead of something. */
    String lead(List<String> offices) {
        return offices.isEmpty() ? of(ReportPhrase.NOBODY) : String.join("; ", offices);
    }

    /** The unit that handles a criterion; empty where none is named. */
    Optional<String> offices(Score score) {
        Responsibility duties = responsibility(score);
        String offices = Stream.of(Duty.LEAD, Duty.SUPPORT)
                .filter(duty -> !duties.of(duty).isEmpty())
                .map(duty -> of(
                        ReportPhrase.ENTRUSTED,
                        duty.heading(language),
                        String.join(", ", duties.of(duty))))
                .collect(Collectors.joining(". "));
        return Optional.of(offices).filter(text -> !text.isEmpty());
    }

    static Responsibility responsibility(Score score) {
        return score.node()
                .asCriterion()
                .map(Criterion::provision)
                .map(provision -> provision.responsibility())
                .orElseGet(Responsibility::unstated);
    }

    /** What is to be known of the figures of a node: of a group how many criteria that concerns. */
    String state(Score score) {
        Census census = score.census();
        var caveats = new ArrayList<String>();
        for (Caveat caveat : Caveat.values()) {
            int count = census.count(caveat);
            if (count > 0) {
                String words = of(caveat.words());
                caveats.add(score.node().isGroup() ? of(Word.LABELLED, words, count) : words);
            }
        }
        if (!caveats.isEmpty()) {
            return String.join("; ", caveats);
        }
        return score.node().isGroup() ? "" : of(ReportPhrase.SCORED);
    }

    /** Whose figures these are; empty if nothing of that is said. */
    String about(Assessment assessment) {
        Assessment.Kind kind = assessment.kind();
        String words = kind == Assessment.Kind.UNSTATED ? "" : of(kind);
        return Stream.of(assessment.unit(), period(assessment.period()), words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A period as documents name it: a year, a quarter, or as it is written. */
    String period(String period) {
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            String number = ROMAN.get(Integer.parseInt(quarter.group(2)) - 1);
            return of(ReportPhrase.QUARTER_OF, number, quarter.group(1));
        }
        if (period.isEmpty()) {
            return "";
        }
        return of(
                YEAR.matcher(period).matches() ? ReportPhrase.YEAR_OF : ReportPhrase.PERIOD_OF,
                period);
    }

    /** The value of an input, whole numbers in groups of three digits. */
    String shown(Score score, Input input) {
        Value<?> value = score.scope().figures().value(input);
        boolean isNumber =
                input.type() == InputType.Plain.COUNT || input.type() == InputType.Plain.AMOUNT;
        Optional<Rational> number = isNumber ? value.find(Rational.class) : Optional.empty();
        String unit = input.unit().isEmpty() ? "" : " " + input.unit();
        return number.map(known -> language.grouped(known) + unit)
                .orElseGet(() -> of(input.shown(value)));
    }

    /** A text that ends as a sentence does. */
    static String sentence(String text) {
        String end = text.strip();
        return end.isEmpty() || ENDS.indexOf(end.charAt(end.length() - 1)) >= 0 ? end : end + ".";
    }
}
