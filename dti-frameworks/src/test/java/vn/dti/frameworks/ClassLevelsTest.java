// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.ClassBranches;
import vn.dti.framework.Classification;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/** Bounds of classes that differ by kind of unit, or that units report. */
class ClassLevelsTest {

    /** The bounds are on lines 9 to 11. */
    private static final String YAML = """
            format: dti/1
            id: levels
            title: Xếp loại theo loại đơn vị
            decision: {number: 1/QĐ-UBND, issued: 2024-01-02, issuer: UBND xã Thử, level: commune}
            max: 100
            classes:
              by: percent
              bounds:
                - {at-least: {by: place, ward: 90%, commune: 85%}, title: Xuất sắc, requires: plan}
                - {at-least: {by: place, ward: 80%, commune: 75%}, title: Tốt}
                - {at-least: pass, title: Đạt}
            inputs:
              place: {type: choice, label: Loại đơn vị, options: {ward: Phường, commune: Xã}}
              pass: {type: percent, label: Mức đạt được giao}
              files: {type: percent, label: Hồ sơ đúng hạn}
              teams: {type: count, label: Số tổ}
              plan: {type: boolean, label: Có kế hoạch}
            criteria:
              - {id: "1", title: Hồ sơ, max: 100, ratio: files}
              - {id: "2", title: Kế hoạch, bonus: yes, max: 5, count: teams, points-each: 1}
            """;

    private static final Framework FRAMEWORK = framework();

    private static Framework framework() {
        var source = new Source("levels.yaml", YAML);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static Scorecard card(String place, String pass, String files, String plan) {
        var figures = new HashMap<String, Object>();
        Map.of("place", place, "pass", pass, "files", files, "plan", plan).forEach((name, text) -> {
            if (!text.equals("-")) {
                figures.put(name, text);
            }
        });
        return FRAMEWORK.score(figures);
    }

    @ParameterizedTest
    @CsvSource({
        // a ward from 80 %, a commune from 75 %
        "ward, 50%, 79.99%, no, Đạt, Tốt, 0.01",
        "ward, 50%, 80%, no, Tốt, Xuất sắc, 10",
        "commune, 50%, 75%, no, Tốt, Xuất sắc, 10",
        "commune, 50%, 85%, yes, Xuất sắc, '', ''",
        "ward, 50%, 85%, yes, Tốt, Xuất sắc, 5",
        // enough for a commune, whose own requirement is not met
        "commune, 50%, 86%, no, Tốt, Xuất sắc, 0",
        // the lowest class by what the unit was given
        "ward, 60%, 55%, no, '', Đạt, 5",
        "ward, 60%, 60%, no, Đạt, Tốt, 20",
        // what is not known is not met
        "-, 60%, 99%, yes, Đạt, Tốt, 0",
        "ward, -, 79%, yes, '', Đạt, 0",
    })
    void aTotalIsInTheClassOfItsKindOfUnit(
            String place,
            String pass,
            String files,
            String plan,
            String given,
            String next,
            String lacking) {
        Classification found = card(place, pass, files, plan).classification();

        assertThat(found.title()).isEqualTo(given);
        assertThat(found.next().map(Classification.Next::title).orElse("")).isEqualTo(next);
        assertThat(found.next().map(each -> each.lacking().toString()).orElse(""))
                .isEqualTo(lacking.isEmpty() ? "" : Rational.parse(lacking).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ward | 80% | class Tốt, if “Loại đơn vị” is “Phường”",
                "commune | 80% | class Tốt, if “Loại đơn vị” is “Xã”",
                "ward | 60% | class Đạt",
                "ward | 40% | ''"
            })
    void eachKindOfUnitIsABranchOfItsOwn(String place, String files, String branch) {
        assertThat(ClassBranches.taken(card(place, "50%", files, "no")))
                .extracting(each -> each.in(Language.EN))
                .containsExactlyElementsOf(branch.isEmpty() ? List.of() : List.of(branch));
        assertThat(ClassBranches.of(FRAMEWORK))
                .extracting(each -> each.in(Language.EN))
                .contains("class Tốt, if “Loại đơn vị” is “Phường”", "class Đạt");
    }

    @Test
    void itIsToldWhichFigureIsMissing() {
        Classification.Next next =
                card("-", "60%", "99%", "yes").classification().next().orElseThrow();

        assertThat(next.unmet())
                .extracting(each -> each.claim().in(Language.EN))
                .containsExactly(
                        "the bound for this unit is not known (Tốt from 80% if “Loại đơn vị” is"
                                + " “Phường”, 75% if “Loại đơn vị” is “Xã”), for want of “Loại đơn vị”");
    }

    static Stream<Arguments> broken() {
        String good = "{by: place, ward: 80%, commune: 75%}";
        return Stream.of(
                Arguments.of(
                        good,
                        "{by: place, ward: 92%, commune: 75%}",
                        List.of(
                                "10:18 class 'Tốt' from 0.92 is not below class 'Xuất sắc' above it, from 0.9"
                                        + " [DTI-1317]")),
                Arguments.of(
                        good,
                        "{by: place, ward: 80%}",
                        List.of("10:23 no value for commune of 'place' [DTI-1255]")),
                Arguments.of(
                        good,
                        "{by: places, ward: 80%, commune: 75%}",
                        List.of("10:23 unknown input 'places' — did you mean 'place'? [DTI-1203]")),
                Arguments.of(
                        good,
                        "{by: place, ward: 80%, commune: 175%}",
                        List.of(
                                "10:18 class 'Tốt' starts at 175%, expected 0% to 100% [DTI-1316]",
                                "10:18 class 'Tốt' from 1.75 is not below class 'Xuất sắc' above it, from 0.85"
                                        + " [DTI-1317]")),
                Arguments.of(
                        good,
                        "{ward: 80%, commune: 75%}",
                        List.of("10:18 found a mapping, expected a number [DTI-1101]")),
                Arguments.of(
                        good,
                        "95%",
                        List.of(
                                "10:18 class 'Tốt' from 0.95 is not below class 'Xuất sắc' above it,"
                                        + " from 0.9 [DTI-1317]")),
                Arguments.of(
                        "at-least: pass",
                        "at-least: passed",
                        List.of("11:18 unknown input 'passed' — did you mean 'pass'? [DTI-1203]")),
                Arguments.of(
                        "at-least: pass",
                        "at-least: teams",
                        List.of(
                                "11:18 the classes are by percent, and 'teams' is not a share [DTI-1265]")),
                Arguments.of(
                        "by: percent",
                        "by: points",
                        List.of(
                                "9:36 'at-least' is in points, not a percentage [DTI-1760]",
                                "9:50 'at-least' is in points, not a percentage [DTI-1760]",
                                "10:36 'at-least' is in points, not a percentage [DTI-1760]",
                                "10:50 'at-least' is in points, not a percentage [DTI-1760]",
                                "11:18 the classes are by points, and 'pass' is a share [DTI-1265]")));
    }

    @ParameterizedTest
    @MethodSource
    void broken(String correct, String mistaken, List<String> expected) {
        assertThat(YAML).contains(correct);
        List<Diagnostic> found =
                FrameworkLoader.check(new Source("levels.yaml", YAML.replace(correct, mistaken)));

        assertThat(found.stream()
                        .map(each -> each.headline(Language.EN))
                        .filter(each -> each.contains(": error: "))
                        .map(each -> each.replace("levels.yaml:", "").replace(": error:", "")))
                .isEqualTo(expected);
    }
}
