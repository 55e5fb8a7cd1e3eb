// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The values of one unit, read by the types that the inputs declare.
 *
 * <p>An input that was omitted is {@link Value.Missing}, never zero. Figures are immutable.
 */
public final class Figures implements Unmapped {

    /** The figures of expressions without inputs. */
    public static final Figures NONE =
            new Figures(Declaration.NONE, new Cells(0), new Object[0], Set.of());

    private final Declaration declaration;
    private final Cells cells;

    /** What the host gave, by index; nothing where it is kept elsewhere. */
    private final Object[] raw;

    private final Set<String> faults;

    /** What the cohort has, for the criterion that is scored. */
    private final Optional<ReferenceRange> reference;

    Figures(Declaration declaration, Cells cells, Object[] raw, Set<String> faults) {
        this(declaration, cells, raw, faults, Optional.empty());
    }

    private Figures(
            Declaration declaration,
            Cells cells,
            Object[] raw,
            Set<String> faults,
            Optional<ReferenceRange> reference) {
        this.declaration = declaration;
        this.cells = cells;
        this.raw = raw;
        this.faults = faults;
        this.reference = reference;
    }

    /**
     * Reads raw values by the declared inputs.
     *
     * @param declared the inputs that exist
     * @param raw what the host gave: values by input name; null is as good as omitted
     * @param prefix what to put before names in {@link Problem#place()}
     * @param problems receives everything that is wrong; values at fault read as missing
     * @return the typed values
     */
    public static Figures read(
            List<Input> declared, Map<?, ?> raw, String prefix, List<Problem> problems) {
        return Declaration.of(declared)
                .read(raw, prefix, new RawValues(NumberStyle.UNSTATED, problems));
    }

    /**
     * These figures with one value changed, to ask what would be.
     *
     * @param input a declared input
     * @param value a value of its type; for a list the number of items that qualify
     * @return a copy
     */
    public Figures with(Input input, Object value) {
        int index = declaration.indexOf(input.name());
        if (index < 0) {
            throw new NoSuchElementException("input '" + input.name() + "' is not declared");
        }
        boolean items = input.type().isList();
        Cells changed = cells.copy();
        Object known =
                items && value instanceof Rational number ? new Items.Counted(number) : value;
        declaration.slot(index).put(Value.known(known), changed);
        return new Figures(declaration, changed, new Object[0], Set.of(), reference);
    }

    /**
     * These figures beside what the cohort has.
     *
     * @param cohort its statistics, for one criterion
     * @return a copy; these figures themselves where nothing changes
     */
    public Figures against(Optional<ReferenceRange> cohort) {
        return reference.equals(cohort)
                ? this
                : new Figures(declaration, cells, raw, faults, cohort);
    }

    /**
     * A statistic of the cohort.
     *
     * @param name as formulas have it, without blanks
     * @return empty where the cohort is not known
     */
    public Optional<Real> statistic(String name) {
        return reference.flatMap(known -> known.find(name));
    }

    /** {@return whose figures the statistics of the cohort are; empty where that is not known} */
    public Optional<Message> source() {
        return reference.map(ReferenceRange::source);
    }

    /** {@return the inputs that exist} */
    public Declaration declaration() {
        return declaration;
    }

    /** What the host gave, as it was. */
    Map<String, Object> given() {
        return new GivenValues(declaration.order(), raw);
    }

    /**
     * The numerator of a number; 1 or 0 for an answer, the days since 1 January 1970
     * for a date, and of an option its number in display order.
     *
     * @param index the {@link Declaration#indexOf index} of a declared input
     * @return of no use where the {@link #denominator} is 0
     */
    public long numerator(int index) {
        return cells.numerator(index);
    }

    /**
     * The denominator of a number, a power of ten; 1 for an answer, a date and an option.
     *
     * @param index the {@link Declaration#indexOf index} of a declared input
     * @return above 0; 0 for what is not known and for numbers that are not a decimal of up to 18 digits, of
     *     which {@link #value(int)} tells
     */
    public long denominator(int index) {
        return cells.denominator(index);
    }

    /**
     * The value of any input.
     *
     * @param index the {@link Declaration#indexOf index} of a declared input
     * @return its value in one of the four states
     */
    public Value<?> value(int index) {
        return declaration.slot(index).value(cells);
    }

    /**
     * The value of any input.
     *
     * @param input a declared input
     * @return its value in one of the four states
     */
    public Value<?> value(Input input) {
        int index = declaration.indexOf(input.name());
        return index < 0 ? Value.missing(input.name()) : value(index);
    }

    /**
     * The value of a number.
     *
     * @param input an input of type count, amount or percent
     * @return its value
     */
    public Value<Rational> number(Input input) {
        return typed(input, Rational.class);
    }

    /**
     * The value of a date.
     *
     * @param input an input of type date
     * @return its value
     */
    public Value<LocalDate> day(Input input) {
        return typed(input, LocalDate.class);
    }

    /**
     * The answer to a question.
     *
     * @param input an input of type boolean
     * @return its value
     */
    public Value<Boolean> answer(Input input) {
        return typed(input, Boolean.class);
    }

    /**
     * The chosen option.
     *
     * @param input an input of type choice
     * @return the name of the option
     */
    public Value<String> option(Input input) {
        return typed(input, String.class);
    }

    /**
     * The items of a list.
     *
     * @param input an input of type list
     * @return the records or their number
     */
    public Value<Items> items(Input input) {
        return typed(input, Items.class);
    }

    private <T> Value<T> typed(Input input, Class<T> type) {
        Value<?> value = value(input);
        return value instanceof Value.Known<?> known
                ? Value.known(type.cast(known.value()))
                : value.propagated();
    }

    /**
     * What a reader should know of some inputs.
     *
     * @param inputs the inputs that a criterion uses
     * @return for example that a part exceeds its whole
     */
    public List<Notice> notices(Collection<Input> inputs) {
        var notices = new ArrayList<Notice>();
        for (Input input : inputs) {
            int index = declaration.indexOf(input.name());
            if (index >= 0) {
                compareWithWholes(declaration.slot(index).input(), notices);
            }
        }
        return notices;
    }

    /**
     * The parts that are larger than their wholes, as {@link #notices} tells.
     *
     * @return their {@link Declaration#indexOf indices}; mostly none
     */
    public BitSet exceedingWholes() {
        var exceeding = new BitSet(0);
        int[] pairs = declaration.partsAndWholes();
        for (int i = 0; i < pairs.length; i += 2) {
            int part = pairs[i];
            int whole = pairs[i + 1];
            long unit = cells.denominator(part);
            boolean areAlike = unit == cells.denominator(whole) && unit != 0;
            if (areAlike
                    ? cells.numerator(part) > cells.numerator(whole)
                    : exceeds(value(part), value(whole))) {
                exceeding.set(part);
            }
        }
        return exceeding;
    }

    private static boolean exceeds(Value<?> part, Value<?> whole) {
        return part instanceof Value.Known<?> share
                && whole instanceof Value.Known<?> sum
                && share.value() instanceof Rational less
                && sum.value() instanceof Rational more
                && less.isAbove(more);
    }

    private void compareWithWholes(Input input, List<Notice> notices) {
        for (String name : input.wholes()) {
            int index = declaration.indexOf(name);
            if (index >= 0
                    && value(input) instanceof Value.Known<?> part
                    && value(index) instanceof Value.Known<?> whole
                    && part.value() instanceof Rational share
                    && whole.value() instanceof Rational sum
                    && share.isAbove(sum)) {
                var message = Message.of(
                        InputPhrase.PART_EXCEEDS_WHOLE,
                        input.titled(),
                        share,
                        declaration.slot(index).input().titled(),
                        sum);
                notices.add(new Notice(Notice.Kind.PART_EXCEEDS_WHOLE, message));
            }
        }
    }

    /**
     * An input by its name, as people and programs know it.
     *
     * @param name what rules call it, or the path of a field of a record
     * @return as {@link Input#titled()}; the name alone where it is none of these figures
     */
    public Worded titled(String name) {
        int index = declaration.indexOf(name);
        if (index >= 0) {
            return declaration.slot(index).input().titled();
        }
        int field = name.indexOf("].");
        return Optional.of(name.indexOf('['))
                .filter(record -> record > 0 && field > record)
                .map(record -> declaration.indexOf(name.substring(0, record)))
                .filter(list -> list >= 0)
                .flatMap(list -> declaration.slot(list).fields())
                .flatMap(fields -> fields.find(name.substring(field + 2)))
                .<Worded>map(input -> input.titled(name))
                .orElseGet(() -> Message.verbatim(name));
    }

    /**
     * Whether a problem was found with one of some inputs, which therefore reads as missing.
     *
     * @param inputs the inputs that a criterion uses
     * @return true if what follows from their absence should not be reported as well
     */
    public boolean hasFault(Collection<Input> inputs) {
        return inputs.stream().map(Input::name).anyMatch(faults::contains);
    }

    private Map<String, Value<?>> values() {
        var values = new LinkedHashMap<String, Value<?>>();
        for (int index = 0; index < declaration.size(); index++) {
            values.put(declaration.slot(index).name(), value(index));
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** {@return the values by name, for logs} */
    @Override
    public String toString() {
        return values().toString();
    }
}
