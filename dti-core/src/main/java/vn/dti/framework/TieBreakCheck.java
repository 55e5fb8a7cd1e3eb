// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.rule.Naming;
import vn.dti.wording.Fault;
import vn.dti.wording.Spelling;

/** Finds what does not fit in the order of units with equal totals. */
final class TieBreakCheck {

    private final Group root;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Input> declared;

    TieBreakCheck(Group root, Map<String, Input> declared) {
        this.root = root;
        this.declared = declared;
    }

    List<Fault> faults(List<TieBreak> turns) {
        var faults = new ArrayList<Fault>();
        if (!turns.isEmpty()) {
            root.walk().skip(1).map(Node::id).forEach(known::add);
            known.add(Framework.WHOLE);
        }
        for (int number = 0; number < turns.size(); number++) {
            TieBreak turn = turns.get(number);
            Optional<Fault> fault = turn.fold(this::ofNode, this::ofValue);
            if (fault.isEmpty() && isTold(turn, turns.subList(0, number))) {
                fault = Optional.of(FrameworkFault.TIE_BREAK_TWICE.of(turn.key()));
            }
            var place = new Flaw.Turn(number);
            fault.ifPresent(each -> faults.add(each.at(place)));
        }
        return faults;
    }

    /** A value is the same either way up. */
    private static boolean isTold(TieBreak turn, List<TieBreak> before) {
        return before.stream()
                .anyMatch(each ->
                        each.getClass() == turn.getClass() && each.key().equals(turn.key()));
    }

    private Optional<Fault> ofNode(TieBreak.OfNode node) {
        if (known.contains(node.id())) {
            return Optional.empty();
        }
        if (declared.containsKey(node.id())) {
            return Optional.of(FrameworkFault.TIE_BREAK_IS_INPUT.of(node.id()));
        }
        return Optional.of(Spelling.nearest(node.id(), known)
                .map(near -> FrameworkFault.TIE_BREAK_UNKNOWN_SUGGESTING.of(node.id(), near))
                .orElseGet(() -> FrameworkFault.TIE_BREAK_UNKNOWN.of(node.id())));
    }

    private Optional<Fault> ofValue(TieBreak.OfValue turn) {
        List<Input> inputs = turn.value().inputs();
        if (inputs.isEmpty()) {
            String number = turn.value().text(Naming.NAMES);
            return Optional.of(FrameworkFault.TIE_BREAK_CONSTANT.of(number));
        }
        return inputs.stream()
                .filter(input -> !input.equals(declared.get(input.name())))
                .findFirst()
                .map(input -> FrameworkFault.TIE_BREAK_INPUT.of(input.name()));
    }
}
