package vn.dti.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The values of one unit, read by the types that the inputs declare.
 *
 * <p>An input that was omitted is {@link Value.Missing}, never zero. Figures are immutable.
 */
public final class Figures {

    /** What {@link #whole} says of an input that was omitted. */
    public static final long MISSING = -1;

    /** What {@link #whole} says of a value that is no plain whole number, or not known. */
    public static final long OTHER = -2;

    /** The figures of expressions without inputs. */
    public static final Figures NONE = new Figures(Slots.NONE, new long[0]);

    private static final Value<?>[] PLAIN = {};

    private final Slots slots;

    /** By place, as {@link Slot} says. */
    private final long[] cells;

    /** By place, the values that are not plain; no place if all are. */
    private final Value<?>[] others;

    private final Set<String> faults;

    Figures(Slots slots, long[] cells) {
        this(slots, cells, PLAIN, Set.of());
    }

    Figures(Slots slots, long[] cells, Value<?>[] others, Set<String> faults) {
        this.slots = slots;
        this.cells = cells;
        this.others = others;
        this.faults = faults;
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
        return Slots.of(declared).read(raw, prefix, new RawValues(NumberStyle.UNSTATED, problems));
    }

    /**
     * These figures with one value changed, to ask what would be.
     *
     * @param input a declared input
     * @param value a value of its type; for a list the number of items that qualify
     * @return a copy
     */
    public Figures with(Input input, Object value) {
        boolean items = input.type() instanceof InputType.Listing;
        int place = slots.place(input);
        long[] changed = cells.clone();
        changed[place] = Slot.OTHER;
        Value<?>[] values = Arrays.copyOf(others, cells.length);
        values[place] = Value.known(
                items && value instanceof Rational number ? new Items.Counted(number) : value);
        return new Figures(slots, changed, values, Set.of());
    }

    /** What the host gave in a place, if that is plain. */
    Optional<Object> plain(int place) {
        return cells[place] < 0
                ? Optional.empty()
                : Optional.of(slots.slot(place).raw(cells[place]));
    }

    Slots slots() {
        return slots;
    }

    /**
     * A whole number of 0 or more in its place, the short way to most values.
     *
     * @param place the place of an input of these figures' {@link Slots}
     * @return the number; 1 for yes and 0 for no; of an option its number in display order, from 0;
     *     negative for what is not to be had so: {@link #MISSING} or {@link #OTHER}
     */
    public long whole(int place) {
        return cells[place] >> 1;
    }

    /**
     * The sum of whole numbers in their places.
     *
     * @param places the places of some inputs of these figures' {@link Slots}
     * @return the sum; negative if one of them is not to be had as {@link #whole}, or the sum needs more
     *     than 63 bits
     */
    public long sum(int[] places) {
        long sum = 0;
        for (int place : places) {
            long number = whole(place);
            sum += number;
            if ((sum | number) < 0) {
                return OTHER;
            }
        }
        return sum;
    }

    /**
     * The value of any input.
     *
     * @param input a declared input
     * @return its value in one of the four states
     */
    public Value<?> value(Input input) {
        int place = slots.place(input.name());
        if (place < 0 || cells[place] == Slot.MISSING) {
            return Value.missing(input.name());
        }
        return cells[place] == Slot.OTHER ? others[place] : slots.slot(place).value(cells[place]);
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
            int place = slots.place(input.name());
            if (place >= 0) {
                compareWithWholes(slots.slot(place).input(), notices);
            }
        }
        return notices;
    }

    /** {@return whether some part is larger than its whole, as {@link #notices} tells} */
    public boolean exceedWholes() {
        int[] pairs = slots.partsAndWholes();
        for (int i = 0; i < pairs.length; i += 2) {
            long part = whole(pairs[i]);
            long whole = whole(pairs[i + 1]);
            boolean isPlain = part >= 0 && whole >= 0;
            if (isPlain ? part > whole : exceeds(pairs[i], pairs[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean exceeds(int part, int whole) {
        return value(slots.slot(part).input()) instanceof Value.Known<?> share
                && value(slots.slot(whole).input()) instanceof Value.Known<?> sum
                && share.value() instanceof Rational less
                && sum.value() instanceof Rational more
                && less.isAbove(more);
    }

    private void compareWithWholes(Input input, List<Notice> notices) {
        for (String name : input.wholes()) {
            int place = slots.place(name);
            if (place >= 0
                    && value(input) instanceof Value.Known<?> part
                    && value(slots.slot(place).input()) instanceof Value.Known<?> whole
                    && part.value() instanceof Rational share
                    && whole.value() instanceof Rational sum
                    && share.isAbove(sum)) {
                var message = Message.of(
                        InputPhrase.PART_EXCEEDS_WHOLE,
                        input.titled(),
                        share,
                        slots.slot(place).input().titled(),
                        sum);
                notices.add(new Notice(Notice.Kind.PART_EXCEEDS_WHOLE, message));
            }
        }
    }

    /**
     * An input by its name, as people and programs know it.
     *
     * @param name what rules call it
     * @return as {@link Input#titled()}; the name alone where it is none of these figures
     */
    public Worded titled(String name) {
        int place = slots.place(name);
        return place < 0 ? Message.verbatim(name) : slots.slot(place).input().titled();
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
        for (int place = 0; place < cells.length; place++) {
            Input input = slots.slot(place).input();
            values.put(input.name(), value(input));
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
}
