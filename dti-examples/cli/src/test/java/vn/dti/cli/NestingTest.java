// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.cli.Nesting.Item;
import vn.dti.exact.Rational;

/** The whole ids of rows numbered in several ways. */
class NestingTest {

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "letters", List.of("A", "B", "C", "D", "Đ", "E", "F", "G", "H", "I", "K"),
            "romans", List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"),
            "digits", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"));

    /** {@code A:30}, a number with its points. */
    private static Item item(String text) {
        String[] parts = text.split(":", -1);
        return new Item(
                parts[0],
                parts.length > 1 ? Optional.of(Rational.parse(parts[1])) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 1.1 1.2 2 2.1                   | 1 1.1 1.2 2 2.1
                    I 1 2 II 1                        | I I.1 I.2 II II.1
                    I 1 1.1 II 1                      | I I.1 I.1.1 II II.1
                    I 1 2 II 3                        | I I.1 I.2 II II.3
                    I I.1 I.2 II II.1                 | I I.1 I.2 II II.1
                    A I 1 1.1 2 II 1 B I 1            | A A.I A.I.1 A.I.1.1 A.I.2 A.II A.II.1 B B.I B.I.1
                    A I II B I C I 1                  | A A.I A.II B B.I C C.I C.I.1
                    I A 1 B 1 II A 1                  | I I.A I.A.1 I.B I.B.1 II II.A II.A.1
                    1 A B 2 A                         | 1 1.A 1.B 2 2.A
                    1 2 I 1 II 1                      | 1 2 I I.1 II II.1
                    A:10 1:5 2:5 B:20 I:20 1:20       | A A.1 A.2 B B.I B.I.1
                    A:35 I:20 II:10 B:5 I:5           | A A.I A.II B B.I
                    A:35 I:20 II:10                   | A A.I A.II
                    A I H 1 I 1                       | A A.I H H.1 I I.1
                    A I B I H I I 1                   | A A.I B B.I H H.I I I.1
                    H I J                             | H I J
                    H A                               | H A
                    V 1 VI 1                          | V V.1 VI VI.1
                    A I I                             | A A.I A.I
                    TC1 TC2                           | TC1 TC2
                    A A1 A2 B B1 B1.1 B1.2            | A A1 A2 B B1 B1.1 B1.2
                    I A A1 A2 II A A1                 | I I.A I.A1 I.A2 II II.A II.A1
                    A B1 B2                           | A A.B1 A.B2
                    """)
    void followFromTheOrderOfKinds(String printed, String whole) {
        List<Item> items = Stream.of(printed.split(" ")).map(NestingTest::item).toList();

        assertThat(Nesting.ids(items)).containsExactly(whole.split(" "));
    }

    /** Rows as a document prints them, and their whole ids. */
    record Printed(List<Item> items, List<String> ids) {}

    @Property
    void areThePathsOfATreeWhateverNumbersItsLevelsHave(@ForAll("documents") Printed document) {
        assertThat(Nesting.ids(document.items())).isEqualTo(document.ids());
    }

    /** Each level counts anew in its own kind; groups state the sums of their criteria. */
    @Provide
    Arbitrary<Printed> documents() {
        Arbitrary<List<String>> kinds = Arbitraries.shuffle(List.copyOf(NUMBERS.keySet()));
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(1, 11).list().ofSize(40);
        return Combinators.combine(kinds, Arbitraries.integers().between(1, 3), sizes)
                .as((order, depth, counts) -> {
                    var document = new Printed(new ArrayList<>(), new ArrayList<>());
                    grow(document, "", order.subList(0, depth), new ArrayList<>(counts));
                    return document;
                });
    }

    private static Rational grow(
            Printed document, String parent, List<String> kinds, List<Integer> counts) {
        if (kinds.isEmpty()) {
            return Rational.of(5);
        }
        int count = counts.isEmpty() ? 1 : counts.remove(0);
        Rational sum = Rational.ZERO;
        for (String number : NUMBERS.getOrDefault(kinds.get(0), List.of()).subList(0, count)) {
            int place = document.ids().size();
            document.ids().add(parent + number);
            document.items().add(new Item(number, Optional.empty()));
            Rational points =
                    grow(document, parent + number + ".", kinds.subList(1, kinds.size()), counts);
            document.items().set(place, new Item(number, Optional.of(points)));
            sum = sum.plus(points);
        }
        return sum;
    }
}
