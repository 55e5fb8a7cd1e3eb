// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Classes;
import vn.dti.framework.Document;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Condition;

/**
 * The steps of a unit that keep what it has beside points: the prerequisites that are met, and its class.
 *
 * @param baseline the unit
 * @param keeping the same where the figures go on meeting them; none if nothing is required of figures
 */
record Keeping(Baseline baseline, Optional<Baseline> keeping) {

    static Keeping of(Baseline baseline) {
        Scorecard card = baseline.card();
        Document document = card.framework().document();
        Stream<Requirement> met =
                document.prerequisites().stream().map(Prerequisite::requires).filter(card::meets);
        Stream<Requirement> ofClass = document.classes().bounds().stream()
                .filter(bound -> bound.title().equals(card.classification().title()))
                .map(Classes.Bound::requires);
        List<Condition> kept = Stream.concat(met, ofClass)
                .filter(Keeping::isOfInputs)
                .flatMap(requirement -> requirement.ofInputs().stream())
                .toList();
        return new Keeping(
                baseline, kept.isEmpty() ? Optional.empty() : Optional.of(baseline.keeping(kept)));
    }

    /** Whether what is asked of inputs is asked in any case, and not in place of points. */
    private static boolean isOfInputs(Requirement requirement) {
        return !(requirement instanceof Requirement.Compound made)
                || !made.deciding()
                || !made.isOfNodes();
    }

    /** The steps of a criterion that keep all of it; those that there are if none does. */
    Opportunity opportunity(Score score) {
        return keeping.map(kept -> Search.opportunity(kept, score))
                .filter(found -> !found.steps().isEmpty())
                .orElseGet(() -> Search.opportunity(baseline, score));
    }
}
