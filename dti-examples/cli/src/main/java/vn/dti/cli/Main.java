// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

/** Runs the command {@code dti}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and exits with 0 done, 1 findings, 2 misuse, or 141 if its output is not read.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(
                Dti.run(StandardStream.out(), StandardStream.err(), TypedWords.typed(arguments)));
    }
}
