package vn.dti.rule;

/**
 * A condition and the rule that it picks.
 *
 * @param when the condition
 * @param then the rule
 */
public record Case(Condition when, Rule then) {}
