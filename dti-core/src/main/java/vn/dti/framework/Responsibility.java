// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The units that handle a criterion and the evidence that proves it; none of this scores.
 *
 * @param duties what is said of each duty, in display order; duties that are not stated are absent
 */
public record Responsibility(Map<Duty, List<String>> duties) {

    private static final Responsibility UNSTATED = new Responsibility(Map.of());

    /** Copies what is said. */
    public Responsibility {
        var said = new EnumMap<Duty, List<String>>(Duty.class);
        for (Map.Entry<Duty, List<String>> duty : duties.entrySet()) {
            if (!duty.getValue().isEmpty()) {
                said.put(duty.getKey(), List.copyOf(duty.getValue()));
            }
        }
        duties = Collections.unmodifiableMap(said);
    }

    /**
     * The responsibility of a criterion for which the document names no unit.
     *
     * @return nothing of any duty
     */
    public static Responsibility unstated() {
        return UNSTATED;
    }

    /**
     * What is said of a duty.
     *
     * @param duty for example {@link Duty#VERIFIER}
     * @return in the order of the document; may be empty
     */
    public List<String> of(Duty duty) {
        return duties.getOrDefault(duty, List.of());
    }

    /** {@return the units in the lead; may be empty} */
    public List<String> lead() {
        return of(Duty.LEAD);
    }

    /** The assignment replaces who leads, who supports and what is to be done; the rest stays. */
    Responsibility with(Overlay.Assignment assignment) {
        var changed = new EnumMap<Duty, List<String>>(Duty.class);
        changed.putAll(duties);
        changed.put(Duty.LEAD, assignment.lead());
        changed.put(Duty.SUPPORT, assignment.support());
        changed.put(Duty.ACTION, assignment.actions());
        return new Responsibility(changed);
    }

    /** The same with other names of offices. */
    Responsibility withOffices(UnaryOperator<List<String>> named) {
        var changed = new EnumMap<Duty, List<String>>(Duty.class);
        duties.forEach((duty, texts) ->
                changed.put(duty, duty.namesOffices() ? named.apply(texts) : texts));
        return new Responsibility(changed);
    }
}
