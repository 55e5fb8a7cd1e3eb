// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.io.Serializable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.wording.Message;

/**
 * One thing that is wrong with what is reported of a unit.
 *
 * <p>Example: points beyond the maximum of {@code 1.1} are a problem of the section {@link
 * ReportSection#AWARDS}, whether or not {@code not-applicable} names {@code 1.1} too.
 *
 * @param section where the report says what is wrong
 * @param place the input or criterion concerned, for example {@code meetings_total} or {@code
 *     activities[2].resolved} (records count from 1)
 * @param message what was found and what was expected
 */
public record Problem(ReportSection section, String place, Message message)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A name, the number of a record, or the name of a field behind it. */
    private static final Pattern STEP = Pattern.compile("\\[([0-9]+)]|(?:(?<=])\\.)?([^\\[]+)");

    /** Cuts what would fill the page. */
    public Problem {
        message = message.shortened();
    }

    /**
     * A problem of the figures.
     *
     * @param place the input, or the criterion whose figures are concerned
     * @param message what was found and what was expected
     */
    public Problem(String place, Message message) {
        this(ReportSection.INPUTS, place, message);
    }

    /**
     * What programs know the problem by, in every language and release.
     *
     * @return for example {@code wrong-value}, or {@code DTI-1201} for what a file of frameworks may have
     *     too; {@code other} for what a host says in words of its own
     */
    public String code() {
        return message.code().isEmpty() ? "other" : message.code();
    }

    /**
     * The place in a document {@code dti-inputs/1} as a JSON Pointer (RFC 6901), for forms that mark it.
     *
     * @return for example {@code /inputs/activities/1/resolved} (items count from 0), {@code
     *     /awards/1.1}, {@code /unit}; {@code /inputs} for figures of a criterion as a whole
     */
    public String pointer() {
        boolean previous = place.contains(Input.PREVIOUS);
        String path = place.replace(Input.PREVIOUS, "");
        if (path.startsWith("/")) {
            return path;
        }
        if (section != ReportSection.INPUTS) {
            return "/" + section.key() + "/" + escaped(path);
        }
        boolean isNamed = !path.isEmpty() && Character.isLetter(path.codePointAt(0));
        return (previous ? "/previous" : "/inputs") + (isNamed ? steps(path) : "");
    }

    private static String steps(String path) {
        return STEP.matcher(path)
                .results()
                .map(step -> "/" + (step.group(1) == null ? escaped(step.group(2)) : index(step)))
                .collect(Collectors.joining());
    }

    private static String index(MatchResult step) {
        return String.valueOf(Integer.parseInt(step.group(1)) - 1);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The same problem in other words.
     *
     * @param words what to say of it, for example with the name of the unit
     * @return a problem at the same place
     */
    public Problem saying(Message words) {
        return new Problem(section, place, words);
    }
}
