package vn.dti.benchmarks.district;

/** Values of a unit's map, read as one does it by hand: numbers, answers, and texts of a Vietnamese table. */
final class Written {

    private Written() {}

    /** A number; NaN where there is none. */
    static double decimal(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof String text ? Double.parseDouble(pointed(text)) : Double.NaN;
    }

    /** A whole number; −1 where there is none. */
    static long whole(Object value) {
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

    static boolean isYes(Object value) {
        return value instanceof String text
                ? text.equals("có") || text.equals("true")
                : Boolean.TRUE.equals(value);
    }
}
