// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.input.Input;
import vn.dti.wording.Fault;
import vn.dti.wording.Spelling;

/** The check of the declared inputs by themselves: names and wholes. */
final class DeclarationCheck {

    private static final int SUGGESTIONS = 20;

    private int unknownWholes;

    private final Map<String, Input> declared;
    private final List<Flaw> flaws;

    /** A check that fills in the inputs by name, and what does not fit. */
    DeclarationCheck(Map<String, Input> declared, List<Flaw> flaws) {
        this.declared = declared;
        this.flaws = flaws;
    }

    void inputs(List<Input> inputs) {
        for (Input input : inputs) {
            if (declared.put(input.name(), input) != null) {
                add(input.name(), FrameworkFault.DUPLICATE_INPUT.of(input.name()));
            }
        }
        for (Input input : inputs) {
            wholes(input, declared);
        }
        for (Input input : inputs) {
            fields(input.type().fields());
        }
    }

    private void fields(List<Input> fields) {
        var named = new HashMap<String, Input>();
        for (Input field : fields) {
            named.putIfAbsent(field.name(), field);
        }
        for (Input field : fields) {
            wholes(field, named);
        }
    }

    private void wholes(Input input, Map<String, Input> siblings) {
        for (String whole : input.wholes()) {
            Input other = siblings.get(whole);
            if (whole.equals(input.name())) {
                add(
                        input.name(),
                        FrameworkFault.PART_OF_ITSELF.of(input.name()).at(Flaw.Property.WHOLES));
            } else if (other == null) {
                add(input.name(), unknown(input.name(), whole, siblings));
            } else if (!other.type().isNumber()) {
                add(
                        input.name(),
                        FrameworkFault.WHOLE_NOT_NUMBER
                                .of(input.name(), whole)
                                .at(Flaw.Property.WHOLES));
            }
        }
    }

    /** Names are compared with all others, which takes long where many are unknown. */
    private Fault unknown(String part, String whole, Map<String, Input> siblings) {
        boolean isGuessed = unknownWholes++ < SUGGESTIONS && !whole.endsWith(Input.PREVIOUS);
        Optional<String> near = isGuessed
                ? Input.labelled(whole, siblings.values())
                        .or(() -> Spelling.nearest(whole, siblings.keySet()))
                        .filter(name -> !name.equals(part))
                : Optional.empty();
        return near.map(name -> FrameworkFault.UNKNOWN_WHOLE_SUGGESTING.of(part, whole, name))
                .orElseGet(() -> FrameworkFault.UNKNOWN_WHOLE.of(part, whole))
                .at(Flaw.Property.WHOLES);
    }

    private void add(String place, Fault fault) {
        flaws.add(new Flaw(place, fault));
    }
}
