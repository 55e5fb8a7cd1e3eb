package vn.dti.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;

/** The options of a choice input, as rules and conditions need them. */
final class ChoiceOptions {

    private ChoiceOptions() {}

    /** The options with their labels. */
    static Map<String, String> of(Input input) {
        if (input.type() instanceof InputType.Choice choice) {
            return choice.options();
        }
        throw new DefinitionException(Message.of(
                RulePhrase.NOT_A_CHOICE_INPUT, input.name(), input.type().word()));
    }

    static void requireKnown(Input input, Set<String> used) {
        Map<String, String> declared = of(input);
        List<String> unknown = used.stream()
                .filter(name -> !declared.containsKey(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new DefinitionException(Message.of(
                    RulePhrase.UNKNOWN_OPTIONS,
                    input.name(),
                    unknown,
                    List.copyOf(declared.keySet())));
        }
    }

    /** The labels in the order of the declaration. */
    static List<String> labels(Input input, Collection<String> used) {
        return of(input).entrySet().stream()
                .filter(option -> used.contains(option.getKey()))
                .map(option -> "“" + option.getValue() + "”")
                .toList();
    }
}
