// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;

/** The inputs of the new version, over which rules of the old one are asked. */
final class Redeclaration {

    private final Map<String, Input> declared;

    Redeclaration(List<Input> inputs) {
        declared = inputs.stream().collect(Collectors.toMap(Input::name, Function.identity()));
    }

    /** The same rule as if it had been written today; as it was where it no longer fits. */
    Rule today(Rule rule) {
        try {
            return rule.withInputs(this::today);
        } catch (DefinitionException fitsNoLonger) {
            return rule;
        }
    }

    Condition today(Condition condition) {
        try {
            return condition.withInputs(this::today);
        } catch (DefinitionException fitsNoLonger) {
            return condition;
        }
    }

    private Input today(Input input) {
        return declared.getOrDefault(input.name(), input);
    }
}
