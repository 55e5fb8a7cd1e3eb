// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Unmapped;

/**
 * The report of a host about one unit, before a framework reads it.
 *
 * <p>Example: {@code Inputs.of(Map.of("meetings_chaired", 3, "meetings_total", 4))
 * .notApplicable("6.2", "no procedures")}.
 *
 * @param assessment who and when
 * @param values raw values by input name; text, numbers, booleans, lists of maps, or a {@link Value}
 * @param notApplicable the reason for each criterion whose subject the unit does not have, by id
 * @param references the cohort's range for each min-max criterion, by id
 * @param evidence documents that prove the figures, by criterion id
 * @param awards points that the assessor gives in place of a rule's, by criterion id
 * @param numbers how the texts among the values write numbers
 */
public record Inputs(
        Assessment assessment,
        Map<String, Object> values,
        Map<String, String> notApplicable,
        Map<String, ReferenceRange> references,
        Map<String, List<String>> evidence,
        Map<String, Award> awards,
        NumberStyle numbers)
        implements Unmapped {

    /**
     * Copies all that was given, so that later changes by the host are without effect.
     *
     * <p>Ids of criteria enter as {@link vn.dti.wording.NormalText#of} says.
     *
     * @throws InvalidInputsException if two spellings of one id are given, or values nest deeper than 10
     *     levels
     */
    public Inputs {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(awards, "awards");
        Objects.requireNonNull(numbers, "numbers");
        values = isKept(values) ? values : GivenValues.copyOf(values);
        notApplicable = Snapshot.of(notApplicable);
        references = Snapshot.of(references);
        evidence = isKept(evidence) ? evidence : copiedLists(evidence);
        awards = Snapshot.of(awards);
    }

    private static boolean isKept(Map<String, ?> map) {
        return map instanceof Snapshot || map instanceof GivenValues;
    }

    private static Map<String, List<String>> copiedLists(Map<String, List<String>> evidence) {
        if (evidence.isEmpty()) {
            return Map.of();
        }
        var documents = new LinkedHashMap<String, List<String>>();
        evidence.forEach((criterion, each) -> documents.put(criterion, List.copyOf(each)));
        return Snapshot.of(documents);
    }

    /**
     * Inputs that do not state how they write numbers.
     *
     * @param assessment who and when
     * @param values raw values by input name
     * @param notApplicable the reason for each criterion whose subject the unit does not have, by id
     * @param references the cohort's range for each min-max criterion, by id
     * @param evidence documents that prove the figures, by criterion id
     * @param awards points that the assessor gives in place of a rule's, by criterion id
     */
    public Inputs(
            Assessment assessment,
            Map<String, Object> values,
            Map<String, String> notApplicable,
            Map<String, ReferenceRange> references,
            Map<String, List<String>> evidence,
            Map<String, Award> awards) {
        this(assessment, values, notApplicable, references, evidence, awards, NumberStyle.UNSTATED);
    }

    /**
     * Inputs to which the assessor gave no points beside the rules.
     *
     * @param assessment who and when
     * @param values raw values by input name
     * @param notApplicable the reason for each criterion whose subject the unit does not have, by id
     * @param references the cohort's range for each min-max criterion, by id
     * @param evidence documents that prove the figures, by criterion id
     */
    public Inputs(
            Assessment assessment,
            Map<String, Object> values,
            Map<String, String> notApplicable,
            Map<String, ReferenceRange> references,
            Map<String, List<String>> evidence) {
        this(assessment, values, notApplicable, references, evidence, Map.of());
    }

    /**
     * Inputs with values alone.
     *
     * @param values raw values by input name
     * @return inputs of an unstated unit
     */
    public static Inputs of(Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        return new Inputs(
                Assessment.UNSTATED, GivenValues.copyOf(values), Map.of(), Map.of(), Map.of());
    }

    /**
     * Inputs with values alone, which have been read.
     *
     * @param figures as {@link Declaration#read(Map, List)} gives them
     * @return inputs of an unstated unit
     */
    public static Inputs of(Figures figures) {
        return new Inputs(Assessment.UNSTATED, figures.given(), Map.of(), Map.of(), Map.of());
    }

    /**
     * These inputs for a unit and a period.
     *
     * @param about who and when
     * @return a copy
     */
    public Inputs about(Assessment about) {
        Objects.requireNonNull(about, "about");
        return new Inputs(about, values, notApplicable, references, evidence, awards, numbers);
    }

    /**
     * These inputs with numbers written in a style.
     *
     * @param style how the texts among the values write numbers: {@code 1.000} is a thousand in {@link
     *     NumberStyle#VI}
     * @return a copy
     */
    public Inputs written(NumberStyle style) {
        Objects.requireNonNull(style, "style");
        return new Inputs(assessment, values, notApplicable, references, evidence, awards, style);
    }

    /**
     * These inputs with what the report of the period before says of the same unit.
     *
     * <p>Of that report the inputs are taken that a rule asks for, as {@code capital@previous}; what it
     * lacks is missing, not zero.
     *
     * @param previous the report of the period before
     * @param declared the inputs of the framework
     * @return a copy
     * @throws InvalidInputsException if the report is of another unit, or of the same or a later period,
     *     or its figures are not of their types; with everything that is wrong
     */
    public Inputs after(Inputs previous, List<Input> declared) {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(declared, "declared");
        return Earlier.joined(this, previous, declared);
    }

    /**
     * The values in the few forms that a file can hold, such as to store a report.
     *
     * @return by input name, in the order given: text, {@code Boolean}, {@code LocalDate}, {@link
     *     vn.dti.exact.Rational} for every other type of number, {@link Percentage}, a list or a map of
     *     these, {@link Value.Missing} for what was named and left out, {@link Value.NotApplicable}; what
     *     an earlier report says ends in {@link Input#PREVIOUS}
     * @throws InvalidInputsException with every value that has no such form, such as NaN or an object of
     *     the host
     */
    public Map<String, Object> stated() {
        return StatedValues.of(values);
    }

    /** These inputs with other values. */
    Inputs reporting(Map<String, Object> other) {
        return new Inputs(assessment, other, notApplicable, references, evidence, awards, numbers);
    }

    /**
     * These inputs with one value more or changed.
     *
     * @param name the input
     * @param value its raw value; null for an input that is left out
     * @return a copy
     */
    public Inputs with(String name, Object value) {
        Objects.requireNonNull(name, "name");
        return with(Collections.singletonMap(name, value));
    }

    /**
     * These inputs with some values changed; those that are not named stay.
     *
     * @param changes values by input name; null is as good as a blank cell
     * @return a copy
     */
    public Inputs with(Map<String, ?> changes) {
        Objects.requireNonNull(changes, "changes");
        var changed = new LinkedHashMap<String, Object>(values);
        changed.putAll(changes);
        return new Inputs(
                assessment, changed, notApplicable, references, evidence, awards, numbers);
    }

    /**
     * These inputs with the assertion that the unit has no subject for a criterion.
     *
     * @param criterion the criterion's id
     * @param reason why; shown with the result
     * @return a copy
     */
    public Inputs notApplicable(String criterion, String reason) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(reason, "reason");
        return new Inputs(
                assessment,
                values,
                plus(notApplicable, criterion, reason),
                references,
                evidence,
                awards,
                numbers);
    }

    /**
     * These inputs with the cohort's range for a min-max criterion.
     *
     * @param criterion the criterion's id
     * @param range the cohort's smallest and largest value
     * @return a copy
     */
    public Inputs reference(String criterion, ReferenceRange range) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(range, "range");
        return new Inputs(
                assessment,
                values,
                notApplicable,
                plus(references, criterion, range),
                evidence,
                awards,
                numbers);
    }

    /**
     * These inputs with other ranges of the cohort, in place of those that they bring.
     *
     * @param ranges the cohort's smallest and largest value by criterion id
     * @return a copy
     */
    public Inputs against(Map<String, ReferenceRange> ranges) {
        Objects.requireNonNull(ranges, "ranges");
        return new Inputs(assessment, values, notApplicable, ranges, evidence, awards, numbers);
    }

    /**
     * These inputs with points that the assessor gives in place of a rule's.
     *
     * @param criterion the criterion's id
     * @param award the points and the reason, which is shown with the result
     * @return a copy
     */
    public Inputs award(String criterion, Award award) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(award, "award");
        return new Inputs(
                assessment,
                values,
                notApplicable,
                references,
                evidence,
                plus(awards, criterion, award),
                numbers);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
