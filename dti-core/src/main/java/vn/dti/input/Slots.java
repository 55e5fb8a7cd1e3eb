package vn.dti.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/**
 * The place of each declared input in the figures of a unit, found once for all units.
 *
 * <p>Example: of the inputs {@code meetings_chaired} and {@code meetings_total} the second has place 1.
 * Immutable; shared by all figures that it reads.
 */
public final class Slots {

    static final Slots NONE = new Slots(List.of());

    private final Slot[] slots;
    private final String[] names;
    private final Map<String, Integer> places = new HashMap<>();

    /** The place of each part, and after it that of its whole. */
    private final int[] partsAndWholes;

    private Slots(List<Input> declared) {
        slots = new Slot[declared.size()];
        names = new String[slots.length];
        for (int place = 0; place < slots.length; place++) {
            slots[place] = new Slot(declared.get(place));
            names[place] = slots[place].name();
            places.put(names[place], place);
        }
        partsAndWholes = Arrays.stream(slots).flatMapToInt(this::pairs).toArray();
    }

    private IntStream pairs(Slot part) {
        return part.input().wholes().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .flatMapToInt(whole -> IntStream.of(place(part.name()), whole));
    }

    int[] partsAndWholes() {
        return partsAndWholes;
    }

    /**
     * The places of some inputs.
     *
     * @param declared the inputs that exist, in the order of their places
     * @return the places from 0 on
     */
    public static Slots of(List<Input> declared) {
        return new Slots(declared);
    }

    /**
     * The place of an input.
     *
     * @param input a declared input
     * @return 0 or more
     * @throws NoSuchElementException if no input of this name is declared
     */
    public int place(Input input) {
        int place = place(input.name());
        if (place < 0) {
            throw new NoSuchElementException("input '" + input.name() + "' is not declared");
        }
        return place;
    }

    /**
     * The places of some inputs.
     *
     * @param inputs declared inputs
     * @return a place for each of them, in their order
     * @throws NoSuchElementException if one is not declared
     */
    public int[] places(List<Input> inputs) {
        var found = new int[inputs.size()];
        for (int index = 0; index < found.length; index++) {
            found[index] = place(inputs.get(index));
        }
        return found;
    }

    int size() {
        return slots.length;
    }

    Slot slot(int place) {
        return slots[place];
    }

    /** The place of a name, or −1. */
    int place(String name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }

    /**
     * Reads raw values if all of them are plain and name declared inputs: whole numbers of 0 or more
     * as {@code Integer} or {@code Long}, booleans, names of options.
     *
     * @param raw what the host gave: values by input name
     * @return empty if {@link #read} has to look at them
     */
    public Optional<Figures> readPlain(Map<String, ?> raw) {
        if (raw instanceof SortedMap) {
            return Optional.empty();
        }
        var cells = new long[slots.length];
        int found = 0;
        for (int place = 0; place < slots.length; place++) {
            Object value = raw.get(names[place]);
            if (value instanceof Integer number) {
                cells[place] = slots[place].cell((int) number);
                found++;
            } else if (value != null) {
                cells[place] = slots[place].cell(value);
                found++;
            } else {
                cells[place] = Slot.MISSING;
            }
            if (cells[place] == Slot.OTHER) {
                return Optional.empty();
            }
        }
        return found == raw.size() ? Optional.of(new Figures(this, cells)) : Optional.empty();
    }

    /**
     * Reads what is reported of a unit by the types of the inputs.
     *
     * @param report what the host gave; a null is as good as omitted
     * @param problems receives everything that is wrong; values at fault read as missing
     * @return the typed values
     */
    public Figures read(Inputs report, List<Problem> problems) {
        return read(report.values(), "", new RawValues(report.numbers(), problems));
    }

    /**
     * Reads raw values by the types of the inputs.
     *
     * @param prefix what to put before names in {@link Problem#place()}
     */
    Figures read(Map<?, ?> raw, String prefix, RawValues values) {
        Map<String, Object> given = named(raw, prefix, values);
        var cells = new long[slots.length];
        var others = new Value<?>[slots.length];
        var faults = new HashSet<String>();
        for (int place = 0; place < slots.length; place++) {
            int before = values.problems().size();
            Object value = given.remove(slots[place].name());
            cells[place] = value == null ? Slot.MISSING : slots[place].cell(value);
            if (value != null && cells[place] == Slot.OTHER) {
                Input input = slots[place].input();
                others[place] = values.read(input, value, prefix + input.name());
                cells[place] = slots[place].cell(others[place]);
            }
            if (values.problems().size() > before) {
                faults.add(slots[place].name());
            }
        }
        for (String name : given.keySet()) {
            values.problems().add(unknown(name, prefix, values.isWorthGuessing()));
        }
        return new Figures(this, cells, others, faults);
    }

    /** The values by names in their normal form. */
    private static Map<String, Object> named(Map<?, ?> raw, String prefix, RawValues values) {
        var given = new LinkedHashMap<String, Object>();
        for (Map.Entry<?, ?> each : raw.entrySet()) {
            String name = NormalText.of(String.valueOf(each.getKey()));
            if (given.containsKey(name)) {
                String place = prefix + name;
                Message twice = Message.of(InputPhrase.GIVEN_TWICE, place);
                values.problems().add(new Problem(place, twice));
            }
            given.put(name, each.getValue());
        }
        return given;
    }

    private Problem unknown(String name, String prefix, boolean guessing) {
        String place = prefix + name;
        return new Problem(
                place,
                Spelling.nearest(name, guessing ? List.of(names) : List.of())
                        .map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(InputPhrase.UNKNOWN, place)));
    }
}
