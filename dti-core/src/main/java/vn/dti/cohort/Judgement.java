// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Map;
import vn.dti.exact.Real;
import vn.dti.framework.Classes;
import vn.dti.framework.Classification;
import vn.dti.framework.Document;
import vn.dti.framework.Scorecard;

/** The total and the class of a unit if some criteria had other points than those in use. */
interface Judgement {

    /** The total that points come to after prerequisites. */
    Real total(Real earned, Map<String, Real> replaced);

    /** The class of a total, and whether no number of digits shows it. */
    Assigned of(Mark total, Map<String, Real> replaced);

    /**
     * A class.
     *
     * @param title what it is called; empty if there is none
     * @param isUndecided whether no number of digits shows it, as the total or what is required is too near
     */
    record Assigned(String title, boolean isUndecided) {}

    /** Of a unit whose result is kept where more than points matters. */
    static Judgement of(Scorecard card, Ranking ranking) {
        Document document = card.framework().document();
        boolean isByPoints = document.prerequisites().isEmpty()
                && ranking.classes().bounds().stream().allMatch(Classes.Bound::isOfPoints);
        return isByPoints
                ? new ByPoints(ranking.classes(), ranking.basis())
                : new ByResult(card, ranking);
    }

    /** By points alone. */
    record ByPoints(Classes classes, Basis basis) implements Judgement {
        @Override
        public Real total(Real earned, Map<String, Real> replaced) {
            return earned;
        }

        @Override
        public Assigned of(Mark total, Map<String, Real> replaced) {
            Real points = basis.real(total);
            return new Assigned(
                    classes.ofPoints(points, total.max()),
                    classes.isUndecided(points, total.max()));
        }
    }

    /** By what is required beside points. */
    record ByResult(Scorecard card, Ranking ranking) implements Judgement {
        @Override
        public Real total(Real earned, Map<String, Real> replaced) {
            return card.judged(earned, replaced);
        }

        @Override
        public Assigned of(Mark total, Map<String, Real> replaced) {
            Classification found =
                    card.classification(ranking.classes(), ranking.basis().real(total), replaced);
            return new Assigned(found.title(), found.undecided().findAny().isPresent());
        }
    }
}
