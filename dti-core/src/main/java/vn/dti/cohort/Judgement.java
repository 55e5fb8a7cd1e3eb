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

    /** The class of a total. */
    String rankClass(Mark total, Map<String, Real> replaced);

    /** Whether no number of digits shows that class, as the total or what is required is too near. */
    boolean isUndecided(Mark total, Map<String, Real> replaced);

    /** Of a unit whose result is kept where more than points matters. */
    static Judgement of(Scorecard card, Ranking ranking) {
        Document document = card.framework().document();
        boolean isByPoints = !document.mayVoid()
                && document.prerequisites().isEmpty()
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
        public String rankClass(Mark total, Map<String, Real> replaced) {
            return classes.ofPoints(basis.real(total), total.max());
        }

        @Override
        public boolean isUndecided(Mark total, Map<String, Real> replaced) {
            return classes.isUndecided(basis.real(total), total.max());
        }
    }

    /** By what is required beside points. */
    record ByResult(Scorecard card, Ranking ranking) implements Judgement {
        @Override
        public Real total(Real earned, Map<String, Real> replaced) {
            return card.judged(earned, replaced);
        }

        @Override
        public String rankClass(Mark total, Map<String, Real> replaced) {
            return classification(total, replaced).title();
        }

        @Override
        public boolean isUndecided(Mark total, Map<String, Real> replaced) {
            return classification(total, replaced).undecided().findAny().isPresent();
        }

        private Classification classification(Mark total, Map<String, Real> replaced) {
            return card.classification(ranking.classes(), ranking.basis().real(total), replaced);
        }
    }
}
