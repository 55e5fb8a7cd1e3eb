// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.util.HashMap;
import java.util.Map;
import vn.dti.cohort.Member;
import vn.dti.cohort.ReferenceSet;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;

/** Units that are scored one by one against what was found of all. */
final class Compared {

    private final Framework framework;
    private final ReferenceSet references;

    /** By group, what a unit is compared with, as inputs keep it: copied once. */
    private final Map<String, Map<String, ReferenceRange>> ranges = new HashMap<>();

    Compared(Framework framework, ReferenceSet references) {
        this.framework = framework;
        this.references = references;
    }

    Scorecard score(Member member) {
        Map<String, ReferenceRange> own = ranges.computeIfAbsent(
                member.group(),
                group -> Inputs.of(Map.of()).against(references.ranges(group)).references());
        return framework.score(member.report().against(own));
    }
}
