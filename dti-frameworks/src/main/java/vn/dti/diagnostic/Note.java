package vn.dti.diagnostic;

import vn.dti.wording.Message;

/**
 * A second place that a diagnostic is about.
 *
 * @param place the place
 * @param message what it has to do with the first, for example {@code first given here}
 */
public record Note(Place place, Message message) {}
