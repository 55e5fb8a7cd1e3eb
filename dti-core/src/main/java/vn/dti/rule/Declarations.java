package vn.dti.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** The inputs that a framework declares, by name and by the wholes that they are parts of. */
final class Declarations {

    static final Declarations NONE = new Declarations(List.of());

    private final Map<String, Input> named = new HashMap<>();
    private final Map<String, List<Input>> parts = new HashMap<>();

    private Declarations(Collection<Input> inputs) {
        for (Input input : inputs) {
            named.put(input.name(), input);
            input.wholes()
                    .forEach(whole -> parts.computeIfAbsent(whole, name -> new ArrayList<>())
                            .add(input));
        }
    }

    static Declarations of(Collection<Input> inputs) {
        return new Declarations(inputs);
    }

    /**
     * That an input is within its wholes, and that parts are within it which make it larger than it
     * declares itself.
     *
     * @param input an input
     * @param asked the inputs of a calculation
     * @param bounded whether more is known of a part
     * @return differences that are 0 at most
     */
    List<Linear> parts(Input input, List<Input> asked, Predicate<Input> bounded) {
        var facts = new ArrayList<Linear>();
        for (String name : input.wholes()) {
            whole(input, name, asked).ifPresent(whole -> facts.add(difference(input, whole)));
        }
        if (isDeclared(input)) {
            partsOf(input).stream()
                    .filter(part -> bounded.test(part) || isLarger(part, input))
                    .forEach(part -> facts.add(difference(part, input)));
        }
        return facts;
    }

    /** The parts of an input, and the parts of these. */
    private Collection<Input> partsOf(Input whole) {
        var found = new LinkedHashSet<Input>(parts.getOrDefault(whole.name(), List.of()));
        var left = new ArrayDeque<Input>(found);
        while (!left.isEmpty()) {
            parts.getOrDefault(left.remove().name(), List.of()).stream()
                    .filter(found::add)
                    .forEach(left::add);
        }
        return found;
    }

    private static Linear difference(Input part, Input whole) {
        return Linear.of(part).minus(Linear.of(whole));
    }

    /** Fields of a record may be called like inputs, but are parts of each other alone. */
    private Optional<Input> whole(Input part, String name, List<Input> asked) {
        return isDeclared(part)
                ? Optional.ofNullable(named.get(name))
                        .filter(each -> each.type().isNumber())
                : asked.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private boolean isDeclared(Input input) {
        return input.equals(named.get(input.name()));
    }

    private static boolean isLarger(Input part, Input whole) {
        Optional<Rational> least = whole.range().lowerEnd();
        return part.range()
                .lowerEnd()
                .filter(end -> least.isEmpty() || end.isAbove(least.get()))
                .isPresent();
    }
}
