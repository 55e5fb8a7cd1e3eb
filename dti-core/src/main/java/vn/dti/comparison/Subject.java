// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Message;

/**
 * The subject of a change: the whole, a group, a criterion or an input.
 *
 * @param type the sort of thing
 * @param before its id or name in the old version; empty for the whole and for what was added
 * @param after its id or name in the new version; empty for the whole and for what was removed
 * @param title its title or label, in the new version if it is there
 */
public record Subject(Type type, String before, String after, String title) {

    /** The sorts of things that change. */
    public enum Type {
        /** The framework as a whole. */
        FRAMEWORK,
        /** A group of criteria. */
        GROUP,
        /** A criterion. */
        CRITERION,
        /** An input. */
        INPUT
    }

    /** {@return the id or name in the new version, else that in the old one} */
    public String id() {
        return after.isEmpty() ? before : after;
    }

    /**
     * The subject as something that contributes to a total.
     *
     * @return the title of a criterion; of a group and of the whole that their bounds are meant
     */
    public Message contributor() {
        return switch (type) {
            case FRAMEWORK -> Message.of(ComparisonPhrase.BOUNDS_OF_WHOLE);
            case GROUP -> Message.of(ComparisonPhrase.BOUNDS_OF_GROUP, title);
            case CRITERION, INPUT -> Message.verbatim(title);
        };
    }

    /** The id or name in a version; empty where that version lacks it. */
    String in(Version version) {
        return version == Version.OLD ? before : after;
    }

    /** Whether it is a node or an input of both versions. */
    boolean isInBoth() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
