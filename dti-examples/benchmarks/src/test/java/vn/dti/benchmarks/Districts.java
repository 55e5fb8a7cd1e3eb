package vn.dti.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;

/** Pseudo-random districts whose figures do not contradict each other. */
final class Districts {

    private static final List<Integer> ONE_IN_SO_MANY_IS_MISSING = List.of(1_000_000, 20, 2);

    private final Framework framework;
    private final Random random;
    private final long scale;
    private final Map<String, Object> values = new HashMap<>();

    private Districts(Framework framework, long seed, long scale) {
        this.framework = framework;
        this.random = new Random(seed);
        this.scale = scale;
    }

    /** A district whose wholes go up to a scale, some of them 0, and some values missing. */
    static Map<String, Object> district(Framework framework, long seed, long scale) {
        return new Districts(framework, seed, scale).values();
    }

    private Map<String, Object> values() {
        framework.inputs().stream()
                .filter(input -> input.type() != InputType.Plain.TEXT)
                .forEach(this::value);
        int rare = ONE_IN_SO_MANY_IS_MISSING.get(random.nextInt(3));
        framework.inputs().forEach(input -> {
            if (random.nextInt(rare) == 0) {
                values.remove(input.name());
            }
        });
        return values;
    }

    private Object value(Input input) {
        Object known = values.get(input.name());
        if (known != null) {
            return known;
        }
        Object value = fresh(input);
        values.put(input.name(), value);
        return value;
    }

    private Object fresh(Input input) {
        if (input.type() == InputType.Plain.BOOLEAN) {
            return random.nextBoolean();
        }
        if (input.type() instanceof InputType.Choice choice) {
            return List.copyOf(choice.options().keySet())
                    .get(random.nextInt(choice.options().size()));
        }
        if (input.type() instanceof InputType.Listing) {
            return random.nextInt(30);
        }
        return number(input);
    }

    /** Staff in training are counted apart from the staff that they are divided by. */
    private Object number(Input input) {
        long most = scale;
        for (String whole : input.wholes()) {
            most = Math.min(most, ((Number) value(named(whole))).longValue());
        }
        boolean divisorOfOthers = input.name().equals("civil_servants_total")
                || input.name().equals("shared_platforms_required");
        long least = divisorOfOthers ? 1 : 0;
        long number = random.nextInt(10) == 0 ? least : least + random.nextLong(most + 1 - least);
        if (number <= Integer.MAX_VALUE && random.nextBoolean()) {
            return (int) number;
        }
        return number;
    }

    private Input named(String name) {
        return framework.inputs().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
