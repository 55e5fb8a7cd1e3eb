// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.cold;

import vn.dti.benchmarks.district.BinhChanh;
import vn.dti.frameworks.Frameworks;

/** A host that loads the decision's YAML from the class path. */
public final class YamlHost {

    private YamlHost() {}

    /**
     * Prints the total of one unit.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var framework = Frameworks.get("hcmc-79-2023-districts");
        System.out.println(framework.score(BinhChanh.values()).displayed());
    }
}
