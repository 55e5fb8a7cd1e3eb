package vn.dti.page;

import java.util.regex.Pattern;

/** A reference to another place of the page: what it says, and the anchor it leads to. */
record Link(String text, String anchor) {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]");

    /** The place of a group or criterion. */
    static Link toNode(String id) {
        return new Link(id, "c-" + anchor(id));
    }

    /** The place of an input. */
    static Link toInput(String name, String label) {
        return new Link(label, "i-" + anchor(name));
    }

    /** Characters that mean something in addresses or markup are written by their numbers. */
    private static String anchor(String id) {
        return UNSAFE.matcher(id)
                .replaceAll(found -> "~" + Integer.toHexString(found.group().codePointAt(0)));
    }
}
