// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences about the class of a total. */
public enum ClassPhrase implements Phrase {
    CLASS_OF("Xếp loại: {0}", "Class: {0}"),
    DENIED("Đủ điểm loại {0} nhưng chưa đạt:", "Enough points for {0}, but not met:"),
    NEXT("Để lên loại {0} còn thiếu {1} điểm", "Lacking to class {0}: {1} points"),
    NEXT_REQUIRES("Để lên loại {0} còn chưa đạt:", "Not met for class {0}:"),
    NEXT_BARRED(
            "Để được xếp loại {0} phải đạt điều kiện tiên quyết và thêm {1} điểm",
            "For class {0} prerequisites have to be met, and {1} points are lacking"),
    NEXT_BARRED_ONLY(
            "Đạt điều kiện tiên quyết thì được xếp loại {0}",
            "With the prerequisites met the class is {0}"),
    POSSIBLE("Xếp loại theo các cách hiểu: {0}", "Classes over all readings: {0}"),
    ALIKE(
            "Xếp loại như nhau theo mọi cách hiểu: {0}",
            "The class is the same by all readings: {0}"),
    IN_USE("{0} (đang dùng)", "{0} (in use)"),
    NOT_ALL(
            "Quá nhiều tổ hợp cách hiểu: chỉ xét cách hiểu đang dùng, cách cho ít điểm nhất và cách cho nhiều điểm nhất.",
            "There are too many combinations of readings: tried were those in use, those that earn least and those that earn most."),
    UNCLASSED("không xếp loại", "none"),
    NO_CLASS("không đạt loại nào", "below every class");

    private final Sentence says;

    ClassPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
