// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The sentences of tests and assertions, in the language that a team has chosen for its tests. */
enum KitPhrase implements Phrase {
    EVERY_BRANCH("mọi nhánh đều được kiểm thử", "every branch is reached"),
    NOT_REACHED(
            "{0} trên {1} nhánh được kiểm thử; chưa kiểm thử nào đi qua:",
            "{0} of {1} branches are reached; no test reaches:"),
    AS_PRINTED("{0} như đã in", "{0} as printed"),
    OTHERS("mọi hàng và con số khác", "all other rows and figures"),
    FITS("{0} khớp với bộ chỉ số", "{0} fits"),
    CHANGES_NO_POINTS("{0} không làm đổi điểm", "{0} changes no points"),
    CHANGED(
            "theo kế hoạch đơn vị có {0}, không theo kế hoạch có {1}; số liệu: {2}",
            "under the plan the unit has {0}, without it {1}; its inputs: {2}"),
    POINTS(Word.SOME_POINTS),
    POINTS_SHOWN("{0} ({1}) điểm", "{0} ({1}) points"),
    EXACTLY("đúng {0} điểm", "exactly {0} points"),
    STATUS("trạng thái {0}", "the status {0}"),
    NOTICE("lưu ý {0}", "the notice {0}"),
    NONE(Word.NONE),
    CLASS("xếp loại “{0}”", "the class “{0}”"),
    CLASSED("“{0}” với {1}", "“{0}” with {1}"),
    WITH("{0} với {1}", "{0} with {1}"),
    NO_CRITERION("{0} không có tiêu chí {1}", "{0} has no criterion {1}"),
    DIFFERS("{0}: cần {1}, thực tế {2}", "{0}: expected {1}, found {2}");

    /** The system property that names the language: {@code vi}, or {@code en} as without it. */
    static final String PROPERTY = "dti.language";

    private final Sentence says;

    KitPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    KitPhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }

    /** The sentence about some values. */
    String of(Object... values) {
        return Message.of(this, values).in(language());
    }

    static Language language() {
        return "vi".equals(System.getProperty(PROPERTY)) ? Language.VI : Language.EN;
    }
}
