// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.RoundingMode;
import java.util.List;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/**
 * A way in which a published table may have come from exact points, whatever its framework states.
 */
public enum Convention implements Worded {
    /** Sums are exact; every figure is rounded to the nearest, ties by any one rule. */
    EXACT_SUMS_ROUNDED(
            "tổng chính xác, mỗi số được làm tròn đến số gần nhất",
            "exact sums, every figure rounded to the nearest",
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN),
    /** A sum is that of its children's figures, which are rounded in any one way. */
    SUMS_OF_ROUNDED(
            "cộng các số đã làm tròn",
            "sums of the rounded figures",
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.DOWN,
            RoundingMode.UP,
            RoundingMode.FLOOR,
            RoundingMode.CEILING),
    /** Sums are exact; every figure is cut off after the last place. */
    TRUNCATED(
            "tổng chính xác, mỗi số bị cắt bỏ phần thừa",
            "exact sums, every figure truncated",
            RoundingMode.DOWN,
            RoundingMode.FLOOR),
    /** Sums are exact; every figure is rounded up to the next place. */
    ROUNDED_UP(
            "tổng chính xác, mỗi số được làm tròn lên",
            "exact sums, every figure rounded up",
            RoundingMode.UP,
            RoundingMode.CEILING);

    private final Sentence says;
    private final List<RoundingMode> modes;

    Convention(String vi, String en, RoundingMode... modes) {
        this.says = new Sentence(vi, en);
        this.modes = List.of(modes);
    }

    /** The convention that a framework states by what it adds up and how points are displayed. */
    static Convention stated(Framework framework) {
        if (framework.root().aggregation().isOfDisplayed()) {
            return SUMS_OF_ROUNDED;
        }
        return switch (framework.display().mode()) {
            case UP, CEILING -> ROUNDED_UP;
            case DOWN, FLOOR -> TRUNCATED;
            default -> EXACT_SUMS_ROUNDED;
        };
    }

    /**
     * The ways to round that the convention may mean, one of them for all figures of a table.
     *
     * @param isBelowZero whether points may be below 0, where the smaller number is not the shorter one
     */
    List<RoundingMode> modes(boolean isBelowZero) {
        return modes.stream()
                .filter(mode ->
                        isBelowZero || (mode != RoundingMode.FLOOR && mode != RoundingMode.CEILING))
                .toList();
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
