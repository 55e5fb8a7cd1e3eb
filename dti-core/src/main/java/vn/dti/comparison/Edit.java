package vn.dti.comparison;

import vn.dti.wording.Message;

/**
 * A line of a text that changed.
 *
 * @param mark what became of it
 * @param depth how deep it stands, from 0
 * @param line the line
 */
public record Edit(Mark mark, int depth, Message line) {

    /** What became of a line. */
    public enum Mark {
        /** It stands in both versions. */
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
