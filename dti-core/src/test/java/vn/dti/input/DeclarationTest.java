// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** A declaration reads any map in one way, and keeps what a host gave. */
class DeclarationTest {

    private static final Input MEETINGS = Input.count("meetings", "Số cuộc họp");
    private static final Input MONTHS = Input.count("months", "Số tháng")
            .within(Interval.atLeast(Rational.ONE).and(Interval.atMost(Rational.of(12))));
    private static final Input SHARE = Input.percent("share", "Tỷ lệ");
    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Input HEAD =
            Input.choice("head", "Trưởng ban", options("leader", "Chủ tịch", "deputy", "Phó"));
    private static final Input EVENTS = Input.list("events", "Hoạt động", MEETINGS);
    private static final Input BUDGET = Input.amount("budget", "Kinh phí").signed();
    private static final List<Input> INPUTS =
            List.of(MEETINGS, MONTHS, SHARE, ISSUED, HEAD, EVENTS, BUDGET);
    private static final Declaration DECLARATION = Declaration.of(INPUTS);

    private static Map<String, String> options(String... namesAndLabels) {
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndLabels.length; i += 2) {
            options.put(namesAndLabels[i], namesAndLabels[i + 1]);
        }
        return options;
    }

    private static Figures read(Map<String, ?> values) {
        var problems = new ArrayList<Problem>();
        Figures figures = DECLARATION.read(values, problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    /** Every kind of Java value that means one and the same: raw value, input, typed value. */
    static Stream<Arguments> alike() {
        Value<Rational> three = Value.known(Rational.of(3));
        Value<Rational> half = Value.known(Rational.of(1, 2));
        var large = new BigInteger("123456789012345678901234567890");
        return Stream.of(
                        Stream.of(3, 3L, (short) 3, (byte) 3, 3.0, 3f, "3", "3.0", " 3 ")
                                .map(raw -> arguments(MEETINGS, raw, three)),
                        Stream.of(BigInteger.valueOf(3), new BigDecimal("3.00"), Rational.of(3))
                                .map(raw -> arguments(MEETINGS, raw, three)),
                        Stream.of(0.5, 0.5f, "0.5", "0,5", "50%", "50 %", new BigDecimal("0.50"))
                                .map(raw -> arguments(SHARE, raw, half)),
                        Stream.of(-3, -3L, -3.0, "-3", "−3", new BigDecimal("-3"))
                                .map(raw -> arguments(BUDGET, raw, Value.known(Rational.of(-3)))),
                        Stream.of(large, large.toString(), new BigDecimal(large))
                                .map(raw -> arguments(
                                        BUDGET,
                                        raw,
                                        Value.known(Rational.of(large, BigInteger.ONE)))),
                        Stream.of(Long.MIN_VALUE, Long.toString(Long.MIN_VALUE))
                                .map(raw -> arguments(
                                        BUDGET, raw, Value.known(Rational.of(Long.MIN_VALUE)))),
                        Stream.of(true, "có", "yes", "TRUE")
                                .map(raw -> arguments(ISSUED, raw, Value.known(true))),
                        Stream.of("deputy", "Phó", " phó", "phó")
                                .map(raw -> arguments(HEAD, raw, Value.known("deputy"))),
                        Stream.of(14, 14L, "14", 14.0)
                                .map(raw -> arguments(
                                        EVENTS,
                                        raw,
                                        Value.known(new Items.Counted(Rational.of(14))))))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void whatMeansTheSameReadsAsTheSame(Input input, Object raw, Value<?> expected) {
        Figures figures = read(Map.of(input.name(), raw));

        assertThat(figures.value(input)).isEqualTo(expected);
        assertThat(figures.value(DECLARATION.indexOf(input.name()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void whatAHostGaveIsKeptWithItsType(Input input, Object raw, Value<?> expected) {
        Map<String, Object> kept = Inputs.of(read(Map.of(input.name(), raw))).values();

        assertThat(kept).isEqualTo(Map.of(input.name(), raw));
    }

    /** Maps of every kind, of which some sort, some compare by identity, some refuse nulls. */
    static Stream<Map<String, Object>> maps() {
        Map<String, Object> values = Map.of("meetings", 3, "share", "45%", "issued", true);
        var unlike = new IdentityHashMap<String, Object>();
        values.forEach((name, value) -> unlike.put(new String(name), value));
        var backwards = new TreeMap<String, Object>(Comparator.reverseOrder());
        backwards.putAll(values);
        var anyCase = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(values);
        var withNulls = new LinkedHashMap<>(values);
        withNulls.put("months", null);
        var spaced = new HashMap<String, Object>();
        values.forEach((name, value) -> spaced.put(" " + name + " ", value));
        return Stream.of(
                values,
                new HashMap<>(values),
                new LinkedHashMap<>(values),
                new TreeMap<>(values),
                new ConcurrentHashMap<>(values),
                Collections.unmodifiableMap(values),
                Collections.synchronizedMap(new HashMap<>(values)),
                unlike,
                backwards,
                anyCase,
                withNulls,
                spaced);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyMapReadsAlike(Map<String, Object> values) {
        Figures figures = read(values);

        assertThat(figures.number(MEETINGS)).isEqualTo(Value.known(Rational.of(3)));
        assertThat(figures.number(SHARE)).isEqualTo(Value.known(Rational.of(9, 20)));
        assertThat(figures.answer(ISSUED)).isEqualTo(Value.known(true));
        assertThat(figures.number(MONTHS)).isEqualTo(Value.missing("months"));
    }

    @Test
    void aNullIsKeptAsGiven() {
        Map<String, Object> values = Collections.singletonMap("months", null);

        assertThat(Inputs.of(read(values)).values()).isEqualTo(values);
    }

    @Test
    void whatChangesLaterChangesNothing() {
        var meetings = new AtomicInteger(3);
        var record = new HashMap<String, Object>(Map.of("meetings", 5));
        var events = new ArrayList<Map<String, Object>>(List.of(record));
        Figures figures = read(Map.of("meetings", meetings, "events", events));

        meetings.set(4);
        record.put("meetings", 6);
        events.clear();

        assertThat(figures.number(MEETINGS)).isEqualTo(Value.known(Rational.of(3)));
        assertThat(Inputs.of(figures).values())
                .isEqualTo(Map.of("meetings", 3L, "events", List.of(Map.of("meetings", 5))));
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheDeclaration() {
        var values = new LinkedHashMap<String, Object>();
        values.put("unknown", 1);
        values.put("share", 2);
        values.put("months", 13);
        values.put("meetings", 1.5);
        var problems = new ArrayList<Problem>();

        DECLARATION.read(values, problems);

        assertThat(problems)
                .extracting(Problem::place)
                .containsExactly("meetings", "months", "share", "unknown");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        var events = new ArrayList<Object>();
        events.add(events);
        var problems = new ArrayList<Problem>();

        DECLARATION.read(Map.of("events", events, "meetings", -1), problems);

        assertThat(problems).extracting(Problem::place).containsExactly("meetings", "events");
    }

    @Nested
    class Indices {

        @Test
        void areThoseOfTheDeclaration() {
            assertThat(INPUTS.stream().map(input -> DECLARATION.indexOf(input.name())))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6);
            assertThat(DECLARATION.indexOf("other")).isEqualTo(-1);
        }

        @Test
        void haveNumbersAnswersAndOptionsAsFractions() {
            Figures figures = read(Map.of(
                    "meetings",
                    3L,
                    "share",
                    "45%",
                    "issued",
                    true,
                    "head",
                    "deputy",
                    "budget",
                    -2));

            assertThat(fraction(figures, 0)).isEqualTo(Rational.of(3));
            assertThat(figures.denominator(1)).isZero();
            assertThat(fraction(figures, 2)).isEqualTo(Rational.of(9, 20));
            assertThat(fraction(figures, 3)).isEqualTo(Rational.ONE);
            assertThat(fraction(figures, 4)).isEqualTo(Rational.ONE);
            assertThat(fraction(figures, 6)).isEqualTo(Rational.of(-2));
        }

        private static Rational fraction(Figures figures, int index) {
            return Rational.of(figures.numerator(index), figures.denominator(index));
        }

        @Test
        void areOfDeclaredInputsAlone() {
            Figures figures = read(Map.of());

            assertThatThrownBy(() -> figures.with(Input.count("other", ""), Rational.ONE))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("input 'other' is not declared");
        }
    }
}
