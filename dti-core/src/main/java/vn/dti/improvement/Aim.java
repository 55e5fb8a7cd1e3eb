// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

/** The purpose that a {@link Step} is the smallest change for. */
public enum Aim {
    /** It earns more. */
    EARNS,
    /** It earns so much more that the displayed points change. */
    SHOWS,
    /** It earns as much as can be earned, which is less than the maximum. */
    MOST,
    /** It earns the maximum. */
    FULL
}
