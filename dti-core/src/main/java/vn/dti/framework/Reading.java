// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Objects;
import vn.dti.rule.Rule;
import vn.dti.wording.NormalText;

/**
 * One way to understand an ambiguous clause.
 *
 * @param name what hosts call it, for example {@code literal}
 * @param meaning what it says, in the language of the framework
 * @param rule the rule that follows
 */
public record Reading(String name, String meaning, Rule rule) {
    /** Takes the name in its normal form. */
    public Reading {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(rule, "rule");
        name = NormalText.of(name);
    }
}
