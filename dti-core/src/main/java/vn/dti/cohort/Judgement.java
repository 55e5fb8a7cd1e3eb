package vn.dti.cohort;

import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Document;
import vn.dti.framework.Scorecard;

/** The total and the class of a unit if some criteria had other points than those in use. */
interface Judgement {

    /** The total that points come to after prerequisites. */
    Rational total(Rational earned, Map<String, Rational> replaced);

    /** The class of a total. */
    String rankClass(Mark total, Map<String, Rational> replaced);

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
        public Rational total(Rational earned, Map<String, Rational> replaced) {
            return earned;
        }

        @Override
        public String rankClass(Mark total, Map<String, Rational> replaced) {
            return classes.ofPoints(basis.points(total), total.max());
        }
    }

    /** By what is required beside points. */
    record ByResult(Scorecard card, Ranking ranking) implements Judgement {
        @Override
        public Rational total(Rational earned, Map<String, Rational> replaced) {
            return card.judged(earned, replaced);
        }

        @Override
        public String rankClass(Mark total, Map<String, Rational> replaced) {
            return card.rankClass(ranking.classes(), ranking.basis().points(total), replaced);
        }
    }
}
