// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.ArrayList;
import java.util.List;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * One row of a published table that cannot be right.
 *
 * @param node the node's id; empty for the total
 * @param kind what is wrong
 * @param message the printed figure and what it contradicts
 */
public record Finding(String node, Kind kind, Message message) {

    static Finding of(String node, Kind kind, AuditPhrase phrase, Object... values) {
        var all = new ArrayList<Object>();
        all.add(row(node));
        all.addAll(List.of(values));
        return new Finding(node, kind, new Message(phrase, all).shortened());
    }

    /** The same with the points that the inputs earn. */
    Finding beside(Worded points) {
        return new Finding(
                node, kind, Message.of(AuditPhrase.WITH_EARNED, message, points).shortened());
    }

    /** Whether another finding is of the same sort about the same row. */
    boolean isLike(Finding that) {
        return node.equals(that.node) && kind == that.kind;
    }

    /** What a row is called. */
    static Object row(String node) {
        return node.isEmpty() ? Message.of(AuditPhrase.TOTAL) : node;
    }

    /** The ways in which a row can be wrong. */
    public enum Kind {
        /** The framework has no such node. */
        UNKNOWN_ROW,
        /** The table lacks a node of the framework. */
        MISSING_ROW,
        /** More digits are printed than the framework displays. */
        TOO_PRECISE,
        /** The figure is above the node's maximum. */
        ABOVE_MAXIMUM,
        /** No input can produce the figure. */
        IMPOSSIBLE,
        /** The unit's inputs earn other points. */
        EARNED,
        /** The figure is not what its children come to. */
        SUM,
        /** The figure does not go with that of another row which follows from the same measure. */
        MEASURE,
        /** The points do not go with what is printed beside them of their measure. */
        MEASURED,
        /** The measure printed beside the points is not that of the unit's inputs. */
        GIVEN,
        /** The percentage is not that of the points. */
        PERCENT,
        /** The points lacking are not the maximum less the points. */
        GAP,
        /** The framework has another maximum. */
        MAXIMUM,
        /** The framework has another number of rows. */
        COUNT;

        /** Whether the points of the row itself cannot be. */
        boolean isAboutPoints() {
            return switch (this) {
                case TOO_PRECISE, ABOVE_MAXIMUM, IMPOSSIBLE, EARNED, MEASURE, MEASURED -> true;
                default -> false;
            };
        }

        /** Whether points are wanting or cannot be, so that others may take their place. */
        boolean isOfRow() {
            return switch (this) {
                case MISSING_ROW, SUM, TOO_PRECISE, ABOVE_MAXIMUM, IMPOSSIBLE, MEASURE, MEASURED ->
                    true;
                default -> false;
            };
        }

        boolean isAboutRounding() {
            return switch (this) {
                case UNKNOWN_ROW, MISSING_ROW, MAXIMUM, COUNT -> false;
                default -> true;
            };
        }
    }
}
