// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/**
 * A sentence with places for values, the same in every {@link Language}.
 *
 * <p>A place is written {@code {0}}, {@code {0%}} for a share as a percentage, or {@code {0~}} for a
 * number to two places; the digit counts the values from 0. Packages keep their phrases in an enum,
 * so that a sentence cannot lack a language and a key cannot be misspelt; those that find fault with
 * something are {@link Coded}.
 */
public interface Phrase {

    /** {@return the sentence in both languages} */
    Sentence says();

    /**
     * The sentence with its places.
     *
     * @param language the language to speak
     * @return for example {@code unknown input '{0}'}
     */
    default String template(Language language) {
        return says().in(language);
    }

    /**
     * What programs may rely on, whatever becomes of the words: the code of a notice of a result, or of a
     * problem of inputs.
     *
     * @return small letters and hyphens, for example {@code above-maximum}; empty for other sentences
     */
    default String noticeCode() {
        return says().noticeCode();
    }
}
