// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

/**
 * One line of a breakdown in binary floating point.
 *
 * @param id the criterion's or group's; empty for the total
 * @param points from 0 to {@code max}
 * @param max the points that can be earned at most
 * @param state how the points came about
 * @param lost {@code max} − {@code points}
 */
public record ScoreLine(String id, double points, int max, State state, double lost) {}
