// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.ReadingClasses;
import vn.dti.input.Inputs;

/** The classes of a unit over all readings are those that each combination of readings gives it. */
class ClassesOfReadingsTest {

    /** Two clauses of two readings; the best class asks for group 2 beside points. */
    private static final Framework FRAMEWORK =
            FrameworkLoader.load(new Source("classes.yaml", """
            format: dti/1
            id: classes
            title: Xếp loại theo cách hiểu
            decision: {number: 1/QĐ, issued: 2024-01-31, issuer: UBND, level: commune}
            max: 20
            classes:
              by: points
              bounds:
                - {at-least: 16, title: Tốt, requires: {node: "2", at-least: 9}}
                - {at-least: 10, title: Khá}
                - {at-least: 5, title: Đạt}
            inputs:
              a: {type: percent, label: A, at-most: 100%}
              b: {type: percent, label: B, at-most: 100%}
            criteria:
              - {id: "1", title: Một, max: 10, ratio: a, readings: {clause: «một», chosen: share, meaning: tỷ lệ, reason: in, alternatives: {all: {meaning: đủ, bands: a, shares: [{at-least: 80%, share: 1}, {below: 80%, share: 0}]}}}}
              - {id: "2", title: Hai, max: 10, ratio: b, readings: {clause: «hai», chosen: share, meaning: tỷ lệ, reason: in, alternatives: {half: {meaning: nửa, ratio: b, target: 50%}}}}
            """));

    private static ReadingClasses classes(int a, int b) {
        return ReadingClasses.of(FRAMEWORK, Inputs.of(Map.of("a", a + "%", "b", b + "%")));
    }

    @Test
    void areNamedFromTheBestToNone() {
        // 1: 7.9 or 0; 2: 4.9 or 9.8; in all 12.8 or 17.7, and 4.9 or 9.8
        assertThat(classes(79, 49))
                .isEqualTo(new ReadingClasses("Khá", List.of("Tốt", "Khá", "Đạt", ""), true));
    }

    @Test
    void areOneWhereReadingsDoNotMatter() {
        ReadingClasses classes = classes(100, 100);

        assertThat(classes).isEqualTo(new ReadingClasses("Tốt", List.of("Tốt"), true));
        assertThat(classes.matters()).isFalse();
    }

    @Property(tries = 60)
    void areThoseOfEveryCombination(
            @ForAll @IntRange(max = 100) int a, @ForAll @IntRange(max = 100) int b) {
        var found = new TreeSet<String>();
        for (String one : List.of("share", "all")) {
            for (String two : List.of("share", "half")) {
                found.add(FRAMEWORK
                        .withReading("1", one)
                        .withReading("2", two)
                        .score(Inputs.of(Map.of("a", a + "%", "b", b + "%")))
                        .rankClass());
            }
        }

        assertThat(new TreeSet<>(classes(a, b).possible())).isEqualTo(found);
    }
}
