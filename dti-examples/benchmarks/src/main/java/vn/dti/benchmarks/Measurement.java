// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.List;

/**
 * The cost of one operation.
 *
 * @param nanoseconds the median of all measurements
 * @param bytes the bytes that it allocates, the median of all rounds
 */
record Measurement(double nanoseconds, double bytes) {

    /** The middle value, or the mean of the two in the middle. */
    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
