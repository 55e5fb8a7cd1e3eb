package vn.dti.wording;

/**
 * The two forms of a sentence, word or template, as a value.
 *
 * @param vi the Vietnamese form
 * @param en the English form
 */
public record Sentence(String vi, String en) implements Phrase {

    /**
     * The form in one language.
     *
     * @param language the language to speak
     * @return the form with its places, if it has any
     */
    public String in(Language language) {
        return language.choose(vi, en);
    }

    @Override
    public Sentence says() {
        return this;
    }
}
