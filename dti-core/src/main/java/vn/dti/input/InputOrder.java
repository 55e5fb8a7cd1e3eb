// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Unmapped;

/**
 * The names of values in an order in which many units report them, such as the columns of a table.
 *
 * <p>Which input each name means is found once for all units:
 *
 * <pre>{@code
 * InputOrder columns = InputOrder.of(List.of("meetings_chaired", "meetings_total"));
 * Inputs first = Inputs.of(columns.values(3, 4));
 * Inputs second = Inputs.of(columns.values("5", null));
 * }</pre>
 *
 * <p>Immutable; it may be shared between threads.
 */
public final class InputOrder implements Unmapped {

    private final String[] names;

    /** Those of the framework that has read values last: most often there is but one. */
    private volatile Indices indices = new Indices(Declaration.NONE, new int[0]);

    /** The indices of the names in a declaration; −1 where a name is not declared. */
    private static final class Indices {
        private final Declaration declaration;
        private final int[] values;

        Indices(Declaration declaration, int[] values) {
            this.declaration = declaration;
            this.values = values;
        }
    }

    /** Names that do not change any more. */
    InputOrder(String[] names) {
        this.names = names;
    }

    /**
     * An order.
     *
     * @param names what the values are called, in any spelling that an input may be given by
     * @return the order of these names
     */
    public static InputOrder of(List<String> names) {
        return new InputOrder(List.copyOf(names).toArray(String[]::new));
    }

    /**
     * The values of one unit.
     *
     * @param values raw values in this order; null for what the unit does not report
     * @return a map of the names to the values that are reported, as they are now
     * @throws IllegalArgumentException if there are more or fewer values than names
     * @throws InvalidInputsException if values nest too deep to be copied
     */
    public Map<String, Object> values(Object... values) {
        if (values.length != names.length) {
            throw new IllegalArgumentException(
                    values.length + " values for " + names.length + " names");
        }
        return GivenValues.copyOf(this, values);
    }

    String name(int place) {
        return names[place];
    }

    /** By place, the index of the input of that name; −1 where none is declared. Not to be changed. */
    int[] in(Declaration declaration) {
        Indices known = indices;
        if (known.declaration != declaration) {
            int[] found = new int[names.length];
            for (int place = 0; place < found.length; place++) {
                found[place] = declaration.indexOf(names[place]);
            }
            known = new Indices(declaration, found);
            indices = known;
        }
        return known.values;
    }

    /** {@return the names, for logs} */
    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
