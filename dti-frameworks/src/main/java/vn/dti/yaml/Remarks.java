// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.List;

/** The comments around one entry of a mapping or one item of a list, while they are collected. */
final class Remarks {

    /** Comments in lines of their own, above. */
    final List<Remark> above = new ArrayList<>();

    /** Comments behind the colon or the dash, where the value only begins in a later line. */
    final List<String> header = new ArrayList<>();

    /** Comments in lines of their own, between the key and its value. */
    final List<Remark> inner = new ArrayList<>();

    /** Comments behind the value. */
    final List<String> behind = new ArrayList<>();

    /** Whether a blank line is right above the entry. */
    boolean afterBlank;

    /** Whether the value has not ended yet. */
    private boolean open = true;

    /** A comment in a line of its own, and whether a blank line is above it. */
    record Remark(String text, boolean afterBlank) {}

    void end() {
        open = false;
    }

    void sameLine(String text) {
        (open ? header : behind).add(text);
    }

    boolean areInside() {
        return !above.isEmpty() || !header.isEmpty() || !inner.isEmpty() || !behind.isEmpty();
    }
}
