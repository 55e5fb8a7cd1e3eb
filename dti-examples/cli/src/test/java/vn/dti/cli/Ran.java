package vn.dti.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the command printed, and its exit code. */
record Ran(String out, String err, int code) {

    static Ran dti(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Dti.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(lines(out), lines(err), code);
    }

    /** The fingerprint changes with every word of a framework, which is not what most tests show. */
    Ran withoutFingerprint() {
        return new Ran(out.replaceAll("\\b[0-9a-f]{16}\\b", "0123456789abcdef"), err, code);
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
