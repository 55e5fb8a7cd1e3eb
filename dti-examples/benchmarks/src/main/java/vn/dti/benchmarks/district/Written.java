// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.util.Map;

/** Values of a unit's map, read as one does it by hand: numbers, answers, and texts of a Vietnamese table. */
final class Written {

    private Written() {}

    /** A number; NaN where there is none. */
    static double decimal(Map<String, ?> unit, String name) {
        Object value = unit.get(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof String text ? decimal(text) : Double.NaN;
    }

    static double decimal(String text) {
        return Double.parseDouble(pointed(text));
    }

    /** A whole number; −1 where there is none. */
    static long whole(Map<String, ?> unit, String name) {
        Object value = unit.get(name);
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof String text ? Long.parseLong(pointed(text)) : -1;
    }

    /** {@code 1.234,5} with the marks of Java. */
    private static String pointed(String text) {
        String digits = text.indexOf('.') < 0 ? text : text.replace(".", "");
        return digits.indexOf(',') < 0 ? digits : digits.replace(',', '.');
    }

    static boolean isYes(Map<String, ?> unit, String name) {
        Object value = unit.get(name);
        return value instanceof String text
                ? text.equals("có") || text.equals("true")
                : Boolean.TRUE.equals(value);
    }
}
