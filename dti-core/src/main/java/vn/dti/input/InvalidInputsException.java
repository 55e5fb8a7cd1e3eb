package vn.dti.input;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Thrown once for all that is wrong with the inputs of a unit; nothing was scored. */
public final class InvalidInputsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception that carries every problem.
     *
     * @param problems one or more
     */
    public InvalidInputsException(List<Problem> problems) {
        super(text(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order in which it was found.
     *
     * @return one or more problems
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The whole message in one language: a headline, then a line for each problem.
     *
     * @param language the language to speak
     * @return the same as {@link #getMessage()} for English
     */
    public String in(Language language) {
        return text(problems, language);
    }

    private static String text(List<Problem> problems, Language language) {
        var headline = problems.size() == 1
                ? Message.of(InputPhrase.PROBLEM)
                : Message.of(InputPhrase.PROBLEMS, problems.size());
        return problems.stream()
                .map(problem -> "\n  - " + problem.message().in(language))
                .collect(Collectors.joining("", headline.in(language) + ":", ""));
    }
}
