package vn.dti.input;

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
public record Problem(ReportSection section, String place, Message message) {

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
     * The same problem in other words.
     *
     * @param words what to say of it, for example with the name of the unit
     * @return a problem at the same place
     */
    public Problem saying(Message words) {
        return new Problem(section, place, words);
    }
}
