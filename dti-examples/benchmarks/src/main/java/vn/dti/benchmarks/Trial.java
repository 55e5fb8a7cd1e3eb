// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/**
 * A benchmark method with its parameters.
 *
 * @param benchmarks the class of the method
 * @param method its name
 * @param parameters values by the name of the parameter
 */
record Trial(Class<?> benchmarks, String method, Map<String, String> parameters) {

    @Override
    public String toString() {
        return benchmarks.getSimpleName() + "." + method + new TreeMap<>(parameters).values();
    }
}
