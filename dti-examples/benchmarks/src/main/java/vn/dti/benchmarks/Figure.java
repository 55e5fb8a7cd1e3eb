package vn.dti.benchmarks;

import java.util.Locale;

/** Figures as the tables show them. */
final class Figure {

    private Figure() {}

    /** A time in the unit in which it is easiest to read: 712 ns, 61.3 µs, 14.2 ms. */
    static String time(double nanoseconds) {
        if (nanoseconds < 10_000) {
            return format("%.0f ns", nanoseconds);
        }
        return nanoseconds < 10_000_000
                ? format("%.1f µs", nanoseconds / 1_000)
                : format("%.1f ms", nanoseconds / 1_000_000);
    }

    /** A size: 2,728 B. */
    static String bytes(double bytes) {
        return format("%,.0f B", bytes);
    }

    /** A ratio: 1.85×. */
    static String ratio(double ratio) {
        return format(ratio < 10 ? "%.2f×" : "%.1f×", ratio);
    }

    /** Whether a figure is as small as it should be: ✓ ≤ 2.0×. */
    static String atMost(double figure, double limit, String shown) {
        return (figure <= limit ? "✓" : "✗") + " ≤ " + shown;
    }

    /** Whether a figure is as large as it should be: ✗ ≥ 1.6×. */
    static String atLeast(double figure, double limit, String shown) {
        return (figure >= limit ? "✓" : "✗") + " ≥ " + shown;
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
