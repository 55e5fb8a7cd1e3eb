// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.dti.input.Input;
import vn.dti.rule.Simplified;

/**
 * Measures that have figures in common in such a way that the values of some may leave others no choice.
 *
 * <p>Example: of {@code a / b} and {@code a / c} any two values go together, as c brings the second about
 * whatever the first is. Of {@code a / b}, {@code b / c} and {@code a / c} two give the third.
 */
final class Entangled {

    private final List<Simplified> left;
    private final Map<Input, Integer> uses = new HashMap<>();

    private Entangled(List<Simplified> measures) {
        left = new ArrayList<>(measures);
        left.forEach(measure -> count(measure, 1));
    }

    /**
     * The measures that are not known to be free.
     *
     * @param measures measures of which none is a line over another
     * @return what is left when those are taken away in turn that have an input of their own which brings
     *     any value about, or share no input with those that are left
     */
    static List<Simplified> among(List<Simplified> measures) {
        var entangled = new Entangled(measures);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = entangled.takeAway();
        }
        return entangled.left;
    }

    private boolean takeAway() {
        boolean taken = false;
        for (Iterator<Simplified> each = left.iterator(); each.hasNext(); ) {
            Simplified measure = each.next();
            if (isFree(measure)) {
                each.remove();
                count(measure, -1);
                taken = true;
            }
        }
        return taken;
    }

    private boolean isFree(Simplified measure) {
        return measure.inputs().stream().allMatch(this::isOwn)
                || measure.inputs().stream()
                        .anyMatch(input -> isOwn(input) && measure.isScaledBy(input));
    }

    private boolean isOwn(Input input) {
        return uses.getOrDefault(input, 0) == 1;
    }

    private void count(Simplified measure, int more) {
        measure.inputs().forEach(input -> uses.merge(input, more, Integer::sum));
    }
}
