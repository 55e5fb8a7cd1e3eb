// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import vn.dti.output.Datum;
import vn.dti.output.Json;
import vn.dti.wording.Language;

/** The place where a command writes its result: the standard output, or a file. */
sealed interface Output permits StandardOutput, FileOutput {

    /** The content that is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a result, all of it or nothing.
     *
     * @throws LostOutputException if it cannot be written, for example on a full disk
     */
    void write(Content content);

    /** Writes data, such as a web page, to the letter. */
    default void print(String data) {
        write(out -> out.write(data.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a result for programs. */
    default void json(Datum result) {
        write(out -> Json.write(result, out));
    }

    /** Writes a result for spreadsheets. */
    default void csv(Datum result, Rows rows) {
        write(out -> Csv.write(result, rows, out));
    }

    /** Writes text for people. */
    default void page(Language language, Consumer<Page> text) {
        write(out -> {
            var writer = new PrintWriter(new Sink(name(), out), false, StandardCharsets.UTF_8);
            text.accept(new Page(writer, language));
            writer.flush();
        });
    }

    /** The file as it was named. */
    String name();
}
