// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.regex.Pattern;

/**
 * A reference to another place of the page.
 *
 * @param text what it says
 * @param anchor the place that it leads to
 */
public record Link(String text, String anchor) {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]");

    /**
     * The place of a group or criterion.
     *
     * @param id its id
     * @return a link that says the id
     */
    public static Link toNode(String id) {
        return new Link(id, "c-" + anchor(id));
    }

    /**
     * The place of an input.
     *
     * @param name its name
     * @param label what the link says
     * @return a link
     */
    public static Link toInput(String name, String label) {
        return new Link(label, "i-" + anchor(name));
    }

    /** Characters that mean something in addresses or markup are written by their numbers. */
    private static String anchor(String id) {
        return UNSAFE.matcher(id)
                .replaceAll(found -> "~" + Integer.toHexString(found.group().codePointAt(0)));
    }
}
