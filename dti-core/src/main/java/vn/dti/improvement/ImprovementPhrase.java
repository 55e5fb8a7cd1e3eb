// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about changes. */
enum ImprovementPhrase implements Phrase {
    ADD("thêm {0} ({1} → {2})", "add {0} ({1} → {2})"),
    REDUCE("bớt {0} ({1} → {2})", "reduce by {0} ({1} → {2})"),
    REPORT("khai {0} (chưa có số liệu)", "report {0} (no data yet)"),
    SWITCH("từ “{0}” sang “{1}”", "from “{0}” to “{1}”"),
    UNKNOWN_INPUT_SUGGESTING(
            "không có đầu vào '{0}' — có phải ý là {1}?",
            "unknown input '{0}' — did you mean {1}?"),
    BOUND_NEEDS_NUMBER(
            "giới hạn dành cho số liệu bằng số, {0} thì không phải",
            "bounds are for numbers, which {0} is not");

    private final Sentence says;

    ImprovementPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
