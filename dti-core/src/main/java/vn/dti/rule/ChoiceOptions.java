package vn.dti.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

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

    static void requireKnown(Input input, Collection<String> used) {
        Set<String> declared = of(input).keySet();
        if (!declared.containsAll(used)) {
            throw new DefinitionException(used.stream()
                    .filter(name -> !declared.contains(name))
                    .sorted()
                    .map(name -> new Fault(unknown(input, name, declared), List.of(name)))
                    .toList());
        }
    }

    private static Message unknown(Input input, String name, Set<String> declared) {
        List<String> known = List.copyOf(declared);
        return Spelling.nearest(name, declared)
                .map(near -> Message.of(
                        RulePhrase.UNKNOWN_OPTION_SUGGESTING, input.name(), name, known, near))
                .orElseGet(() -> Message.of(RulePhrase.UNKNOWN_OPTION, input.name(), name, known));
    }

    /** The labels in the order of the declaration. */
    static List<String> labels(Input input, Collection<String> used) {
        return of(input).entrySet().stream()
                .filter(option -> used.contains(option.getKey()))
                .map(option -> "“" + option.getValue() + "”")
                .toList();
    }
}
