// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.cold;

import vn.dti.benchmarks.district.BinhChanh;
import vn.dti.benchmarks.district.DoublesFromMap;

/** A host that has the decision in its own code: no library, no YAML. */
public final class HandWritten {

    private HandWritten() {}

    /**
     * Prints the total of one unit.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        double total = DoublesFromMap.score(BinhChanh.values()).get(0).points();
        System.out.println(Math.round(total * 100) / 100.0);
    }
}
