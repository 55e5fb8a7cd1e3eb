// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Awarded;

/**
 * Units drawn at random, always the same.
 *
 * <p>Half of the parts are the share of their whole from which full marks or the next band begin; one
 * whole in twenty is 0, and its parts with it; one input in twenty is missing. A unit has the same
 * values in every {@link MapKind}, but for {@link MapKind#GAPS}.
 */
final class RandomUnits {

    /** The units that take turns. */
    static final int TURNS = 64;

    /** Wholes are multiples of 20, so that a part can be each of these shares. */
    private static final List<BigDecimal> SHARES =
            List.of("0", "0.5", "0.6", "0.7", "0.8", "0.9", "1").stream()
                    .map(BigDecimal::new)
                    .toList();

    private static final int STEP = 20;

    private final Framework framework;
    private final Random random;
    private final Map<String, Input> inputs;
    private final Map<String, BigDecimal> awards = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    private RandomUnits(Framework framework, long seed) {
        this.framework = framework;
        this.random = new Random(seed);
        this.inputs =
                framework.inputs().stream().collect(Collectors.toMap(Input::name, input -> input));
        framework.criteria().forEach(criterion -> {
            if (criterion.rule() instanceof Awarded rule) {
                BigDecimal most = new BigDecimal(criterion.max().toString());
                awards.put(rule.points().name(), most);
            }
        });
    }

    /** The first units of a kind. */
    static List<Map<String, Object>> of(Framework framework, MapKind kind, int number) {
        return IntStream.range(0, number)
                .mapToObj(seed -> at(framework, kind, seed))
                .toList();
    }

    /** The unit of a number. */
    static Map<String, Object> at(Framework framework, MapKind kind, int number) {
        return new RandomUnits(framework, number).drawn(kind, new Random(number));
    }

    private Map<String, Object> drawn(MapKind kind, Random ways) {
        do {
            values.clear();
            framework.inputs().forEach(this::value);
        } while (!isAccepted());
        framework.inputs().forEach(this::emptied);
        if (kind == MapKind.GAPS) {
            framework.inputs().forEach(this::raised);
        }
        int rare = kind == MapKind.GAPS ? 10 : 20;
        var written = new LinkedHashMap<String, Object>();
        for (Input input : framework.inputs()) {
            if (random.nextInt(rare) > 0) {
                written.put(input.name(), written(kind, value(input), ways));
            } else if (kind.hasNulls()) {
                written.put(input.name(), null);
            }
        }
        return written;
    }

    private static Object written(MapKind kind, Object value, Random ways) {
        if (value instanceof Boolean yes) {
            return kind.answer(yes, ways);
        }
        return value instanceof BigDecimal number ? kind.number(number, ways) : value;
    }

    private Object value(Input input) {
        Object known = values.get(input.name());
        if (known == null) {
            known = fresh(input);
            values.put(input.name(), known);
        }
        return known;
    }

    private Object fresh(Input input) {
        if (input.type() instanceof InputType.Choice choice) {
            List<String> options = choice.names();
            return options.get(random.nextInt(options.size()));
        }
        if (input.type() instanceof InputType.Listing) {
            return BigDecimal.valueOf(random.nextInt(30));
        }
        if (input.type() == InputType.Plain.BOOLEAN) {
            return random.nextBoolean();
        }
        return input.type() == InputType.Plain.TEXT ? "Bình Chánh" : number(input);
    }

    private BigDecimal number(Input input) {
        int places = input.type() == InputType.Plain.COUNT ? 0 : 2;
        List<BigDecimal> wholes = wholes(input);
        if (wholes.isEmpty()) {
            double size = Math.pow(10, 1 + 4 * random.nextDouble());
            BigDecimal some = BigDecimal.valueOf(STEP * (1L + random.nextInt((int) size)));
            return places == 0 ? some : some.add(BigDecimal.valueOf(random.nextInt(100), places));
        }
        BigDecimal share = random.nextBoolean()
                ? SHARES.get(random.nextInt(SHARES.size()))
                : BigDecimal.valueOf(random.nextDouble());
        return wholes.stream()
                .reduce(BigDecimal::min)
                .orElseThrow()
                .multiply(share)
                .setScale(places, RoundingMode.DOWN);
    }

    /** Its wholes, or the most that may be awarded. */
    private List<BigDecimal> wholes(Input input) {
        var wholes = new ArrayList<BigDecimal>();
        Optional.ofNullable(awards.get(input.name())).ifPresent(wholes::add);
        for (String whole : input.wholes()) {
            Input declared = Objects.requireNonNull(inputs.get(whole), whole);
            if (value(declared) instanceof BigDecimal number) {
                wholes.add(number);
            }
        }
        return wholes;
    }

    /** Sets a whole to 0 and all its parts with it. */
    private void emptied(Input whole) {
        if (random.nextInt(20) == 0 && values.get(whole.name()) instanceof BigDecimal) {
            var changes = new HashMap<String, Object>();
            changes.put(whole.name(), BigDecimal.ZERO);
            for (Input input : framework.inputs()) {
                if (input.wholes().contains(whole.name())) {
                    changes.put(input.name(), BigDecimal.ZERO);
                }
            }
            change(changes);
        }
    }

    /** Sets a part above its whole. */
    private void raised(Input part) {
        List<BigDecimal> wholes = wholes(part);
        if (!wholes.isEmpty() && random.nextInt(10) == 0) {
            BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(STEP));
            change(Map.of(part.name(), wholes.get(0).add(more)));
        }
    }

    /** What the framework refuses, such as a part of nothing, is taken back. */
    private void change(Map<String, Object> changes) {
        Map<String, Object> before = Map.copyOf(values);
        values.putAll(changes);
        if (!isAccepted()) {
            values.putAll(before);
        }
    }

    private boolean isAccepted() {
        try {
            framework.score(values);
            return true;
        } catch (InvalidInputsException refused) {
            return false;
        }
    }
}
