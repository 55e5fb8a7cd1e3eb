// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.math.BigDecimal;
import java.util.Random;

/** A kind of maps that hosts hold. */
public enum MapKind {
    /** As read from a database: Integer, Long, BigDecimal for amounts, Boolean, options. */
    TYPED("maps of Integer, Long, Boolean, options") {
        @Override
        Object number(BigDecimal drawn, Random random) {
            return isWhole(drawn) ? fitting(drawn, random.nextBoolean()) : drawn;
        }
    },
    /** As Jackson reads JSON: Integer, Long where needed, Double or BigDecimal, String, Boolean, null. */
    JACKSON("maps as Jackson gives them: Integer, Double or BigDecimal, String, Boolean, null") {
        @Override
        Object number(BigDecimal drawn, Random random) {
            // One whole number in ten is written 5.0, as spreadsheets export it.
            if (isWhole(drawn) && random.nextInt(10) > 0) {
                return fitting(drawn, true);
            }
            return random.nextBoolean() ? (Object) drawn.doubleValue() : drawn.setScale(2);
        }

        @Override
        boolean hasNulls() {
            return true;
        }
    },
    /** As read from a CSV of an office: "12", "1.200", "12,5", "có", options. */
    TEXT(
            "maps of texts alone, as from a CSV by declared locale: \"12\", \"1.200\", \"12,5\", \"có\"") {
        @Override
        Object number(BigDecimal drawn, Random random) {
            String text = drawn.stripTrailingZeros().toPlainString().replace('.', ',');
            boolean grouped = text.matches("\\d{4,6}") && random.nextInt(20) == 0;
            int end = text.length() - 3;
            return grouped ? text.substring(0, end) + "." + text.substring(end) : text;
        }

        @Override
        Object answer(boolean drawn, Random random) {
            String word = drawn ? "có" : "không";
            return random.nextBoolean() ? String.valueOf(drawn) : word;
        }
    },
    /** Typed; a tenth of the inputs is missing, a tenth of the parts is above its whole. */
    GAPS("maps with a tenth missing, a tenth of parts above their whole") {
        @Override
        Object number(BigDecimal drawn, Random random) {
            return TYPED.number(drawn, random);
        }
    },
    /** Each value in a way of its own: any type of number, text, null. */
    MIXED("maps with each value in a way of its own") {
        @Override
        Object number(BigDecimal drawn, Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> drawn;
                case 1 -> drawn.doubleValue();
                case 2 -> isWhole(drawn) ? drawn.toBigIntegerExact() : drawn;
                case 3 -> drawn.stripTrailingZeros().toPlainString().replace('.', ',');
                default -> TYPED.number(drawn, random);
            };
        }

        @Override
        Object answer(boolean drawn, Random random) {
            return random.nextBoolean() ? (Object) drawn : TEXT.answer(drawn, random);
        }

        @Override
        boolean hasNulls() {
            return true;
        }
    };

    private final String title;

    MapKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract Object number(BigDecimal drawn, Random random);

    Object answer(boolean drawn, Random random) {
        return drawn;
    }

    /** Whether what is missing is there as null. */
    boolean hasNulls() {
        return false;
    }

    private static boolean isWhole(BigDecimal drawn) {
        return drawn.stripTrailingZeros().scale() <= 0;
    }

    private static Object fitting(BigDecimal drawn, boolean small) {
        long number = drawn.longValueExact();
        // Of two types in both arms of a conditional expression Java makes one.
        if (small && number == (int) number) {
            return (int) number;
        }
        return number;
    }
}
