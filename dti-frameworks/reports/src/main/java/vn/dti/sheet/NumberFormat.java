// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The number format of a cell, such as {@code #,##0.00;[Red]-#,##0.00}, read whole.
 *
 * @param sections one for all numbers, or up to three for positive ones, negative ones and zero, or
 *     those with conditions
 */
record NumberFormat(List<FormatSection> sections) {

    static final NumberFormat GENERAL = of("General");

    /** A format without a word is none. */
    private static final FormatSection NOTHING = new FormatScanner("").section();

    /** Formats that workbooks use without saying them; those of other languages are dates too. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    static NumberFormat of(String code) {
        var sections = new ArrayList<FormatSection>();
        var scanner = new FormatScanner(code);
        while (scanner.hasMore() || sections.isEmpty()) {
            sections.add(scanner.section());
        }
        return new NumberFormat(List.copyOf(sections));
    }

    static NumberFormat builtIn(int id) {
        boolean date = (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47)
                || (id >= 50 && id <= 58);
        return date ? of("yyyy-mm-dd") : of(BUILT_IN.getOrDefault(id, "General"));
    }

    /** The section by which a number is shown. */
    FormatSection section(BigDecimal number) {
        boolean conditional =
                sections.stream().anyMatch(each -> each.condition().isPresent());
        if (conditional) {
            return sections.stream()
                    .filter(each -> each.condition().map(is -> is.test(number)).orElse(true))
                    .findFirst()
                    .orElse(sections.get(sections.size() - 1));
        }
        int count = Math.min(sections.size(), 3);
        if (number.signum() < 0 && count > 1) {
            return sections.get(1);
        }
        return number.signum() == 0 && count > 2 ? sections.get(2) : sections.get(0);
    }

    /** Whether a cell shows a number that is another one, rounded or in thousands. */
    boolean changes(BigDecimal number) {
        FormatSection section = section(number);
        return section.layout()
                .filter(digits -> !digits.isWhole(number, section.kind()))
                .isPresent();
    }

    /** What a cell shows of a number; empty where a program would not show plain digits. */
    Optional<String> shown(BigDecimal number) {
        FormatSection section = section(number);
        boolean ownSign = sections.size() > 1 && section.equals(sections.get(1));
        return section.layout().map(digits -> digits.shown(ownSign ? number.abs() : number));
    }

    /**
     * What a cell shows in place of a number; empty where it shows the number, or a sign for 0 as tables
     * have it.
     */
    Optional<String> shownInstead(BigDecimal number) {
        return equals(GENERAL) || sections.equals(List.of(NOTHING))
                ? Optional.empty()
                : section(number).text().filter(text -> number.signum() != 0 || text.isBlank());
    }
}
