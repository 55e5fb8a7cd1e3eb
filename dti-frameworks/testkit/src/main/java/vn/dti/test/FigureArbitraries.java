// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.rule.Awarded;

/** The figures of the units of one framework. */
final class FigureArbitraries {

    private final Framework framework;
    private final Map<String, Rational> awards = new HashMap<>();

    FigureArbitraries(Framework framework) {
        this.framework = framework;
        framework.criteria().forEach(criterion -> {
            if (criterion.rule() instanceof Awarded awarded) {
                awards.put(awarded.points().name(), criterion.max());
            }
        });
    }

    /** Reports in which each input is there with a probability. */
    Arbitrary<Inputs> reports(double present) {
        List<Arbitrary<Optional<Object>>> all = framework.inputs().stream()
                .map(input -> value(input).optional(present))
                .toList();
        return Combinators.combine(all).as(this::report);
    }

    private Inputs report(List<Optional<Object>> values) {
        var given = new LinkedHashMap<String, Object>();
        for (int number = 0; number < values.size(); number++) {
            String name = framework.inputs().get(number).name();
            values.get(number).ifPresent(value -> given.put(name, value));
        }
        framework.inputs().forEach(input -> fit(input, given));
        return Inputs.of(given);
    }

    /** A part is at most its whole. */
    private static void fit(Input part, Map<String, Object> given) {
        for (String whole : part.wholes()) {
            if (given.get(part.name()) instanceof Rational number
                    && given.get(whole) instanceof Rational most
                    && number.isAbove(most)
                    && part.range().contains(most)) {
                given.put(part.name(), most);
            }
        }
    }

    private Arbitrary<Object> value(Input input) {
        if (input.type() instanceof InputType.Choice choice) {
            return Arbitraries.of(choice.names()).map(option -> option);
        }
        if (input.type() instanceof InputType.Listing listing) {
            return Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.integers().between(0, 9).map(number -> number)),
                    Tuple.of(2, record(listing).list().ofMaxSize(4).map(records -> records)));
        }
        return switch ((InputType.Plain) input.type()) {
            case BOOLEAN -> Arbitraries.of(true, false).map(answer -> answer);
            case DATE ->
                Arbitraries.longs()
                        .between(19_000, 21_000)
                        .map(LocalDate::ofEpochDay)
                        .filter(day -> input.range().contains(Rational.of(day.toEpochDay())))
                        .map(day -> day);
            case TEXT -> Arbitraries.of("Đơn vị", "Xã A").map(text -> text);
            case PERCENT ->
                within(input, parts(10_000).map(part -> part.dividedBy(Rational.of(10_000))));
            case COUNT -> within(input, wholes());
            case AMOUNT -> amount(input);
        };
    }

    private Arbitrary<Map<String, Object>> record(InputType.Listing listing) {
        List<Arbitrary<Optional<Object>>> fields = listing.fields().stream()
                .map(field -> value(field).optional(0.95))
                .toList();
        return Combinators.combine(fields).as(values -> {
            Map<String, Object> record = new LinkedHashMap<>();
            for (int number = 0; number < values.size(); number++) {
                String name = listing.fields().get(number).name();
                values.get(number).ifPresent(value -> record.put(name, value));
            }
            return record;
        });
    }

    private Arbitrary<Object> amount(Input input) {
        Rational award = awards.get(input.name());
        return award == null
                ? within(input, wholes().map(number -> number.dividedBy(Rational.of(8))))
                : within(input, parts(8).map(part -> award.times(part).dividedBy(Rational.of(8))));
    }

    private static Arbitrary<Rational> parts(long of) {
        return Arbitraries.longs().between(0, of).map(Rational::of);
    }

    private static Arbitrary<Rational> wholes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(0, 12)),
                        Tuple.of(3, Arbitraries.longs().between(0, 200)),
                        Tuple.of(1, Arbitraries.longs().between(0, 3_000_000_000L)))
                .map(Rational::of);
    }

    /** Within what the input takes, its limits among it. */
    private static Arbitrary<Object> within(Input input, Arbitrary<Rational> numbers) {
        return numbers.map(number -> {
                    Rational least = input.range().lowerEnd().orElse(number);
                    Rational most = input.range().upperEnd().orElse(number);
                    return number.max(least).min(most);
                })
                .filter(input.range()::contains)
                .map(number -> number);
    }

    /** Anything that a map of Java can hold, by names of inputs and others. */
    Arbitrary<Map<String, Object>> hostile() {
        var names = new ArrayList<String>();
        framework.inputs().forEach(input -> names.add(input.name()));
        names.addAll(List.of(
                "", " ", "no_such_input", "a".repeat(10_000), "\u0000", "\u202E", "x@previous"));
        return Arbitraries.maps(Arbitraries.of(names), Arbitraries.of(HOSTILE).map(Optional::get))
                .ofMaxSize(12)
                .map(HashMap::new);
    }

    private static final List<Optional<Object>> HOSTILE = List.of(
            Optional.of(Double.NaN),
            Optional.of(Double.POSITIVE_INFINITY),
            Optional.of(-0.0),
            Optional.of(Double.MIN_VALUE),
            Optional.of(Double.MAX_VALUE),
            Optional.of(Long.MIN_VALUE),
            Optional.of(-1),
            Optional.of(new BigDecimal("1E+400")),
            Optional.of(new BigDecimal("1E-400")),
            Optional.of(""),
            Optional.of("1.000"),
            Optional.of("1,5"),
            Optional.of("1/0"),
            Optional.of("101%"),
            Optional.of("NaN"),
            Optional.of("9".repeat(100_000)),
            Optional.of("\uD800"),
            Optional.of("\u202E12"),
            Optional.of("30/02/2024"),
            Optional.of(true),
            Optional.of('x'),
            Optional.of(new Object()),
            Optional.of(new int[] {1}),
            Optional.of(List.of(List.of(List.of()))),
            Optional.of(List.of(Map.of("a", "b"), 3)),
            Optional.of(Map.of()),
            Optional.of(LocalDate.MAX));
}
