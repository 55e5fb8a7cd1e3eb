// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;
import vn.dti.output.Datum;

/** The option {@code --format} of a result that people, programs and spreadsheets read. */
final class TableForm {

    /** The forms of a table. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "TEXT")
    private Form form;

    boolean isText() {
        return form == Form.TEXT;
    }

    boolean isCsv() {
        return form == Form.CSV;
    }

    /** Writes a result: by its own printer as text, else from the one tree of output. */
    void write(Output results, Runnable text, Supplier<Datum> result, Rows rows) {
        switch (form) {
            case TEXT -> text.run();
            case JSON -> results.json(result.get());
            case CSV -> results.csv(result.get(), rows);
        }
    }
}
