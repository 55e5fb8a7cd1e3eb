package vn.dti.framework;

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
        name = NormalText.of(name);
    }
}
