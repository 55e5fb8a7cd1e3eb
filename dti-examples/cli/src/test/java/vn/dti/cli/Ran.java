// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What one run of the command printed, and its exit code. */
record Ran(String out, String err, int code) {

    static Ran dti(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Dti.run(out, err, arguments);
        return new Ran(lines(out), lines(err), code);
    }

    /** The fingerprint changes with every word of a framework, which is not what most tests show. */
    Ran withoutFingerprint() {
        return new Ran(out.replaceAll("\\b[0-9a-f]{16}\\b", "0123456789abcdef"), err, code);
    }

    private static String lines(ByteArrayOutputStream text) {
        return text.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
