// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.object;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.ScoredReport;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Percentage;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;

/**
 * The inputs of one unit as a document {@code dti-inputs/1}, which {@link
 * vn.dti.frameworks.InputsFile} reads: {@link Yaml} writes it as a file for people, {@link Json} for
 * programs.
 *
 * <p>What is read back is the same report: it scores the same, and written once more it is the same
 * text. Numbers are exact; one that could be taken for a thousand has a zero more ({@code 1.2340}).
 */
public final class InputsOutput {

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)([.,][0-9]+)?%?|-?(0|[1-9][0-9]*)/[1-9][0-9]*");

    private static final int GROUP = 3;

    private final Language language;
    private final NumberStyle style;

    private InputsOutput(Language language, NumberStyle style) {
        this.language = language;
        this.style = style;
    }

    /**
     * A report as a file.
     *
     * @param inputs what is reported of a unit
     * @param framework the id of the framework that it is for
     * @param group the units that this one is ranked among beside all; may be empty
     * @return the document
     * @throws InvalidInputsException with every value that no file can hold, as {@link Inputs#stated()}
     */
    public static Entries of(Inputs inputs, String framework, String group) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(group, "group");
        return of(inputs, field("framework", NormalText.of(framework)), group, Language.VI);
    }

    /**
     * A report with the result that it had, as a file that {@link
     * vn.dti.frameworks.InputsFile#scored()} reads back.
     *
     * @param report what is to be kept
     * @return the document, with the result under {@code scored}
     * @throws InvalidInputsException with every value that no file can hold, as {@link Inputs#stated()}
     */
    public static Entries of(ScoredReport report) {
        return of(report.inputs(), report.framework(), "").with(field("scored", scored(report)));
    }

    private static Entries scored(ScoredReport report) {
        return object(
                said("version", report.version()),
                field("fingerprint", report.fingerprint()),
                some("readings", byId(report.readings(), name -> name)),
                field("points", byId(report.points(), points -> points)),
                said("class", report.rankClass()));
    }

    /** A report of which it is known elsewhere what it is for. */
    static Entries of(Inputs inputs, Language language) {
        return of(inputs, object(), "", language);
    }

    private static Entries of(Inputs inputs, Entries framework, String group, Language language) {
        var output = new InputsOutput(language, inputs.numbers());
        return object(
                field("format", "dti-inputs/1"),
                framework,
                about(inputs.assessment()),
                said("group", NormalText.of(group)),
                style(inputs.numbers()),
                output.figures(inputs),
                output.grounds(inputs));
    }

    private static Entries about(Assessment about) {
        Optional<String> kind = Optional.of(about.kind())
                .filter(each -> each != Assessment.Kind.UNSTATED)
                .map(Assessment.Kind::word);
        return object(
                said("unit", about.unit()), said("period", about.period()), field("kind", kind));
    }

    private static Entries said(String key, String text) {
        return field(key, Optional.of(text).filter(each -> !each.isEmpty()));
    }

    private static Entries style(NumberStyle style) {
        return switch (style) {
            case VI -> field("numbers", "vi");
            case EN -> field("numbers", "en");
            case UNSTATED -> object();
        };
    }

    private Entries figures(Inputs inputs) {
        var now = new LinkedHashMap<String, Object>();
        var previous = new LinkedHashMap<String, Object>();
        inputs.stated().forEach((name, value) -> {
            boolean isEarlier = name.endsWith(Input.PREVIOUS);
            int end = name.length() - (isEarlier ? Input.PREVIOUS.length() : 0);
            (isEarlier ? previous : now).put(name.substring(0, end), value);
        });
        return object(field("inputs", mapping(now)), some("previous", mapping(previous)));
    }

    private Entries grounds(Inputs inputs) {
        return object(
                some("not-applicable", byId(inputs.notApplicable(), NormalText::of)),
                some("reference", byId(inputs.references(), this::range)),
                some("awards", byId(inputs.awards(), this::award)),
                some("evidence", byId(inputs.evidence(), InputsOutput::texts)));
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(NormalText::of).toList();
    }

    private static Entries some(String key, Entries entries) {
        return entries.fields().isEmpty() ? object() : field(key, entries);
    }

    private interface Form<T> {
        Object of(T value);
    }

    private static <T> Entries byId(Map<String, T> byId, Form<T> form) {
        return object(byId.entrySet().stream()
                .map(entry -> field(entry.getKey(), form.of(entry.getValue())))
                .toArray(Entries[]::new));
    }

    private Entries range(ReferenceRange range) {
        return object(
                range.hasRange() ? field("min", number(range.least(), "")) : object(),
                range.hasRange() ? field("max", number(range.most(), "")) : object(),
                some("statistics", byId(range.statistics(), this::statistic)),
                said("source", NormalText.of(range.source().in(language))));
    }

    /** Of one that is not a fraction the next decimal of 20 places below, as a file holds no more. */
    private Datum statistic(Real value) {
        return number(value.enclosure(20).lowerEnd().orElseThrow(), "");
    }

    private Entries award(Award award) {
        return object(
                field("points", number(award.points(), "")),
                field("reason", NormalText.of(award.reason())));
    }

    /** What was named and left out stays named. */
    private Entries mapping(Map<?, ?> values) {
        return new Entries(values.entrySet().stream()
                .map(entry -> new Datum.Field(name(entry.getKey()), value(entry.getValue())))
                .toList());
    }

    private static String name(Object key) {
        return NormalText.of(String.valueOf(key));
    }

    private Datum value(Object stated) {
        if (stated instanceof Value<?> unknown) {
            return unknown instanceof Value.NotApplicable<?> not
                    ? field("not-applicable", NormalText.of(not.reason()))
                    : Datum.none();
        }
        if (stated instanceof Map<?, ?> fields) {
            return mapping(fields);
        }
        if (stated instanceof List<?> items) {
            return Datum.list(items, this::value);
        }
        return single(stated);
    }

    private Datum single(Object stated) {
        if (stated instanceof Rational number) {
            return number(number, "");
        }
        if (stated instanceof Percentage percentage) {
            return percentage(percentage);
        }
        if (stated instanceof String text) {
            return text(text);
        }
        return stated instanceof LocalDate day ? Datum.of(day.toString()) : Datum.of(stated);
    }

    /** What is read again is text, and is written as at first. */
    private static Datum text(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Datum.of(Boolean.valueOf(text));
        }
        return NUMBER.matcher(text).matches() ? figure(text) : Datum.of(text);
    }

    private static Datum figure(String text) {
        return new Datum.Leaf(Datum.Sort.FIGURE, text);
    }

    /** One that has no decimals is a fraction of 1. */
    private Datum percentage(Percentage percentage) {
        Rational hundredfold = percentage.share().times(100);
        return hundredfold.toExactDecimal().isPresent()
                ? number(hundredfold, "%")
                : figure(percentage.share().toString());
    }

    private Datum number(Rational number, String sign) {
        return figure(number.toExactDecimal()
                .map(decimal -> decimal.stripTrailingZeros())
                .map(decimal -> decimal.scale() < 0 ? decimal.setScale(0) : decimal)
                .map(decimal -> decimal.scale() == GROUP && style == NumberStyle.UNSTATED
                        ? decimal.setScale(GROUP + 1)
                        : decimal)
                .map(decimal -> decimal.toPlainString().replace('.', mark()) + sign)
                .orElseGet(number::toString));
    }

    private char mark() {
        return style == NumberStyle.VI ? ',' : '.';
    }
}
