// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.Objects;

/**
 * A limit of what is read, which a host may set for its JVM by a system property before the first use.
 *
 * <p>Example: {@code -Dvn.dti.budget.depth=20} for {@code Limit.of("depth", 40, 10, 200)}. What is out of
 * range is refused rather than ignored, as a host relies on what it sets.
 */
public final class Limit {

    /** What the names of all properties begin with. */
    public static final String PREFIX = "vn.dti.budget.";

    private Limit() {}

    /**
     * The limit of a name.
     *
     * @param name what follows {@link #PREFIX}, for example {@code depth}
     * @param usual the limit where the host sets none
     * @param least the lowest that a host may set, with which the bundled decisions are still read
     * @param most the highest, with which time, memory and the stack of a thread still suffice
     * @return the limit
     * @throws IllegalStateException if the property is not a whole number from the least to the most
     */
    public static int of(String name, int usual, int least, int most) {
        Objects.requireNonNull(name, "name");
        String set = System.getProperty(PREFIX + name);
        if (set == null) {
            return usual;
        }
        if (set.matches("[0-9]{1,9}")) {
            int limit = Integer.parseInt(set);
            if (limit >= least && limit <= most) {
                return limit;
            }
        }
        throw new IllegalStateException(PREFIX + name + "=" + set
                + ": expected a whole number from " + least + " to " + most);
    }
}
