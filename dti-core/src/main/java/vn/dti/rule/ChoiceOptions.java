package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/** The options of a choice input, as rules and conditions need them. */
final class ChoiceOptions {

    private static final int MOST_GUESSES = 100;
    private static final int MOST_NAMED = 100;

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
            var faults = new ArrayList<Fault>();
            List<String> unknown = used.stream()
                    .filter(name -> !declared.contains(name))
                    .sorted()
                    .toList();
            for (String name : unknown) {
                Set<String> guessed = faults.size() < MOST_GUESSES ? declared : Set.of();
                faults.add(new Fault(unknown(input, name, declared, guessed), List.of(name)));
            }
            throw new DefinitionException(faults);
        }
    }

    private static Message unknown(
            Input input, String name, Set<String> declared, Set<String> guessed) {
        List<String> known = declared.stream().limit(MOST_NAMED).toList();
        return labelled(input, name)
                .or(() -> Spelling.nearest(name, guessed))
                .map(near -> Message.of(
                        RulePhrase.UNKNOWN_OPTION_SUGGESTING, input.name(), name, known, near))
                .orElseGet(() -> Message.of(RulePhrase.UNKNOWN_OPTION, input.name(), name, known));
    }

    /** The option that has a text for its label. */
    private static Optional<String> labelled(Input input, String label) {
        String identity = NormalText.identity(label);
        return of(input).entrySet().stream()
                .filter(option -> NormalText.identity(option.getValue()).equals(identity))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The labels in the order of the declaration. */
    static List<String> labels(Input input, Collection<String> used) {
        return of(input).entrySet().stream()
                .filter(option -> used.contains(option.getKey()))
                .map(option -> "“" + option.getValue() + "”")
                .toList();
    }
}
