// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Objects;

/**
 * A line of the general information that a document asks for beside its criteria; it does not score.
 *
 * @param id its number as printed, for example {@code 1.4}
 * @param title its name as printed
 * @param input the input that takes it, which criteria may use too
 */
public record ProfileItem(String id, String title, String input) {

    /** Refuses what is null. */
    public ProfileItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(input, "input");
    }
}
