package vn.dti.wording;

/**
 * The two forms of a sentence, word or template, as a value.
 *
 * @param vi the Vietnamese form
 * @param en the English form
 */
public record Sentence(String vi, String en) implements Phrase, Worded {

    @Override
    public String in(Language language) {
        return language.choose(vi, en);
    }

    @Override
    public Sentence says() {
        return this;
    }
}
