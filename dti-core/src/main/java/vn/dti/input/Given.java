// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import vn.dti.exact.NumberStyle;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;
import vn.dti.wording.Word;

/**
 * The values that a host gave for one unit, read into cells from whatever map it is.
 *
 * <p>Values are looked up by the declared names. Entries that are left then have another name, such as
 * one in another form or one that is not declared; maps that look up by an order of their own are read
 * entry by entry. What was found is read then in the order of the declaration, in which all that is wrong
 * is told.
 */
final class Given implements BiConsumer<Object, Object> {

    private static final Set<String> NONE = Set.of();
    private static final BitSet NOT_LOOKED_UP = new BitSet(0);
    private static final Object[] NOTHING_KEPT = {};

    private final Declaration declaration;
    private final String prefix;
    private final RawValues values;
    private final boolean isKept;

    /** What was given, by index. */
    private final Object[] raw;

    private final Cells cells;

    /** The inputs that were looked up and not met among the entries yet. */
    private BitSet lookedUp = NOT_LOOKED_UP;

    private Set<String> unknown = NONE;
    private Set<String> faults = NONE;

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
        if (given instanceof GivenValues kept) {
            kept.forEach(declaration, this);
        } else if (given instanceof SortedMap || lookUp(given) < given.size()) {
            lookedUp = looked();
            given.forEach(this);
        }
        read();
        for (String name : unknown) {
            values.problems().add(unknown(name));
        }
        return new Figures(declaration, cells, isKept ? raw : NOTHING_KEPT, faults);
    }

    private int lookUp(Map<?, ?> given) {
        int found = 0;
        String[] names = declaration.names();
        for (int index = 0; index < names.length; index++) {
            Object value = given.get(names[index]);
            if (value != null) {
                raw[index] = value;
                found++;
            }
        }
        return found < given.size() ? found + lookUpNulls(given) : found;
    }

    /** The inputs that the host named and left out; asked for where entries are left. */
    private int lookUpNulls(Map<?, ?> given) {
        int found = 0;
        String[] names = declaration.names();
        for (int index = 0; index < names.length; index++) {
            if (raw[index] == null && given.containsKey(names[index])) {
                raw[index] = GivenValues.NOTHING;
                found++;
            }
        }
        return found;
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
        accept(name instanceof String text ? declaration.indexOf(text) : -1, name, value);
    }

    /** An entry of an input that is known by its index; −1 for a name that has to be looked at. */
    void accept(int index, Object name, Object value) {
        if (index >= 0 && lookedUp.get(index)) {
            lookedUp.clear(index);
        } else if (index >= 0 && raw[index] == null) {
            raw[index] = value == null ? GivenValues.NOTHING : value;
        } else {
            acceptUnusual(NormalText.of(String.valueOf(name)), value);
        }
    }

    /** A name in another form, one that is given again, or one that is not declared. */
    private void acceptUnusual(String name, Object value) {
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
            raw[index] = value == null ? GivenValues.NOTHING : value;
        }
    }

    private void read() {
        NumberStyle style = values.numbers();
        for (Slot slot : declaration.slots()) {
            Object value = raw[slot.index()];
            if (value != null
                    && value != GivenValues.NOTHING
                    && !slot.putWhole(whole(value), cells)
                    && !slot.put(value, style, cells)) {
                read(slot, isKept ? kept(slot, value) : value);
            }
        }
    }

    /** The whole number that most values are, told from all others at once; else one that no input takes. */
    private static long whole(Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        return value instanceof Long number ? number : Long.MIN_VALUE;
    }

    /** The value as it is now; nothing for one that cannot be copied. */
    private Object kept(Slot slot, Object value) {
        if (JavaValues.isUnchanging(value)) {
            return value;
        }
        Optional<Message> refused = Copies.refused(slot.name(), value);
        refused.ifPresent(message -> {
            values.problems().add(new Problem(slot.name(), message));
            fault(slot);
        });
        Object kept = refused.isPresent() ? GivenValues.NOTHING : Copies.of(value);
        raw[slot.index()] = kept;
        return kept;
    }

    private void read(Slot slot, Object value) {
        if (value == GivenValues.NOTHING) {
            return;
        }
        String place = prefix.isEmpty() ? slot.name() : prefix + slot.name();
        int before = values.problems().size();
        slot.put(values.read(slot, value, place), cells);
        if (values.problems().size() > before) {
            fault(slot);
        }
    }

    private void fault(Slot slot) {
        faults = faults.isEmpty() ? new HashSet<>() : faults;
        faults.add(slot.name());
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
        boolean guesses = values.isWorthGuessing();
        Optional<String> near = guesses
                ? declaration
                        .labelled(name)
                        .or(() -> Spelling.nearest(name, List.of(declaration.names())))
                : Optional.empty();
        return new Problem(
                place,
                near.map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(Word.UNKNOWN_INPUT, place)));
    }
}
