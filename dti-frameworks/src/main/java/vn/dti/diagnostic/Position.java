// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.io.Serializable;

/**
 * A place in a text file.
 *
 * @param line counts from 1
 * @param column counts characters (code points) from 1
 */
public record Position(int line, int column) implements Serializable, Comparable<Position> {

    private static final long serialVersionUID = 1L;

    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    /**
     * The place some characters further in the same line.
     *
     * @param characters how many
     * @return a position with a larger column
     */
    public Position plus(int characters) {
        return new Position(line, column + characters);
    }

    @Override
    public int compareTo(Position that) {
        return line != that.line
                ? Integer.compare(line, that.line)
                : Integer.compare(column, that.column);
    }

    /**
     * The place as compilers write it.
     *
     * @return for example {@code 12:5}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
