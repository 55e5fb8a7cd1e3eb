// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import vn.dti.wording.Message;

/** Thrown where a result cannot be written. */
final class LostOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final IOException reason;

    /**
     * A result that is lost.
     *
     * @param name the file as the words of the command line call it; {@link Sink#STANDARD} for none
     * @param reason what the system says
     */
    LostOutputException(String name, IOException reason) {
        super(reason);
        this.name = name;
        this.reason = reason;
    }

    /** Whether the reader at the other end of a pipe went away, as {@code head} does. */
    boolean isClosedPipe() {
        String words = String.valueOf(reason.getMessage());
        return reason instanceof StandardStream.ClosedException
                || words.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    Message sentence() {
        if (name.equals(Sink.STANDARD)) {
            return Message.of(CliPhrase.UNWRITABLE_STANDARD, words());
        }
        return reason instanceof NoSuchFileException
                ? Message.of(CliPhrase.NO_FOLDER, name)
                : Message.of(CliPhrase.UNWRITABLE, name, words());
    }

    private String words() {
        String words = reason instanceof FileSystemException file ? file.getReason() : null;
        return Objects.requireNonNullElseGet(words, () -> String.valueOf(reason.getMessage()));
    }
}
