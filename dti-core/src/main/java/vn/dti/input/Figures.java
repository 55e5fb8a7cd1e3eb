package vn.dti.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

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
    public static final Figures NONE = new Figures(Slots.NONE, new Object[0], Set.of());

    private final Slots slots;

    /** By place: null if omitted, what the host gave if that is plain, else a {@link Value}. */
    private final Object[] cells;

    private final Set<String> faults;

    Figures(Slots slots, Object[] cells, Set<String> faults) {
        this.slots = slots;
        this.cells = cells;
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
        return Slots.of(declared).read(raw, prefix, problems);
    }

    /**
     * These figures with one value changed, to ask what would be.
     *
     * @param input a declared input
     * @param value a value of its type; for a list the number of items that qualify
     * @return a copy
     */
    public Figures with(Input input, Object value) {
        Object[] changed = cells.clone();
        boolean items = input.type() instanceof InputType.Listing;
        changed[slots.place(input.name())] = Value.known(
                items && value instanceof Rational number ? new Items.Counted(number) : value);
        return new Figures(slots, changed, Set.of());
    }

    /** What the host gave in a place, if that is plain or omitted. */
    Optional<Object> plain(int place) {
        return cells[place] instanceof Value ? Optional.empty() : Optional.ofNullable(cells[place]);
    }

    Slots slots() {
        return slots;
    }

    /**
     * A whole number of 0 or more in its place, the short way to most values.
     *
     * @param place the place of an input of these figures' {@link Slots}
     * @return the number, or 1 for yes and 0 for no; negative for what is not to be had so: {@link
     *     #MISSING} or another number
     */
    public long whole(int place) {
        Object cell = cells[place];
        if (cell instanceof Integer number) {
            return number;
        }
        if (cell instanceof Boolean answer) {
            return answer ? 1 : 0;
        }
        if (cell instanceof Long number) {
            return number;
        }
        return cell == null ? MISSING : OTHER;
    }

    /**
     * A text or the name of an option in its place, the short way to most of them.
     *
     * @param place the place of an input of these figures' {@link Slots}
     * @return empty for what is not to be had so
     */
    public Optional<String> word(int place) {
        return cells[place] instanceof String word ? Optional.of(word) : Optional.empty();
    }

    /**
     * The value of any input.
     *
     * @param input a declared input
     * @return its value in one of the four states
     */
    public Value<?> value(Input input) {
        int place = slots.place(input.name());
        Object cell = place < 0 ? null : cells[place];
        if (cell == null) {
            return Value.missing(input.name());
        }
        return cell instanceof Value<?> value ? value : slots.slot(place).value(cell);
    }

    /**
     * The value of a number.
     *
     * @param input an input of type count, amount or percent
     * @return its value
     */
    public Value<Rational> number(Input input) {
        return value(input).map(Rational.class::cast);
    }

    /**
     * The answer to a question.
     *
     * @param input an input of type boolean
     * @return its value
     */
    public Value<Boolean> answer(Input input) {
        return value(input).map(Boolean.class::cast);
    }

    /**
     * The chosen option.
     *
     * @param input an input of type choice
     * @return the name of the option
     */
    public Value<String> option(Input input) {
        return value(input).map(String.class::cast);
    }

    /**
     * The items of a list.
     *
     * @param input an input of type list
     * @return the records or their number
     */
    public Value<Items> items(Input input) {
        return value(input).map(Items.class::cast);
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

    private void compareWithWholes(Input input, List<Notice> notices) {
        for (String name : input.wholes()) {
            int place = slots.place(name);
            if (place >= 0
                    && value(input) instanceof Value.Known<?> part
                    && value(slots.slot(place).input()) instanceof Value.Known<?> whole
                    && part.value() instanceof Rational share
                    && whole.value() instanceof Rational sum
                    && share.isAbove(sum)) {
                var message =
                        Message.of(InputPhrase.PART_EXCEEDS_WHOLE, input.name(), share, name, sum);
                notices.add(new Notice(Notice.Kind.PART_EXCEEDS_WHOLE, message));
            }
        }
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
