// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;
import vn.dti.output.Datum;

/** The option {@code --format} of a result that people and programs read, but no spreadsheet. */
final class ReportForm {

    /** The forms of a report. */
    enum Form {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "TEXT")
    private Form form;

    /** Writes a result: by its own printer as text, else from the one tree of output. */
    void write(Output results, Runnable text, Supplier<Datum> result) {
        switch (form) {
            case TEXT -> text.run();
            case JSON -> results.json(result.get());
        }
    }
}
