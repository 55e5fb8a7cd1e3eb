// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

/**
 * One line of a breakdown whose two shown decimals are proven, half up.
 *
 * @param id the criterion's or group's; empty for the total
 * @param hundredths the points in hundredths
 * @param max the points that can be earned at most
 * @param state how the points came about
 * @param lostHundredths the points lost in hundredths: what the points shown lack of the maximum
 */
public record ExactLine(String id, long hundredths, int max, State state, long lostHundredths) {}
