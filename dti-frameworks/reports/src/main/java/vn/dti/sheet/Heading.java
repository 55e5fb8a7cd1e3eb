// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import vn.dti.input.Input;

/** The content of a column of a table of units. */
sealed interface Heading {

    /** The columns about the unit itself. */
    enum About implements Heading {
        /** Its name. */
        UNIT,
        /** The units that it is ranked among beside all. */
        GROUP,
        /** The period. */
        PERIOD,
        /** Whose figures these are. */
        KIND,
        /** Its number in the table, which says nothing of it. */
        NUMBER
    }

    /** The figures of an input. */
    record Figure(Input input) implements Heading {}

    /** A criterion, which a cell can say not to apply. */
    record OfCriterion(String id) implements Heading {}

    /** A header that means several inputs. */
    record Ambiguous(java.util.List<String> inputs) implements Heading {}

    /** A column that is not understood, which was reported, or that has no header. */
    record Unknown() implements Heading {}

    /** Whether words can be what a unit reports in the column. */
    default boolean takesWords() {
        return !(this instanceof Figure figure && figure.input().type().isNumber());
    }

    /** Whether the column holds what is scored. */
    default boolean isFigure() {
        return this instanceof Figure || this instanceof OfCriterion;
    }
}
