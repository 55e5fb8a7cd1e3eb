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

    private static final Set<String> NONE = Set.of();

    private final Declaration declaration;
    private final String prefix;
    private final RawValues values;
    private final boolean isKept;
    private final boolean[] isGiven;

    /** What was given, by index; no place where it is not kept. */
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
        this.isGiven = new boolean[declaration.size()];
        this.raw = new Object[isKept ? isGiven.length : 0];
        this.cells = new Cells(isGiven.length);
    }

    /** The typed values; all that is wrong is told in the order of the declaration. */
    Figures figures(Map<?, ?> given) {
        boolean isByEntry = given instanceof SortedMap || given instanceof GivenValues;
        if (isByEntry || lookUp(given) < given.size()) {
            lookedUp = looked();
            given.forEach(this);
        }
        for (List<Problem> found : problems.values()) {
            values.problems().addAll(found);
        }
        for (String name : unknown) {
            values.problems().add(unknown(name));
        }
        return new Figures(declaration, cells, raw, faults);
    }

    private int lookUp(Map<?, ?> given) {
        int found = 0;
        String[] names = declaration.names();
        for (int index = 0; index < names.length; index++) {
            Object value = given.get(names[index]);
            if (value != null) {
                take(declaration.slot(index), value);
                found++;
            } else if (given.containsKey(names[index])) {
                keep(index, GivenValues.NOTHING);
                found++;
            }
        }
        return found;
    }

    private void keep(int index, Object value) {
        isGiven[index] = true;
        if (isKept) {
            raw[index] = value;
        }
    }

    private BitSet looked() {
        var taken = new BitSet(isGiven.length);
        for (int index = 0; index < isGiven.length; index++) {
            taken.set(index, isGiven[index]);
        }
        return taken;
    }

    @Override
    public void accept(Object name, Object value) {
        int index = name instanceof String text ? declaration.indexOf(text) : -1;
        if (index >= 0 && lookedUp.get(index)) {
            lookedUp.clear(index);
        } else if (index >= 0 && !isGiven[index] && value != null) {
            take(declaration.slot(index), value);
        } else {
            takeUnusual(NormalText.of(String.valueOf(name)), value);
        }
    }

    /** A name in another form, one that is given again, or one that is not declared. */
    private void takeUnusual(String name, Object value) {
        int index = declaration.indexOf(name);
        if (index < 0) {
            unknown = unknown.isEmpty() ? new LinkedHashSet<>() : unknown;
        }
        boolean isFirst = index < 0 ? unknown.add(name) : !isGiven[index];
        if (!isFirst) {
            String place = prefix + name;
            values.problems().add(new Problem(place, Message.of(InputPhrase.GIVEN_TWICE, place)));
        }
        if (index >= 0 && value != null) {
            take(declaration.slot(index), value);
        } else if (index >= 0) {
            keep(index, GivenValues.NOTHING);
            cells.clear(index);
        }
    }

    private void take(Slot slot, Object value) {
        keep(slot.index(), value);
        if (!slot.put(value, values.numbers(), cells)) {
            read(slot, isKept ? kept(slot, value) : value);
        }
    }

    /** The value as it is now; nothing for one that cannot be copied. */
    private Object kept(Slot slot, Object value) {
        if (JavaValues.isUnchanging(value)) {
            return value;
        }
        Optional<Message> refused = Copies.refused(slot.name(), value);
        refused.ifPresent(message -> fault(slot, List.of(new Problem(slot.name(), message))));
        Object kept = refused.isPresent() ? GivenValues.NOTHING : Copies.of(value);
        keep(slot.index(), kept);
        return kept;
    }

    private void read(Slot slot, Object value) {
        cells.clear(slot.index());
        if (value == GivenValues.NOTHING) {
            return;
        }
        String place = prefix.isEmpty() ? slot.name() : prefix + slot.name();
        int before = values.problems().size();
        slot.put(values.read(slot, value, place), cells);
        if (values.problems().size() > before) {
            List<Problem> found =
                    values.problems().subList(before, values.problems().size());
            fault(slot, List.copyOf(found));
            found.clear();
        }
    }

    private void fault(Slot slot, List<Problem> found) {
        if (faults.isEmpty()) {
            faults = new HashSet<>();
            problems = new TreeMap<>();
        }
        faults.add(slot.name());
        problems.put(slot.index(), found);
    }

    private Problem unknown(String name) {
        String place = prefix + name;
        int sign = name.indexOf('@');
        String base = sign > 0 ? name.substring(0, sign) : name;
        if (sign > 0 && declaration.indexOf(base) >= 0) {
            String meant = base + Input.PREVIOUS;
            return new Problem(
                    place,
                    declaration.indexOf(meant) < 0
                            ? Message.of(InputPhrase.EARLIER_UNUSED, base)
                            : Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant));
        }
        List<String> guesses = values.isWorthGuessing() ? List.of(declaration.names()) : List.of();
        return new Problem(
                place,
                Spelling.nearest(name, guesses)
                        .map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(Word.UNKNOWN_INPUT, place)));
    }
}
