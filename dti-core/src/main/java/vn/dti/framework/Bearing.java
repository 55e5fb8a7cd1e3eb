// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/** The bearing of an input on a whole result beside the points of criteria. */
public enum Bearing implements Worded {
    /** The class depends on it, by its bound or by what it requires. */
    CLASSES("xếp loại", "classes"),
    /** A prerequisite asks for it, without which no class is given, or no points. */
    PREREQUISITES("điều kiện tiên quyết", "prerequisites"),
    /** It orders units with equal totals. */
    TIES("thứ tự khi bằng điểm", "the order of equal totals");

    private final Sentence says;

    Bearing(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
