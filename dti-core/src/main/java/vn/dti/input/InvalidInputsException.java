// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Thrown once for all that is wrong with the inputs of a unit; nothing was scored. */
public final class InvalidInputsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The number of problems that are told; the others are counted. */
    private static final int MOST_SAID = 100;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Problem> problems;

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
     * The whole message in one language: a headline, then a line for each of the first hundred problems,
     * and the number of the others.
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
        int more = problems.size() - MOST_SAID;
        String rest = more > 0 ? "\n  " + Message.of(InputPhrase.MORE, more).in(language) : "";
        return problems.stream()
                .limit(MOST_SAID)
                .map(problem -> "\n  - " + problem.message().in(language))
                .collect(Collectors.joining("", headline.in(language) + ":", rest));
    }
}
