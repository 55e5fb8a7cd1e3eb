// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Worded;

/**
 * A quantity that units report, declared once and shared by every criterion that uses it.
 *
 * <p>Example: {@code Input.count("meetings_chaired", "Số cuộc họp").partOf("meetings_total")}.
 *
 * @param name what hosts and rules call it: letters, digits and underscores, a letter first
 * @param label what people call it, in the language of the framework
 * @param unit what is counted, for example {@code cuộc họp}; empty where there is none
 * @param type which values it takes
 * @param bounds limits beside those of the type
 * @param note what a reporter should know, such as who is counted; may be empty
 * @param given whether it describes the unit, such as its region, so that no advice is to change it
 */
public record Input(
        String name,
        String label,
        String unit,
        InputType type,
        List<Bound> bounds,
        String note,
        boolean given)
        implements Unmapped {

    /** The end of the name of an input that is reported of the period before: {@code capital@previous}. */
    public static final String PREVIOUS = "@previous";

    private static final Interval FROM_ZERO = Interval.atLeast(Rational.ZERO);

    /**
     * Checks and copies the parts.
     *
     * @throws DefinitionException if the name is invalid, the bounds exclude every number, or an input
     *     that is not a number has bounds
     */
    public Input {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(note, "note");
        name = NormalText.of(name).intern();
        label = NormalText.of(label);
        unit = NormalText.of(unit);
        bounds = List.copyOf(bounds);
        if (!InputName.isValid(name)) {
            throw new DefinitionException(InputFault.INVALID_NAME.of(name, InputName.near(name)));
        }
        if (!type.isNumber() && !bounds.stream().allMatch(bound -> isOfDate(type, bound))) {
            throw new DefinitionException(InputFault.BOUND_NEEDS_NUMBER.of(name));
        }
        Interval range = range(type, bounds);
        if (range.isEmpty() || (type == InputType.Plain.COUNT && !range.containsInteger())) {
            throw new DefinitionException(InputFault.EMPTY_BOUND.of(name));
        }
    }

    /**
     * An input that a unit works on.
     *
     * @throws DefinitionException as the other constructor
     */
    public Input(
            String name,
            String label,
            String unit,
            InputType type,
            List<Bound> bounds,
            String note) {
        this(name, label, unit, type, bounds, note, false);
    }

    private static boolean isOfDate(InputType type, Bound bound) {
        return type == InputType.Plain.DATE && bound instanceof Bound.Within;
    }

    /**
     * A whole number of things.
     *
     * @param name what rules call it
     * @param label what people call it
     * @return an input that takes 0, 1, 2, …
     */
    public static Input count(String name, String label) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, InputType.Plain.COUNT);
    }

    /**
     * A quantity that can be divided.
     *
     * @param name what rules call it
     * @param label what people call it
     * @return an input that takes numbers of at least 0, unless a bound says otherwise, as {@link
     *     #signed()} does
     */
    public static Input amount(String name, String label) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, InputType.Plain.AMOUNT);
    }

    /**
     * A share, for example 80%.
     *
     * @param name what rules call it
     * @param label what people call it
     * @return an input that takes percentages of at least 0, unless a bound says otherwise
     */
    public static Input percent(String name, String label) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, InputType.Plain.PERCENT);
    }

    /**
     * A question that is answered by yes or no.
     *
     * @param name what rules call it
     * @param label the question
     * @return an input that takes a boolean
     */
    public static Input yesNo(String name, String label) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, InputType.Plain.BOOLEAN);
    }

    /**
     * A day of the calendar, such as the day on which a report was submitted.
     *
     * @param name what rules call it
     * @param label what people call it
     * @return an input that takes dates: {@code LocalDate}, {@code 2024-03-15} or {@code 15/3/2024}
     */
    public static Input date(String name, String label) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, InputType.Plain.DATE);
    }

    /**
     * One of some options.
     *
     * @param name what rules call it
     * @param label the question
     * @param options the options with their labels, in display order
     * @return an input that takes the name of an option
     */
    public static Input choice(String name, String label, Map<String, String> options) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        return of(name, label, new InputType.Choice(options));
    }

    /**
     * A list of records.
     *
     * @param name what rules call it
     * @param label what people call it
     * @param fields the inputs that each record has
     * @return an input that takes a list of maps, or the number of records that qualify
     */
    public static Input list(String name, String label, Input... fields) {
        return of(name, label, new InputType.Listing(List.of(fields)));
    }

    private static Input of(String name, String label, InputType type) {
        return new Input(name, label, "", type, List.of(), "");
    }

    /**
     * {@return this input with a unit}
     *
     * @param newUnit for example {@code cuộc họp}
     */
    public Input in(String newUnit) {
        Objects.requireNonNull(newUnit, "newUnit");
        return new Input(name, label, newUnit, type, bounds, note, given);
    }

    /**
     * This input as a part of another one.
     *
     * @param whole the name of the other one, which is never smaller in consistent figures
     * @return a copy
     */
    public Input partOf(String whole) {
        Objects.requireNonNull(whole, "whole");
        return with(new Bound.PartOf(whole));
    }

    /**
     * This input limited to an interval, which also replaces the lower limit of 0 if it has a lower
     * end of its own; see also {@link #signed()}.
     *
     * @param interval the possible values
     * @return a copy
     */
    public Input within(Interval interval) {
        Objects.requireNonNull(interval, "interval");
        return with(new Bound.Within(interval));
    }

    private Input with(Bound bound) {
        var more = new ArrayList<>(bounds);
        more.add(bound);
        return new Input(name, label, unit, type, more, note, given);
    }

    /** {@return this input with values below 0, unless another limit excludes them} */
    public Input signed() {
        return with(new Bound.BelowZero());
    }

    /** {@return this input as one that describes the unit and is not worked on, such as its region} */
    public Input asGiven() {
        return new Input(name, label, unit, type, bounds, note, true);
    }

    /**
     * The same quantity in the period before, which cannot change any more.
     *
     * <p>Its name is that of this input with {@link #PREVIOUS} behind it. It is a part of nothing, as its
     * whole may not be reported.
     *
     * @return an input of its own
     * @throws IllegalStateException if this is one of the period before already
     */
    public Input previous() {
        if (isPrevious()) {
            throw new IllegalStateException(name);
        }
        List<Bound> limits = bounds.stream()
                .filter(bound -> !(bound instanceof Bound.PartOf))
                .toList();
        return new Input(name + PREVIOUS, label + " (kỳ trước)", unit, type, limits, note, true);
    }

    /** {@return whether this is the quantity of the period before, as {@link #previous()} gives it} */
    public boolean isPrevious() {
        return name.endsWith(PREVIOUS);
    }

    /** {@return the name whatever the period: {@code capital} for {@code capital@previous}} */
    public String baseName() {
        return isPrevious() ? name.substring(0, name.length() - PREVIOUS.length()) : name;
    }

    /**
     * The values that are possible for a number or a date.
     *
     * @return [0, ∞) unless the bounds say otherwise; of a date the days since 1 January 1970
     */
    public Interval range() {
        return range(type, bounds);
    }

    private static Interval range(InputType type, List<Bound> bounds) {
        Interval stated = Interval.all();
        boolean signed = type == InputType.Plain.DATE;
        for (Bound bound : bounds) {
            stated = bound instanceof Bound.Within within ? stated.and(within.interval()) : stated;
            signed |= bound instanceof Bound.BelowZero;
        }
        return signed || stated.lowerEnd().isPresent() ? stated : stated.and(FROM_ZERO);
    }

    /**
     * The inputs that this one is a part of.
     *
     * @return their names, usually none or one
     */
    public List<String> wholes() {
        var wholes = new ArrayList<String>();
        for (Bound bound : bounds) {
            if (bound instanceof Bound.PartOf part) {
                wholes.add(part.whole());
            }
        }
        return wholes;
    }

    /** Inputs of one framework differ by name, which is therefore looked at first. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Input that
                        && name.equals(that.name)
                        && label.equals(that.label)
                        && unit.equals(that.unit)
                        && type.equals(that.type)
                        && bounds.equals(that.bounds)
                        && note.equals(that.note)
                        && given == that.given);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * A value of this input in words, as people read it.
     *
     * @param value a value as {@link Figures#value} gives it
     * @return for example {@code 12 cuộc họp}, {@code 80%}, {@code yes}, or the label of an option
     */
    public Worded shown(Value<?> value) {
        return new Shown(this, value);
    }

    /** Alike if they say the same, as problems must be to be told once. */
    private record Shown(Input input, Value<?> value) implements Worded {
        @Override
        public String in(Language language) {
            return Spoken.value(input, value, language);
        }
    }

    /** {@return its label, and its name in brackets: {@code “Số cuộc họp” [meetings]}} */
    public Message titled() {
        return titled(name);
    }

    /**
     * The same where it is a field of a record.
     *
     * @param place what programs call it there, for example {@code activities[2].resolved}
     * @return its label, and its place in brackets
     */
    public Message titled(String place) {
        Objects.requireNonNull(place, "place");
        return Spoken.titled(label, place);
    }

    /**
     * What is wrong with a value that has the right type.
     *
     * @param value a value as {@link InputType#read} gives it
     * @param range the {@link #range()}
     * @return a problem if it is a number or a date outside {@link #range()}
     */
    Optional<Message> impossible(Object value, Interval range, String place) {
        if (value instanceof LocalDate day) {
            return impossible(Rational.of(day.toEpochDay()), range, place, day);
        }
        if (!(value instanceof Rational number)) {
            return Optional.empty();
        }
        boolean share = type == InputType.Plain.PERCENT;
        Worded found = language -> share ? language.percent(number) : language.number(number);
        return impossible(number, range, place, found);
    }

    private Optional<Message> impossible(
            Rational number, Interval range, String place, Object found) {
        return range.contains(number)
                ? Optional.empty()
                : Optional.of(Message.of(
                        InputPhrase.EXPECTED, titled(place), found, Ranges.of(type, range)));
    }

    /**
     * The name of the first of some inputs that people call so.
     *
     * @param label a label in any spelling, such as {@code số  cuộc họp}
     * @param among the inputs
     * @return what rules call it; empty if none has this label
     */
    public static Optional<String> labelled(String label, Collection<Input> among) {
        String identity = NormalText.identity(Objects.requireNonNull(label, "label"));
        return Objects.requireNonNull(among, "among").stream()
                .filter(input -> NormalText.identity(input.label()).equals(identity))
                .map(Input::name)
                .findFirst();
    }
}
