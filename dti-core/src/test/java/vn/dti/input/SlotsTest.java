package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** Which values are plain, and that plain figures are those that reading gives. */
class SlotsTest {

    private static final Input MEETINGS = Input.count("meetings", "Số cuộc họp");
    private static final Input MONTHS = Input.count("months", "Số tháng")
            .within(Interval.atLeast(Rational.ONE).and(Interval.atMost(Rational.of(12))));
    private static final Input SHARE = Input.percent("share", "Tỷ lệ");
    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Input HEAD = Input.choice(
            "head", "Trưởng ban", Map.of("leader", "Chủ tịch", "deputy", "Phó Chủ tịch"));
    private static final Input EVENTS = Input.list("events", "Hoạt động", MEETINGS);
    private static final List<Input> INPUTS =
            List.of(MEETINGS, MONTHS, SHARE, ISSUED, HEAD, EVENTS);
    private static final Slots SLOTS = Slots.of(INPUTS);

    static Stream<Map<String, Object>> plain() {
        return Stream.of(
                Map.of(),
                Map.of("meetings", 0),
                Map.of("meetings", Integer.MAX_VALUE),
                Map.of("meetings", 3L),
                Map.of("meetings", 1L << 60),
                Map.of("months", 1, "share", 0),
                Map.of("months", 12, "share", 1),
                Map.of("issued", true, "head", "deputy"),
                Map.of("issued", false, "head", "leader"),
                Map.of("events", 14));
    }

    static Stream<Map<String, ?>> notPlain() {
        return Stream.of(
                Map.of("meetings", -1),
                Map.of("meetings", -1L),
                Map.of("meetings", Integer.MIN_VALUE),
                Map.of("meetings", Long.MIN_VALUE),
                Map.of("meetings", Long.MAX_VALUE),
                Map.of("meetings", "3"),
                Map.of("meetings", 3.0),
                Map.of("meetings", new BigDecimal("3")),
                Map.of("meetings", true),
                Map.of("meetings", Value.missing("meetings")),
                Map.of("months", 0),
                Map.of("months", 13),
                Map.of("share", 2),
                Map.of("issued", 1),
                Map.of("issued", "có"),
                Map.of("head", "Leader"),
                Map.of("head", 0),
                Map.of("events", List.of()),
                Map.of("unknown", 1),
                Map.of("meetings", 1, "unknown", 2),
                Collections.singletonMap("meetings", null),
                new TreeMap<>(Map.of("meetings", 1)));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainValuesAreThoseThatReadingGives(Map<String, Object> values) {
        Figures read = Read.figures(INPUTS, values);

        assertThat(SLOTS.readPlain(values)).hasValue(read);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void whatAHostGaveIsKeptWithItsType(Map<String, Object> values) {
        Map<String, Object> kept =
                Inputs.of(SLOTS.readPlain(values).orElseThrow()).values();

        assertThat(kept).isEqualTo(values);
        assertThat(kept.get("head")).isEqualTo(values.get("head"));
    }

    @ParameterizedTest
    @MethodSource("notPlain")
    void allElseIsLeftToReading(Map<String, ?> values) {
        assertThat(SLOTS.readPlain(values)).isEmpty();
    }

    @Nested
    class Places {

        @Test
        void areThoseOfTheDeclaration() {
            assertThat(INPUTS.stream().map(SLOTS::place)).containsExactly(0, 1, 2, 3, 4, 5);
            assertThatThrownBy(() -> SLOTS.place(Input.count("other", "")))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("input 'other' is not declared");
        }

        @Test
        void haveWholeNumbersAnswersAndOptions() {
            Figures figures = SLOTS.readPlain(Map.of(
                            "meetings",
                            3L,
                            "issued",
                            true,
                            "head",
                            HEAD.type().names().get(1)))
                    .orElseThrow();

            assertThat(figures.whole(0)).isEqualTo(3);
            assertThat(figures.whole(1)).isEqualTo(Figures.MISSING);
            assertThat(figures.whole(3)).isEqualTo(1);
            assertThat(figures.whole(4)).isEqualTo(1);
        }

        @Test
        void haveTheSameNumbersForTextThatReadsAsThem() {
            Map<String, Object> written = Map.of(
                    "meetings",
                    "3",
                    "months",
                    "12.0",
                    "share",
                    "100%",
                    "issued",
                    "có",
                    "head",
                    " leader");
            Map<String, Object> plain = Map.of(
                    "meetings", 3, "months", 12, "share", 1, "issued", true, "head", "leader");

            Figures figures = SLOTS.read(Inputs.of(written), new ArrayList<>());
            Figures expected = SLOTS.readPlain(plain).orElseThrow();

            assertThat(figures).isEqualTo(expected);
            assertThat(IntStream.range(0, INPUTS.size()).map(place -> (int) figures.whole(place)))
                    .containsExactly(IntStream.range(0, INPUTS.size())
                            .map(place -> (int) expected.whole(place))
                            .boxed()
                            .toArray(Integer[]::new));
        }

        @Test
        void haveNoNumbersForWhatIsNotWhole() {
            var values = new HashMap<String, Object>(Map.of("share", "45%", "meetings", 7));

            Figures figures = SLOTS.read(Inputs.of(values), new ArrayList<>());

            assertThat(figures.whole(2)).isEqualTo(Figures.OTHER);
            assertThat(figures.number(SHARE)).isEqualTo(Value.known(Rational.of(9, 20)));
            assertThat(figures.sum(new int[] {0, 2})).isNegative();
            assertThat(figures.sum(new int[] {0, 0})).isEqualTo(14);
        }
    }
}
