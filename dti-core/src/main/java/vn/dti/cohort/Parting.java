// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * That by which a unit is parted from others with the same points.
 *
 * @param of whether points of a node, a value of its figures or its place in the order given
 * @param value the exact points, the value or the place; none for a value that the unit lacks
 * @param words for example {@code points of 7.2: 30}
 */
public record Parting(Kind of, Optional<Rational> value, Message words) {

    /** The kinds of things that part units. */
    public enum Kind {
        /** The exact points of a node. */
        POINTS,
        /** A number of the figures. */
        VALUE,
        /** A date of the figures, as days since 1 January 1970. */
        DATE,
        /** The place in the order in which units are given. */
        PLACE,
        /** The number of decimal places in which points differ that show the same digits. */
        DIGITS
    }

    static Parting byPlace(int place) {
        Rational number = Rational.of(place);
        return new Parting(
                Kind.PLACE, Optional.of(number), Message.of(CohortPhrase.PARTED_BY_ORDER, number));
    }

    /** Points of which the displayed digits are those of others: as many more as part them. */
    static Parting byDigits(Real points, int places) {
        return new Parting(
                Kind.DIGITS,
                Optional.of(Rational.of(places)),
                Message.of(CohortPhrase.PARTED_BY_DIGITS, places, digits(points, places)));
    }

    /** A fraction as it is; of any other number the digits that part it from others. */
    private static Object digits(Real number, int places) {
        Optional<BigDecimal> cut = Digits.cut(number, places);
        if (cut.isEmpty()) {
            return Message.of(CohortPhrase.TOO_LONG);
        }
        return Rational.of(cut.get()).equals(number)
                ? cut.get()
                : Message.of(CohortPhrase.CUT_OFF, cut.get());
    }

    static Parting by(TieBreak turn, Merit merit, int places) {
        return turn.fold(
                node -> new Parting(Kind.POINTS, number(merit), ofNode(node.id(), merit, places)),
                value -> new Parting(
                        value.value().isDate() ? Kind.DATE : Kind.VALUE,
                        number(merit),
                        merit.value()
                                .map(number -> Message.of(
                                        Word.LABELLED,
                                        value.value(),
                                        number.isFraction()
                                                ? value.value().measured(number.toRational())
                                                : digits(number, places)))
                                .orElseGet(() ->
                                        Message.of(CohortPhrase.PARTED_WITHOUT, value.value()))));
    }

    private static Optional<Rational> number(Merit merit) {
        return merit.value().map(Real::toRational);
    }

    private static Object shown(Real number, int places) {
        return number.isFraction() ? number.toRational() : digits(number, places);
    }

    private static Message ofNode(String id, Merit merit, int places) {
        Object points = shown(merit.value().orElseThrow(), places);
        return id.equals(Framework.WHOLE)
                ? Message.of(CohortPhrase.PARTED_BY_TOTAL, points)
                : Message.of(CohortPhrase.PARTED_BY_POINTS, id, points);
    }
}
