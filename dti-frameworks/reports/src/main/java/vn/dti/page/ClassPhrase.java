// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences about classes over several readings. */
public enum ClassPhrase implements Phrase {
    POSSIBLE("Xếp loại theo các cách hiểu: {0}", "Classes over all readings: {0}"),
    ALIKE(
            "Xếp loại như nhau theo mọi cách hiểu: {0}",
            "The class is the same by all readings: {0}"),
    IN_USE("{0} (đang dùng)", "{0} (in use)"),
    NOT_ALL(
            "Quá nhiều tổ hợp cách hiểu: chỉ xét cách hiểu đang dùng, cách cho ít điểm nhất và cách cho nhiều điểm nhất.",
            "There are too many combinations of readings: tried were those in use, those that earn least and those that earn most.");

    private final Sentence says;

    ClassPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
