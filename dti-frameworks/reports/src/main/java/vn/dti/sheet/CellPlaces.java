// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.dti.diagnostic.Position;

/** Finds where the cells of a CSV text begin, which its parser does not say. */
public final class CellPlaces {

    private final String text;
    private final char separator;
    private int index;
    private int line;
    private int column = 1;

    public CellPlaces(String text, char separator) {
        this(text, separator, 0, 1);
    }

    /** From a record on, of which the first character and its line are known. */
    CellPlaces(String text, char separator, int index, int line) {
        this.text = text;
        this.separator = separator;
        this.index = index;
        this.line = line;
    }

    /** The line that is reached, from 1. */
    public int line() {
        return line;
    }

    /** The places of the cells of the next record. */
    public List<Position> next(List<String> cells) {
        var places = new ArrayList<Position>();
        for (String cell : cells) {
            boolean quoted = index < text.length() && text.charAt(index) == '"';
            places.add(new Position(line, quoted ? column + 1 : column));
            pass(quoted ? cell.replace("\"", "\"\"").length() + 2 : cell.length());
            while (index < text.length() && !isEnd(text.charAt(index))) {
                pass(1);
            }
            if (index < text.length() && text.charAt(index) == separator) {
                pass(1);
            }
        }
        endLine();
        return places;
    }

    private boolean isEnd(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    private void endLine() {
        if (text.startsWith("\r\n", index)) {
            pass(2);
        } else if (index < text.length() && isEnd(text.charAt(index))) {
            pass(1);
        }
    }

    private void pass(int characters) {
        int end = Math.min(index + characters, text.length());
        while (index < end) {
            char character = text.charAt(index++);
            boolean half = character == '\r' && index < text.length() && text.charAt(index) == '\n';
            if ((character == '\n' || character == '\r') && !half) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(character)) {
                column++;
            }
        }
    }
}
