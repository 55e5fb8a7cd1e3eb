// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

/** What Jazzer calls: one door, named by the argument. */
public final class Fuzzing {

    private static FuzzTarget target = FuzzTarget.FRAMEWORK;

    private Fuzzing() {}

    /** Chooses the door, and loads what all trials use, so that no time of theirs is spent on it. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0]);
        Seeds.of(target).values().forEach(target::take);
    }

    /** Tries one sequence of bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        target.take(bytes);
    }
}
