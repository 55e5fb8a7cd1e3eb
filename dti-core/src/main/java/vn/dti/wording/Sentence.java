// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/**
 * The two forms of a sentence, word or template, as a value.
 *
 * @param vi the Vietnamese form
 * @param en the English form
 * @param noticeCode what programs know a notice or a problem of inputs by, whatever becomes of its words;
 *     empty for other sentences
 */
public record Sentence(String vi, String en, String noticeCode) implements Phrase, Worded {

    /**
     * A sentence that is not a notice.
     *
     * @param vi the Vietnamese form
     * @param en the English form
     */
    public Sentence(String vi, String en) {
        this(vi, en, "");
    }

    @Override
    public String in(Language language) {
        return language.choose(vi, en);
    }

    @Override
    public Sentence says() {
        return this;
    }
}
