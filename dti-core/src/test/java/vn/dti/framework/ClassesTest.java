// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

class ClassesTest {

    private static Classes.Bound bound(String atLeast, String title) {
        return new Classes.Bound(Rational.parse(atLeast), title);
    }

    private static final Classes CLASSES =
            Classes.byPercent(bound("90%", "Xuất sắc"), bound("80%", "Tốt"), bound("1/2", "Khá"));

    @ParameterizedTest
    @CsvSource({
        "660,    Xuất sắc",
        "594,    Xuất sắc", // 90 % of 660
        "593.99, Tốt",
        "528,    Tốt",
        "527,    Khá",
        "330,    Khá",
        "329.99, ''",
        "0,      ''"
    })
    void aLowerBoundIsInItsClass(String points, String title) {
        assertThat(CLASSES.ofPoints(Rational.parse(points), Rational.of(660))).isEqualTo(title);
    }

    @Test
    void nothingIsNoShareOfNothing() {
        assertThat(CLASSES.ofPoints(Rational.ZERO, Rational.ZERO)).isEmpty();
    }

    @Test
    void pointsAreComparedAsTheyAre() {
        Classes classes = Classes.byPoints(bound("500", "A"), bound("0", "B"));

        assertThat(classes.ofPoints(Rational.of(500), Rational.of(660))).isEqualTo("A");
        assertThat(classes.ofPoints(Rational.parse("499.99"), Rational.of(660))).isEqualTo("B");
    }

    @Test
    void withoutClassesNothingIsClassed() {
        assertThat(Classes.none().ofPoints(Rational.of(10), Rational.of(10))).isEmpty();
    }

    @Test
    void everyFaultIsReported() {
        var refusal = catchThrowableOfType(
                DefinitionException.class,
                () -> Classes.byPercent(
                        bound("90", "A"), bound("80%", "B"), bound("80%", "A"), bound("-1", " ")));

        assertThat(refusal.faults())
                .extracting(fault -> fault.message().in(Language.EN))
                .containsExactly(
                        "class 'A' starts at 9000%, expected 0% to 100%",
                        "class 'A' from 0.8 is not below class 'B' above it, from 0.8",
                        "two classes are named 'A'",
                        "class ' ' starts at -100%, expected 0% to 100%",
                        "the class from -100% has no title");
    }

    @Test
    void aBoundAboveTheMaximumIsAFlawOfTheFramework() {
        Document plain = Sample.document();
        var document = new Document(
                plain.decision(),
                plain.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Classes.byPoints(bound("11", "A"), bound("10", "B")));
        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class,
                () -> Sample.framework(
                        document,
                        Sample.INPUTS,
                        Rational.of(10),
                        Sample.criterion("1", 10, Sample.PLAN)));

        assertThat(refusal.flaws())
                .extracting(flaw -> flaw.message().in(Language.EN))
                .containsExactly("class 'A' starts at 11 points, above the maximum 10");
    }
}
