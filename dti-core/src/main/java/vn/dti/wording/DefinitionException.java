package vn.dti.wording;

/** Thrown by the types that make up a framework when their parts do not fit together. */
public final class DefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message definition;

    /**
     * An exception that says what does not fit.
     *
     * @param definition names the thing, the value and the relation it broke, for example {@code
     *     bands overlap: [1/2, 4/5] and [4/5, ∞)}
     */
    public DefinitionException(Message definition) {
        super(definition.toString());
        this.definition = definition;
    }

    /**
     * What does not fit, to be worded in the reader's language.
     *
     * @return the sentence as a value
     */
    public Message definition() {
        return definition;
    }
}
