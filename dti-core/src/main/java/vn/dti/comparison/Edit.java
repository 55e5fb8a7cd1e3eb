// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Message;

/**
 * A line of a text that changed.
 *
 * @param mark what became of it
 * @param depth its level of nesting, from 0
 * @param line the line
 */
public record Edit(Mark mark, int depth, Message line) {

    /** The fate of a line. */
    public enum Mark {
        /** Both versions have it. */
        KEPT(" "),
        /** Only the old version has it. */
        REMOVED("-"),
        /** Only the new version has it. */
        ADDED("+");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** {@return the sign before a line: a space, {@code -} or {@code +}} */
        public String sign() {
            return sign;
        }
    }
}
