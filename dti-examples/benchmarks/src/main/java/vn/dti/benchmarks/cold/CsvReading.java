// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.cold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A host that reads a table and does nothing with it. */
public final class CsvReading {

    private CsvReading() {}

    /**
     * Prints the number of rows.
     *
     * @param arguments the CSV file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long rows = 0;
        long characters = 0;
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8);
                var parser = CSVFormat.DEFAULT.parse(reader)) {
            for (CSVRecord row : parser) {
                rows++;
                for (String cell : row) {
                    characters += cell.length();
                }
            }
        }
        System.out.println(rows + " rows, " + characters + " characters");
    }
}
