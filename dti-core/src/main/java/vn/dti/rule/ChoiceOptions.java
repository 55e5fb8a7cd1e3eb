// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/** The options of a choice input, as rules and conditions need them. */
final class ChoiceOptions {

    private static final int MOST_GUESSES = 100;
    private static final int MOST_NAMED = 100;

    private ChoiceOptions() {}

    /** The options with their labels. */
    static Map<String, String> of(Input input) {
        if (input.type().isChoice()) {
            return input.type().options();
        }
        throw new DefinitionException(
                RuleFault.NOT_A_CHOICE_INPUT.of(input.name(), input.type().word()));
    }

    static void requireKnown(Input input, Collection<String> used) {
        Set<String> declared = of(input).keySet();
        if (!declared.containsAll(used)) {
            var faults = new ArrayList<Fault>();
            List<String> unknown = used.stream()
                    .filter(name -> !declared.contains(name))
                    .sorted()
                    .toList();
            Map<String, String> byLabel = byLabel(input);
            for (String name : unknown) {
                Set<String> guessed = faults.size() < MOST_GUESSES ? declared : Set.of();
                Optional<String> near = Optional.ofNullable(byLabel.get(NormalText.identity(name)))
                        .or(() -> Spelling.nearest(name, guessed))
                        .or(() -> nearestLabel(name, guessed.isEmpty() ? Map.of() : byLabel));
                faults.add(unknown(input, name, declared, near).at(name));
            }
            throw new DefinitionException(faults);
        }
    }

    private static Optional<String> nearestLabel(String name, Map<String, String> byLabel) {
        return Spelling.nearest(NormalText.identity(name), byLabel.keySet()).map(byLabel::get);
    }

    private static Fault unknown(
            Input input, String name, Set<String> declared, Optional<String> near) {
        List<String> known = declared.stream().limit(MOST_NAMED).toList();
        return near.map(meant ->
                        RuleFault.UNKNOWN_OPTION_SUGGESTING.of(input.name(), name, known, meant))
                .orElseGet(() -> RuleFault.UNKNOWN_OPTION.of(input.name(), name, known));
    }

    /** The first option of each label. */
    private static Map<String, String> byLabel(Input input) {
        var byLabel = new HashMap<String, String>();
        of(input)
                .forEach(
                        (option, label) -> byLabel.putIfAbsent(NormalText.identity(label), option));
        return byLabel;
    }

    /** The labels in the order of the declaration. */
    static List<String> labels(Input input, Collection<String> used) {
        return of(input).entrySet().stream()
                .filter(option -> used.contains(option.getKey()))
                .map(option -> "“" + option.getValue() + "”")
                .toList();
    }
}
