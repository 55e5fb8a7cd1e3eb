// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.Locale;

/** Figures as the tables show them. */
final class Figure {

    private Figure() {}

    /** A time in the unit in which it is easiest to read: 712 ns, 61.3 µs, 14.2 ms, 3.1 s. */
    static String time(double nanoseconds) {
        if (nanoseconds < 10_000) {
            return format("%.0f ns", nanoseconds);
        }
        if (nanoseconds < 1e6) {
            return format("%.1f µs", nanoseconds / 1e3);
        }
        return nanoseconds < 2e9
                ? format("%.1f ms", nanoseconds / 1e6)
                : format("%.1f s", nanoseconds / 1e9);
    }

    /** A number of bytes: 2,728. */
    static String bytes(double bytes) {
        return format("%,.0f", bytes);
    }

    /** A ratio: 1.85, 62.0, 134. */
    static String ratio(double ratio) {
        if (ratio < 10) {
            return format("%.2f", ratio);
        }
        return format(ratio < 100 ? "%.1f" : "%,.0f", ratio);
    }

    /** How many times as long one takes. */
    static double quotient(Measurement one, Measurement other) {
        return one.nanoseconds() / other.nanoseconds();
    }

    /** Whether a figure is as small as it should be: ≤ 2 ✓. */
    static String atMost(double figure, double limit, String shown) {
        return "≤ " + shown + (figure <= limit ? " ✓" : " ✗");
    }

    /** Whether a figure is as large as it should be: ≥ 1.6 ✗. */
    static String atLeast(double figure, double limit, String shown) {
        return "≥ " + shown + (figure >= limit ? " ✓" : " ✗");
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
