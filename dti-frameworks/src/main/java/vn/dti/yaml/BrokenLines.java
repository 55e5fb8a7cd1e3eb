// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** The lines of a document that could not be read, and places in them. */
final class BrokenLines {

    private static final int LONGEST = 500;

    private final List<String> lines;

    BrokenLines(Source source) {
        this.lines = source.text().lines().map(BrokenLines::beginning).toList();
    }

    /** What is wrong with a line is seen in its beginning, and patterns take long for long lines. */
    private static String beginning(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    int count() {
        return lines.size();
    }

    /** The sign at a place; nothing behind the end of its line. */
    String at(Position position) {
        String line = line(position.line());
        int index = index(position);
        return index < line.length() ? line.substring(index, index + 1) : "";
    }

    /** The nearest line above that holds anything. */
    Optional<Position> previous(int number) {
        return previous(number, Integer.MAX_VALUE);
    }

    Optional<Position> next(int number) {
        for (int below = number + 1; below <= lines.size(); below++) {
            if (isText(below)) {
                return Optional.of(new Position(below, indent(below) + 1));
            }
        }
        return Optional.empty();
    }

    /** The nearest line above that is indented less, where its text starts. */
    Optional<Position> previous(int number, int indent) {
        for (int above = number - 1; above > 0; above--) {
            if (isText(above) && indent(above) < indent) {
                return Optional.of(new Position(above, indent(above) + 1));
            }
        }
        return Optional.empty();
    }

    boolean isText(int number) {
        String text = line(number).strip();
        return !text.isEmpty() && !text.startsWith("#");
    }

    int indent(int number) {
        String line = line(number);
        return line.length() - line.stripLeading().length();
    }

    String line(int number) {
        return number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    Position place(int number, int index) {
        return new Position(number, line(number).codePointCount(0, index) + 1);
    }

    int index(Position position) {
        String line = line(position.line());
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(position.column() - 1, characters));
    }

    /** The line of a place up to it. */
    String before(Position position) {
        return line(position.line()).substring(0, index(position));
    }

    /** The rest of the line of a place, from its character on. */
    String from(Position position) {
        return line(position.line()).substring(index(position));
    }
}
