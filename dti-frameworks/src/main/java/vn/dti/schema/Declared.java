package vn.dti.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.input.Input;
import vn.dti.wording.NormalText;
import vn.dti.yaml.YamlNode;

/** The inputs that are declared, and the names of those whose declaration is at fault. */
final class Declared {

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    private boolean isUnread;

    /** By label as it is compared; filled when it is asked for. */
    private final Map<String, Input> labels = new HashMap<>();

    static Declared of(Collection<Input> inputs) {
        var declared = new Declared();
        for (Input input : inputs) {
            declared.add(input);
        }
        return declared;
    }

    void add(Input input) {
        inputs.put(input.name(), input);
        labels.clear();
    }

    /** No inputs, because what was meant for their declarations could not be read. */
    static Declared unread() {
        var declared = new Declared();
        declared.isUnread = true;
        return declared;
    }

    /** A name whose users are not to be reported, as its declaration was. */
    void addFaulty(String name) {
        faulty.add(name);
    }

    Optional<Input> find(String name) {
        return Optional.ofNullable(inputs.get(name));
    }

    /** An input by its name whose declaration nothing was found wrong with. */
    Optional<Input> sound(String name) {
        return isFaulty(name) ? Optional.empty() : find(name);
    }

    /** The input that has a label, however that is spaced and whatever its case. */
    Optional<Input> labelled(String label) {
        if (labels.isEmpty()) {
            inputs.values()
                    .forEach(
                            input -> labels.putIfAbsent(NormalText.identity(input.label()), input));
        }
        return Optional.ofNullable(labels.get(NormalText.identity(label)));
    }

    /** Whether a text names an input among its words, so that it is a quantity and no number. */
    boolean isNamedIn(YamlNode node) {
        return node instanceof YamlNode.Scalar text
                && Stream.of(text.text().split("[^\\p{L}\\p{N}_]+", -1))
                        .anyMatch(inputs::containsKey);
    }

    Set<String> faulty() {
        return faulty;
    }

    boolean isFaulty(String name) {
        return isUnread || faulty.contains(name);
    }

    List<Input> inputs() {
        return List.copyOf(inputs.values());
    }

    Set<String> names() {
        var names = new LinkedHashSet<>(inputs.keySet());
        names.addAll(faulty);
        return names;
    }
}
