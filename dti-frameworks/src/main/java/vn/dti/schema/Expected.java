// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** The kinds of content that a place in a document can hold. */
enum Expected implements Worded {
    TEXT(Word.TEXT),
    NUMBER(Word.NUMBER),
    LIST(Word.LIST),
    MAPPING(Word.MAPPING),
    INPUT_NAME("tên một đầu vào", "the name of an input"),
    FORMULA("một công thức như a / b", "a formula such as a / b"),
    SHARE_OR_RULE(
            "các cặp khóa và giá trị: share, hoặc một cách chấm điểm",
            "a mapping with share, or with a rule"),
    CONDITION(
            "tên một đầu vào có/không, hoặc not, all, any, value, input",
            "the name of a boolean input, or not, all, any, value, input"),
    REQUIREMENT(
            "tên một đầu vào có/không, hoặc not, all, any, value, input, node, every, count",
            "the name of a boolean input, or not, all, any, value, input, node, every, count");

    private final Worded says;

    Expected(String vi, String en) {
        this(new Sentence(vi, en));
    }

    Expected(Worded says) {
        this.says = says;
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
