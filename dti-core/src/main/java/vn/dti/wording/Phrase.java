package vn.dti.wording;

/**
 * A sentence with places for values, the same in every {@link Language}.
 *
 * <p>A place is written {@code {0}}, {@code {0%}} for a share as a percentage, or {@code {0~}} for a
 * number to two places; the digit counts the values from 0. Packages keep their phrases in an enum,
 * so that a sentence cannot lack a language and a key cannot be misspelt.
 */
public interface Phrase {

    /**
     * The sentence with its places.
     *
     * @param language the language to speak
     * @return for example {@code unknown input '{0}'}
     */
    String template(Language language);

    /**
     * What programs know the sentence by.
     *
     * @return the name of the constant, for example {@code UNKNOWN_INPUT}
     */
    String name();

    /**
     * What readers of results may rely on, whatever becomes of the words: the code of a notice.
     *
     * @return small letters and hyphens, for example {@code above-maximum}; empty for what is no notice
     */
    default String noticeCode() {
        return "";
    }
}
