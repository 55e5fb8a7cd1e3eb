package vn.dti.benchmarks;

import java.util.Optional;

/**
 * A benchmark method, with its parameter if it has one.
 *
 * @param benchmarks the class of the method
 * @param method its name
 * @param id the value of the parameter {@code id}
 */
record Trial(Class<?> benchmarks, String method, Optional<String> id) {

    static Trial of(Class<?> benchmarks, String method) {
        return new Trial(benchmarks, method, Optional.empty());
    }

    Trial with(String value) {
        return new Trial(benchmarks, method, Optional.of(value));
    }

    @Override
    public String toString() {
        return benchmarks.getSimpleName() + "." + method
                + id.map(value -> "(" + value + ")").orElse("");
    }
}
