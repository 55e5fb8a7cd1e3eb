// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Groups that earn points only where every item is full, and items that are never full together. */
class ExclusiveItemsTest {

    private static final String TOP = """
            format: dti/1
            id: t
            title: T
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 10
            inputs:
              y: {type: boolean, label: Có y}
              x: {type: boolean, label: Có x}
              b: {type: count, label: Số b}
              a: {type: count, label: Số a, at-most: b}
            profile: [{id: P, title: x, input: x}, {id: Q, title: y, input: y}, {id: R, title: a, input: a}]
            criteria:
            """;

    private static List<String> messages(String group) {
        String yaml = TOP + "  - id: \"1\"\n    title: Nhóm\n    max: 10\n" + group.indent(4);
        return FrameworkLoader.check(new Source("t.yaml", yaml)).stream()
                .map(found -> found.code() + " " + found.message().in(Language.EN))
                .toList();
    }

    private static String all(String first, String second) {
        return """
                aggregation: all
                criteria:
                  - {id: "1.1", title: A, max: 5, %s}
                  - {id: "1.2", title: B, max: 5, %s}
                """.formatted(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean: y ⇒ boolean: {not: y}",
                "boolean: {all: [x, y]} ⇒ boolean: {not: {any: [x, y]}}",
                "ratio: a / b, target: 80% ⇒ boolean: {value: a / b, below: 50%}",
                "bands: b, shares: [{at-least: 5, share: 1}, {below: 5, share: 0}]"
                        + " ⇒ bands: b, shares: [{at-least: 5, share: 0}, {below: 5, share: 1}]",
                "requires: y, ratio: a / b ⇒ requires: {not: y}, ratio: a / b",
                "count: b, points-each: 1 ⇒ bands: b, shares: [{at-least: 3, share: 0}, {below: 3, share: 1}]"
            })
    void itemsThatAreNeverFullTogetherAreTold(String pair) {
        String[] rules = pair.split(" ⇒ ", -1);

        assertThat(messages(all(rules[0], rules[1])))
                .containsExactly(
                        "DTI-1715 no figures earn the maximum of group '1': its items exclude each"
                                + " other, and it earns points only where all are full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean: y ⇒ boolean: {not: x}",
                "ratio: a / b, target: 80% ⇒ boolean: {value: a / b, below: 90%}",
                "count: b, points-each: 1 ⇒ bands: b, shares: [{at-least: 7, share: 0}, {below: 7, share: 1}]"
            })
    void itemsThatMayBeFullTogetherAreNot(String pair) {
        String[] rules = pair.split(" ⇒ ", -1);

        assertThat(messages(all(rules[0], rules[1]))).isEmpty();
    }

    @Test
    void itemsThatAreAddedUpMayExcludeEachOther() {
        String sum = all("boolean: y", "boolean: {not: y}").replace("aggregation: all\n", "");

        assertThat(messages(sum)).isEmpty();
    }

    @Test
    void itemsOfAGroupWithinAreAskedForToo() {
        String nested = """
                aggregation: all
                criteria:
                  - {id: "1.1", title: A, max: 4, boolean: y}
                  - id: "1.2"
                    title: B
                    max: 6
                    criteria:
                      - {id: "1.2.1", title: C, max: 3, boolean: x}
                      - {id: "1.2.2", title: D, max: 3, boolean: {not: y}}
                """;

        assertThat(messages(nested)).hasSize(1).first().asString().startsWith("DTI-1715");
        assertThat(messages(nested.replace(
                        "title: B\n    max: 6",
                        "title: B\n    max: 6\n    aggregation: best-share")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"max: -10", "max: -1/2"})
    void aMaximumBelowZeroIsToldAlone(String max) {
        String yaml = TOP + "  - {id: \"1\", title: A, " + max + ", boolean: y}\n";

        assertThat(FrameworkLoader.check(new Source("t.yaml", yaml)))
                .extracting(found -> found.code())
                .containsExactly("DTI-1305");
        assertThat(FrameworkLoader.check(new Source(
                        "t.yaml",
                        yaml.replace(max, "max: 10").replace("\nmax: 10\n", "\n" + max + "\n"))))
                .extracting(found -> found.code())
                .containsExactly("DTI-1305");
    }

    /** What a document lists for 0 points is awarded; a rule that asks for figures is for points. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    max: 0, boolean: y                                    | 14:30: DTI-1744
                    max: 0, ratio: a / b, target: 80%                     | 14:30: DTI-1744
                    max: 0, requires: x, count: b, points-each: 1         | 14:30: DTI-1744
                    max: 0, cases: [{when: x, then: {points: b}}, {otherwise: {points: 0}}] | 14:30: DTI-1744
                    max: 0, bands: a, shares: [{at-least: 1, points: b}, {below: 1, points: 0}] | 14:30: DTI-1744
                    max: 0, awarded: b                                    | ''
                    max: 0, min: -5, minus: [{count: b, points: 1}]       | ''
                    """)
    void aMaximumOfNothingIsToldWhereFiguresAreAskedFor(String keys, String expected) {
        String yaml = TOP + "  - {id: \"0\", title: Z, max: 10, ratio: a / b}\n"
                + "  - {id: \"1\", title: A, " + keys + "}\n";

        assertThat(FrameworkLoader.check(new Source("t.yaml", yaml)))
                .extracting(found -> found.place().position() + ": " + found.code())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
