// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

/**
 * The length of a measurement.
 *
 * @param rounds how often all rows of a table are measured in turn, each time in processes of their own
 * @param warmups how often each is warmed up in a round
 * @param measurements how often each is measured in a round
 * @param milliseconds the least time of one warm-up or measurement
 * @param starts how often a process is started
 */
record Effort(int rounds, int warmups, int measurements, int milliseconds, int starts) {

    /** For figures to be quoted: many processes, as they differ more than the turns within one. */
    static final Effort FULL = new Effort(4, 5, 3, 400, 15);

    /** For a first look, and to see that everything runs: all groups take some minutes. */
    static final Effort QUICK = new Effort(1, 2, 2, 200, 3);
}
