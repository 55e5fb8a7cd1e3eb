// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.wording.Language;

/**
 * What comes of a file of units: the units with their groups and figures, or what is wrong with it, and
 * what is told.
 *
 * @param units each as {@code name [group] {n=8, d=10}}
 * @param errors the headlines of what is wrong, without the name of the file
 * @param told the headlines of what is told
 */
record Ranked(List<String> units, List<String> errors, List<String> told) {

    /** A framework of the share {@code n / d}, with the percentage {@code p} and the amount {@code a}. */
    static final Framework FRAMEWORK = FrameworkLoader.load(new Source("small.yaml", """
            format: dti/1
            id: small
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 30
            inputs:
              n: {type: count, label: "Số xã, phường, thị trấn có tổ", at-most: d}
              d: {type: count, label: "Tổng số xã, phường, thị trấn"}
              p: {type: percent, label: "Tỷ lệ hài lòng"}
              a: {type: amount, label: "Kinh phí"}
            criteria:
              - {id: "1", title: A, max: 10, ratio: n / d}
              - {id: "2", title: B, max: 10, bands: p, shares: [{at-least: 80%, share: 1}, {below: 80%, share: 1/2}]}
              - {id: "3", title: C, max: 10, ratio: a, target: 1000}
            """));

    /** For tables, which are no folders. */
    static final UnitForms NO_FORMS = path -> Optional.empty();

    static Ranked of(Path file) {
        return of(file, ChosenSheet.UNNAMED);
    }

    static Ranked of(Path file, ChosenSheet sheet) {
        try {
            Units units = Units.at(file, FRAMEWORK, NumberStyle.UNSTATED, sheet, NO_FORMS);
            List<String> read = read(units);
            List<Diagnostic> errors = units.diagnose();
            return new Ranked(
                    errors.isEmpty() ? read : List.of(),
                    lines(file, errors),
                    lines(file, units.told()));
        } catch (InvalidFileException refused) {
            return new Ranked(List.of(), lines(file, refused.diagnostics()), List.of());
        }
    }

    /** The points of each unit, or the codes of what is wrong. */
    static List<String> points(Path file, NumberStyle style) {
        Units units = Units.at(file, FRAMEWORK, style, ChosenSheet.UNNAMED, NO_FORMS);
        List<Diagnostic> errors = units.diagnose();
        try (Stream<Member> members = units.open()) {
            return errors.isEmpty()
                    ? members.map(member ->
                                    FRAMEWORK.score(member.report()).points().toExactDecimal())
                            .map(points -> points.orElseThrow().toPlainString())
                            .toList()
                    : errors.stream().map(Diagnostic::code).toList();
        }
    }

    private static List<String> read(Units units) {
        var read = new ArrayList<String>();
        try (Stream<Member> members = units.open()) {
            members.forEach(member -> read.add(member.unit().name()
                    + (member.group().isEmpty() ? "" : " [" + member.group() + "]") + " "
                    + member.report().values()));
        }
        return read;
    }

    private static List<String> lines(Path file, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.headline(Language.EN)
                        .replace(file + ":", "")
                        .replaceAll("warning: |error: ", ""))
                .toList();
    }
}
