package vn.dti.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command {@code dti}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and exits with 0 done, 1 findings, or 2 misuse.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(Dti.run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    /** UTF-8 whatever the locale of the terminal, which is often C on servers. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
