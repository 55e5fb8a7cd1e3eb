// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;

/** Any report of a unit: every input known or left out, none of it over nothing. */
final class Reports {

    private Reports() {}

    static Arbitrary<Inputs> of(Framework framework) {
        var entries = new ArrayList<Arbitrary<Map<String, Object>>>();
        framework.inputs().forEach(input -> entries.add(entry(input)));
        return Combinators.combine(entries).as(maps -> {
            var values = new LinkedHashMap<String, Object>();
            maps.forEach(values::putAll);
            return Inputs.of(values);
        });
    }

    private static Arbitrary<Map<String, Object>> entry(Input input) {
        return value(input)
                .optional(0.9)
                .map(value -> value.<Map<String, Object>>map(known -> Map.of(input.name(), known))
                        .orElse(Map.of()));
    }

    private static Arbitrary<Object> value(Input input) {
        if (input.type() instanceof InputType.Choice choice) {
            return Arbitraries.of(List.copyOf(choice.options().keySet()));
        }
        if (input.type() instanceof InputType.Listing) {
            return Arbitraries.integers().between(0, 12).map(number -> number);
        }
        return switch ((InputType.Plain) input.type()) {
            case BOOLEAN -> Arbitraries.of(true, false).map(yes -> yes);
            case DATE -> Arbitraries.of("2024-03-15", "1/7/2024").map(day -> day);
            case TEXT -> Arbitraries.of("một", "hai").map(text -> text);
            case PERCENT -> Arbitraries.integers().between(1, 100).map(part -> part + "%");
            case COUNT, AMOUNT ->
                Arbitraries.integers()
                        .between(1, 40)
                        .filter(number -> input.range().contains(Rational.of(number)))
                        .map(number -> number);
        };
    }
}
