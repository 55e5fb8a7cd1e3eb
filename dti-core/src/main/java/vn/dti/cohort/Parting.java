// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

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
        PLACE
    }

    static Parting byPlace(int place) {
        Rational number = Rational.of(place);
        return new Parting(
                Kind.PLACE, Optional.of(number), Message.of(CohortPhrase.PARTED_BY_ORDER, number));
    }

    static Parting by(TieBreak turn, Merit merit) {
        return turn.fold(
                node -> new Parting(Kind.POINTS, number(merit), ofNode(node.id(), merit)),
                value -> new Parting(
                        value.value().isDate() ? Kind.DATE : Kind.VALUE,
                        number(merit),
                        number(merit)
                                .map(number -> Message.of(
                                        Word.LABELLED,
                                        value.value(),
                                        value.value().measured(number)))
                                .orElseGet(() ->
                                        Message.of(CohortPhrase.PARTED_WITHOUT, value.value()))));
    }

    private static Optional<Rational> number(Merit merit) {
        return merit.value().map(Real::toRational);
    }

    private static Message ofNode(String id, Merit merit) {
        Rational points = number(merit).orElseThrow();
        return id.equals(Framework.WHOLE)
                ? Message.of(CohortPhrase.PARTED_BY_TOTAL, points)
                : Message.of(CohortPhrase.PARTED_BY_POINTS, id, points);
    }
}
