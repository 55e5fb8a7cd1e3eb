// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A stream that does not lose its failures: a print writer keeps quiet about them otherwise. */
final class Sink extends OutputStream {

    /** The name of the standard output, which is not a file. */
    static final String STANDARD = "";

    private final String name;
    private final OutputStream stream;

    Sink(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /** Something that a stream does. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private void take(Step step) {
        try {
            step.take();
        } catch (IOException lost) {
            throw new LostOutputException(name, lost);
        }
    }

    @Override
    public void write(int character) {
        take(() -> stream.write(character));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        take(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        take(stream::flush);
    }

    /** UTF-8 whatever the locale of the terminal, which is often C on servers. */
    PrintWriter writer() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }
}
