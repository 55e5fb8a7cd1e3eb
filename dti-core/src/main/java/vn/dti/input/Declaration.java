// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Unmapped;

/**
 * The inputs that a framework declares, in their order: it reads what units report.
 *
 * <p>Example: of the inputs {@code meetings_chaired} and {@code meetings_total} the second has index 1.
 * Immutable; shared by all figures that it reads.
 */
public final class Declaration implements Unmapped {

    static final Declaration NONE = new Declaration(List.of());

    private final Slot[] slots;
    private final Map<String, Slot> byName = new HashMap<>();
    private final String[] names;
    private final InputOrder order;

    /** The index of each part, and after it that of its whole. */
    private final int[] partsAndWholes;

    private Declaration(List<Input> inputs) {
        slots = new Slot[inputs.size()];
        names = new String[slots.length];
        for (int index = 0; index < slots.length; index++) {
            slots[index] = new Slot(inputs.get(index), index);
            names[index] = slots[index].name();
            byName.put(names[index], slots[index]);
        }
        order = new InputOrder(names);
        partsAndWholes = pairs();
    }

    private int[] pairs() {
        var pairs = new ArrayList<Integer>();
        for (Slot part : slots) {
            for (String name : part.input().wholes()) {
                int whole = indexOf(name);
                if (whole >= 0) {
                    pairs.add(part.index());
                    pairs.add(whole);
                }
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A declaration.
     *
     * @param inputs the inputs that exist, in their order
     * @return the declaration of these inputs
     */
    public static Declaration of(List<Input> inputs) {
        return new Declaration(inputs);
    }

    int[] partsAndWholes() {
        return partsAndWholes;
    }

    int size() {
        return slots.length;
    }

    /** The inputs by index; not to be changed. */
    Slot[] slots() {
        return slots;
    }

    Slot slot(int index) {
        return slots[index];
    }

    /**
     * The place of an input among the inputs.
     *
     * @param name what rules call it
     * @return its index from 0; −1 if it is not declared
     */
    public int indexOf(String name) {
        Slot slot = byName.get(name);
        return slot == null ? -1 : slot.index();
    }

    /**
     * Reads what is reported of a unit by the types of the inputs, and keeps it as it was given.
     *
     * @param values values by input name; a null is as good as omitted
     * @param problems receives everything that is wrong; values at fault read as missing
     * @return the typed values
     */
    public Figures read(Map<String, ?> values, List<Problem> problems) {
        var reader = new RawValues(NumberStyle.UNSTATED, problems);
        return new Given(this, "", reader, true).figures(values);
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
        return new Given(this, prefix, values, false).figures(raw);
    }

    /**
     * Finds an input.
     *
     * @param name what rules call it
     * @return empty if none is declared by this name
     */
    public Optional<Input> find(String name) {
        int index = indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(slots[index].input());
    }

    /** The name of the first input that people call so. */
    Optional<String> labelled(String text) {
        return Input.labelled(text, Stream.of(slots).map(Slot::input).toList());
    }

    /** The names of the inputs by index; not to be changed. */
    String[] names() {
        return names;
    }

    /** The names in the order of the declaration. */
    InputOrder order() {
        return order;
    }

    /** {@return the names of the inputs, for logs} */
    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
