// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standard output or the standard error, which knows when its reader went away. */
final class StandardStream extends FileOutputStream {

    private final Path link;

    private StandardStream(FileDescriptor descriptor, int number) {
        super(descriptor);
        this.link = Path.of("/proc/self/fd/" + number);
    }

    static StandardStream out() {
        return new StandardStream(FileDescriptor.out, 1);
    }

    static StandardStream err() {
        return new StandardStream(FileDescriptor.err, 2);
    }

    /** Thrown where the reader is gone. */
    static final class ClosedException extends IOException {

        private static final long serialVersionUID = 1L;

        private ClosedException(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            super.write(bytes, offset, length);
        } catch (IOException lost) {
            throw isPipe() ? new ClosedException(lost) : lost;
        }
    }

    /** The system words its reasons in the language of the locale; a pipe fails for this one alone. */
    private boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }
}
