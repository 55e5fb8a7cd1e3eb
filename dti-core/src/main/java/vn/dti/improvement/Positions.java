// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/** Some inputs in an order, each with its position among the figures of a unit, looked up once. */
final class Positions {

    private final Figures base;
    private final List<Input> inputs;
    private final int[] indices;

    Positions(Figures base, Collection<Input> inputs) {
        this.base = base;
        this.inputs = List.copyOf(inputs);
        this.indices = inputs.stream()
                .mapToInt(input -> base.declaration().indexOf(input.name()))
                .toArray();
    }

    List<Input> inputs() {
        return inputs;
    }

    /** Those whose values are others than among the figures that these are positions of. */
    List<Input> differing(Figures changed) {
        var differing = new ArrayList<Input>();
        for (int i = 0; i < indices.length; i++) {
            if (!isSame(changed, indices[i])) {
                differing.add(inputs.get(i));
            }
        }
        return differing;
    }

    private boolean isSame(Figures changed, int index) {
        long denominator = base.denominator(index);
        boolean isSamePair = denominator != 0
                && denominator == changed.denominator(index)
                && base.numerator(index) == changed.numerator(index);
        return isSamePair || base.value(index).equals(changed.value(index));
    }
}
