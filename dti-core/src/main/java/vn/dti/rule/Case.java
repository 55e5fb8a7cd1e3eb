// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

/**
 * A condition and the rule that it picks.
 *
 * @param when the condition
 * @param then the rule
 */
public record Case(Condition when, Rule then) {}
