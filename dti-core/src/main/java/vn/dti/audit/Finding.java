package vn.dti.audit;

import vn.dti.wording.Message;

/**
 * One row of a published table that cannot be right.
 *
 * @param node the node's id; empty for the total
 * @param kind what is wrong
 * @param message the printed figure and what it contradicts
 */
public record Finding(String node, Kind kind, Message message) {

    /** What can be wrong with a row. */
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
        /** The figure is not what its children come to. */
        SUM,
        /** The percentage is not that of the points. */
        PERCENT;

        boolean isAboutFigures() {
            return this != UNKNOWN_ROW && this != MISSING_ROW;
        }
    }
}
