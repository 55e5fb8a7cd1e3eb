// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * The progress of a long run: one line that is written over, and wiped when the run is done.
 *
 * <p>Nothing is shown without a terminal, nor in the first second.
 */
final class Progress implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final int BAR = 40;
    private static final String WIPE = "\r" + " ".repeat(78) + "\r";

    private final PrintWriter err;
    private final Language language;
    private final LongSupplier nanoseconds;
    private final boolean watched;
    private long next;
    private int pass;
    private long units;
    private long total;
    private boolean shown;

    Progress(PrintWriter err, Language language, LongSupplier nanoseconds, boolean watched) {
        this.err = err;
        this.language = language;
        this.nanoseconds = nanoseconds;
        this.watched = watched;
        this.next = nanoseconds.getAsLong() + SECOND;
    }

    static Progress on(PrintWriter err, Language language) {
        return new Progress(err, language, System::nanoTime, isTerminal());
    }

    /** Without a terminal there is no console until JDK 21; later there is, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    /** Counts the units of one pass; from the second on it is known how many there are. */
    <T> Stream<T> pass(Stream<T> members) {
        total = Math.max(total, units);
        units = 0;
        pass++;
        return watched ? members.peek(member -> tick()) : members;
    }

    private void tick() {
        units++;
        if (nanoseconds.getAsLong() < next) {
            return;
        }
        next = nanoseconds.getAsLong() + SECOND / 10;
        shown = true;
        err.print(WIPE + line());
        err.flush();
    }

    private String line() {
        if (total == 0) {
            return Message.of(CliPhrase.PASS_COUNTED, pass, units).in(language);
        }
        int done = (int) Math.min(BAR, BAR * units / total);
        String bar = "#".repeat(done) + "-".repeat(BAR - done);
        return Message.of(CliPhrase.PASS_OF, pass, bar, units, total).in(language);
    }

    @Override
    public void close() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
        shown = false;
    }
}
