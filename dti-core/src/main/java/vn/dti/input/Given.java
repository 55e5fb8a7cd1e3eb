package vn.dti.input;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;
import vn.dti.wording.Word;

/**
 * The values that a host gave for one unit, read into cells from whatever map it is.
 *
 * <p>Values are looked up by the declared names. Entries that are left then have another name, such as
 * one in another form or one that is not declared; maps that look up by an order of their own are read
 * entry by entry.
 */
final class Given implements BiConsumer<Object, Object> {

    /** An input that the host named and left out. */
    static final Object NOTHING = new Object();

    private static final Set<String> NONE = Set.of();

    private final Declaration declaration;
    private final String prefix;
    private final RawValues values;
    private final boolean isKept;
    private final Object[] raw;
    private final Cells cells;

    /** The inputs that were looked up and not met among the entries yet. */
    private BitSet lookedUp = new BitSet(0);

    private Set<String> unknown = NONE;
    private Set<String> faults = NONE;

    /** By index, so that they are told in the order of the declaration. */
    private SortedMap<Integer, List<Problem>> problems = Collections.emptySortedMap();

    /**
     * A reader of one map.
     *
     * @param isKept whether the figures keep what was given, in a form that does not change any
     *     more
     */
    Given(Declaration declaration, String prefix, RawValues values, boolean isKept) {
        this.declaration = declaration;
        this.prefix = prefix;
        this.values = values;
        this.isKept = isKept;
        this.raw = new Object[declaration.size()];
        this.cells = new Cells(raw.length);
    }

    /** The typed values; all that is wrong is told in the order of the declaration. */
    Figures figures(Map<?, ?> given) {
        int found = given instanceof SortedMap ? clear() : lookUp(given);
        if (found < given.size()) {
            lookedUp = looked();
            given.forEach(this);
        }
        problems.values().forEach(values.problems()::addAll);
        for (String name : unknown) {
            values.problems().add(unknown(name));
        }
        return new Figures(declaration, cells, isKept ? raw : new Object[0], faults);
    }

    private int lookUp(Map<?, ?> given) {
        int found = 0;
        for (int index = 0; index < raw.length; index++) {
            String name = declaration.slot(index).name();
            Object value = given.get(name);
            if (value != null) {
                takeValue(index, value);
                found++;
            } else {
                cells.clear(index);
                found += given.containsKey(name) ? takeNothing(index) : 0;
            }
        }
        return found;
    }

    private int clear() {
        for (int index = 0; index < raw.length; index++) {
            cells.clear(index);
        }
        return 0;
    }

    private BitSet looked() {
        var taken = new BitSet(raw.length);
        for (int index = 0; index < raw.length; index++) {
            taken.set(index, raw[index] != null);
        }
        return taken;
    }

    @Override
    public void accept(Object name, Object value) {
        int index = name instanceof String text ? declaration.indexOf(text) : -1;
        if (index >= 0 && lookedUp.get(index)) {
            lookedUp.clear(index);
        } else {
            takeUnusual(
                    index >= 0
                            ? declaration.slot(index).name()
                            : NormalText.of(String.valueOf(name)),
                    value);
        }
    }

    /** A name in another form, one that is given again, or one that is not declared. */
    private void takeUnusual(String name, Object value) {
        int index = declaration.indexOf(name);
        if (index < 0) {
            unknown = unknown.isEmpty() ? new LinkedHashSet<>() : unknown;
        }
        boolean isFirst = index < 0 ? unknown.add(name) : raw[index] == null;
        if (!isFirst) {
            String place = prefix + name;
            values.problems().add(new Problem(place, Message.of(InputPhrase.GIVEN_TWICE, place)));
        }
        if (index >= 0) {
            take(index, value);
        }
    }

    private void take(int index, Object value) {
        if (value == null) {
            takeNothing(index);
        } else {
            takeValue(index, value);
        }
    }

    private int takeNothing(int index) {
        raw[index] = NOTHING;
        cells.clear(index);
        return 1;
    }

    private void takeValue(int index, Object value) {
        raw[index] = value;
        Slot slot = declaration.slot(index);
        if (!slot.put(value, index, cells)) {
            read(slot, isKept ? kept(slot, value, index) : value, index);
        }
    }

    /** The value as it is now; nothing for one that cannot be copied. */
    private Object kept(Slot slot, Object value, int index) {
        if (JavaValues.isUnchanging(value)) {
            return value;
        }
        Optional<Message> refused = Copies.refused(slot.name(), value);
        refused.ifPresent(
                message -> fault(slot, index, List.of(new Problem(slot.name(), message))));
        raw[index] = refused.isPresent() ? NOTHING : Copies.of(value);
        return raw[index];
    }

    private void read(Slot slot, Object value, int index) {
        cells.clear(index);
        if (value == NOTHING) {
            return;
        }
        String place = prefix.isEmpty() ? slot.name() : prefix + slot.name();
        int before = values.problems().size();
        slot.put(values.read(slot, value, place), index, cells);
        if (values.problems().size() > before) {
            List<Problem> found =
                    values.problems().subList(before, values.problems().size());
            fault(slot, index, List.copyOf(found));
            found.clear();
        }
    }

    private void fault(Slot slot, int index, List<Problem> found) {
        if (faults.isEmpty()) {
            faults = new HashSet<>();
            problems = new TreeMap<>();
        }
        faults.add(slot.name());
        problems.put(index, found);
    }

    private Problem unknown(String name) {
        String place = prefix + name;
        List<String> guesses = values.isWorthGuessing() ? declaration.names() : List.of();
        return new Problem(
                place,
                Spelling.nearest(name, guesses)
                        .map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(Word.UNKNOWN_INPUT, place)));
    }
}
