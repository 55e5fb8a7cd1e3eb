// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Node;
import vn.dti.input.ReferenceRange;

/**
 * The figures of the cohort that a report gives, of which each version takes those that it asks for.
 *
 * <p>Example: where the old version asks for the 50th percentile of a criterion and the new one for the
 * 75th, a report that gives both serves both. A figure that neither asks for is a mistake, which the
 * version of the report tells, or the other one if it alone compares units there.
 *
 * @param pairs the criteria of the two versions
 * @param written the version by whose ids the report names criteria
 */
record GivenFigures(Pairs pairs, Version written) {

    /** What a version takes, under the ids that it has. */
    Map<String, ReferenceRange> of(Map<String, ReferenceRange> references, Version target) {
        var taken = new LinkedHashMap<String, ReferenceRange>();
        references.forEach((id, range) -> {
            Takers takers = takers(id);
            boolean isOther = target != written;
            String there = isOther ? takers.other().map(Criterion::id).orElse(id) : id;
            Map<String, Real> kept = kept(
                    range,
                    name -> takers.isOfOther(name) == isOther
                            || (takers.arePaired() && takers.areBothAsking(name)));
            boolean isEmpty = range.figures().isEmpty() && takers.isMistakeOfOther() == isOther;
            if (!kept.isEmpty() || isEmpty) {
                taken.put(there, new ReferenceRange(kept, range.source()));
            }
        });
        return taken;
    }

    private static Map<String, Real> kept(ReferenceRange range, Predicate<String> taken) {
        var kept = new LinkedHashMap<>(range.figures());
        kept.keySet().removeIf(taken.negate());
        return kept;
    }

    private Takers takers(String id) {
        Optional<String> paired = pairs.counterpart(id, written.other());
        return new Takers(
                criterion(id, written),
                criterion(paired.orElse(id), written.other()),
                paired.isPresent());
    }

    private Optional<Criterion> criterion(String id, Version version) {
        return pairs.find(id, version).flatMap(Node::asCriterion);
    }

    /**
     * The criteria that figures under one id may be for.
     *
     * @param own that of the version of the report
     * @param other the same in the other version, or what has its id there
     * @param arePaired whether the two are one criterion
     */
    private record Takers(Optional<Criterion> own, Optional<Criterion> other, boolean arePaired) {

        /** Whether a figure is not for the version of the report, unless both ask for it. */
        boolean isOfOther(String name) {
            if (asks(own, name)) {
                return false;
            }
            return asks(other, name) || isMistakeOfOther();
        }

        boolean areBothAsking(String name) {
            return asks(own, name) && asks(other, name);
        }

        /** Whether a figure that neither asks for is told by the other version. */
        boolean isMistakeOfOther() {
            return other.isPresent()
                    && own.filter(each -> each.usesCohort() || !other.get().usesCohort())
                            .isEmpty();
        }

        private static boolean asks(Optional<Criterion> criterion, String name) {
            return criterion.filter(each -> each.asks(name)).isPresent();
        }
    }
}
