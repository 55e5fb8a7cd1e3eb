// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Optional;

/**
 * The address of a cell.
 *
 * @param row its row, from 1 to 1,048,576
 * @param column its column, from 0 to 16,383
 */
record Address(int row, int column) {

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    /** An address as a workbook writes it, such as {@code B2}; empty if it is none. */
    static Optional<Address> of(String text) {
        String plain = text.replace("$", "");
        int column = 0;
        int index = 0;
        while (index < plain.length() && isLetter(plain.charAt(index)) && index < 4) {
            column = column * 26 + (plain.charAt(index++) - 'A' + 1);
        }
        Optional<Integer> row = row(plain.substring(index));
        return column == 0 || column > COLUMNS || row.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(row.get(), column - 1));
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** The number of a row; empty if no sheet has such a row. */
    static Optional<Integer> row(String digits) {
        if (!digits.matches("[0-9]{1,7}")) {
            return Optional.empty();
        }
        int row = Integer.parseInt(digits);
        return row >= 1 && row <= ROWS ? Optional.of(row) : Optional.empty();
    }

    /** The letters of a column, {@code A} for 0. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
