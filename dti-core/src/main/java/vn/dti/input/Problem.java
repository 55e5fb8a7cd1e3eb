package vn.dti.input;

import vn.dti.wording.Message;

/**
 * One thing that is wrong with the inputs of a unit.
 *
 * @param place the input or criterion concerned, for example {@code meetings_total} or {@code
 *     activities[2].resolved} (records count from 1)
 * @param message what was found and what was expected
 */
public record Problem(String place, Message message) {

    /** Cuts what would fill the page. */
    public Problem {
        message = message.shortened();
    }
}
