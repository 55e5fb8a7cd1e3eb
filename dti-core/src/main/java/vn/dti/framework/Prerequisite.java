// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Locale;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * A requirement of the whole, without which no class is given, or no points at all.
 *
 * <p>Example: a building with all points for Gold that misses one prerequisite has no level. A
 * requirement that cannot be answered for want of data is not met.
 *
 * @param title its name, as it is told with a result
 * @param requires what is required
 * @param otherwise the consequence if it is not met
 */
public record Prerequisite(String title, Requirement requires, Consequence otherwise) {

    /** The consequence of a prerequisite that is not met. */
    public enum Consequence {
        /** The total stays, and is in no class. */
        NO_CLASS(FrameworkPhrase.WITHOUT_IT_NO_CLASS),
        /** The total is 0; groups and criteria keep their points. */
        ZERO(FrameworkPhrase.WITHOUT_IT_ZERO);

        private final FrameworkPhrase words;

        Consequence(FrameworkPhrase words) {
            this.words = words;
        }

        /**
         * The name in a framework's YAML.
         *
         * @return {@code no-class} or {@code zero}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Takes the title in its normal form. */
    public Prerequisite {
        title = NormalText.of(title);
    }

    boolean isMet(Grounds grounds) {
        return requires.holds(grounds).equals(Value.known(true));
    }

    /** Whether it sets the total of a unit to 0. */
    boolean voids(Grounds grounds) {
        return otherwise == Consequence.ZERO && !isMet(grounds);
    }

    /** Whether it is not met, whatever data is still to come. */
    boolean isMissed(Grounds grounds) {
        return requires.holds(grounds).equals(Value.known(false));
    }

    /** That it is not met, and what follows. */
    Message consequence() {
        return Message.of(otherwise.words, title);
    }

    /** The same with why. */
    Explanation explain(Grounds grounds) {
        return new Explanation(
                consequence(), requires.holds(grounds), requires.unmet(grounds).toList());
    }

    /**
     * The prerequisite in words.
     *
     * @param root the whole of the framework
     * @return its title, what is required, and what follows otherwise
     */
    public Message words(Group root) {
        FrameworkPhrase phrase = otherwise == Consequence.ZERO
                ? FrameworkPhrase.PREREQUISITE_OR_ZERO
                : FrameworkPhrase.PREREQUISITE_OR_NO_CLASS;
        return Message.of(phrase, title, requires.words(root));
    }
}
