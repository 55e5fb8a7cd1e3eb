// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.io.Serializable;
import vn.dti.wording.Message;

/**
 * A second place that a diagnostic is about.
 *
 * @param place the place
 * @param message what it has to do with the first, for example {@code first given here}
 */
public record Note(Place place, Message message) implements Serializable {

    private static final long serialVersionUID = 1L;
}
