package vn.dti.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.Value;

/**
 * A unit as a row says it.
 *
 * @param row the row
 * @param member the unit with its inputs
 * @param found what is wrong with the row as such; its figures are for the framework to judge
 */
record UnitRow(Row row, Member member, List<Diagnostic> found) {

    /** {@code n/a: reason}, in either language. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?:n/a|không áp dụng)\\s*(?::\\s*(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Map<String, Assessment.Kind> KINDS = Map.of(
            "", Assessment.Kind.UNSTATED,
            "self", Assessment.Kind.SELF,
            "tự đánh giá", Assessment.Kind.SELF,
            "verified", Assessment.Kind.VERIFIED,
            "đã xác minh", Assessment.Kind.VERIFIED,
            "đã thẩm định", Assessment.Kind.VERIFIED);

    static UnitRow of(Row row, Headings headings) {
        var found = new ArrayList<Diagnostic>();
        var about = new LinkedHashMap<Heading, String>();
        var values = new LinkedHashMap<String, Object>();
        var reasons = new LinkedHashMap<String, String>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            if (!headings.isNamed(column)) {
                found.add(SheetFinding.BEYOND.at(row.place(column), cell.text()));
                continue;
            }
            Heading heading = headings.headings().get(column);
            Optional<String> reason = reason(cell.text());
            if (heading instanceof Heading.Figure figure) {
                Object stated = figure.value(cell);
                values.put(
                        figure.input().name(),
                        reason.<Object>map(Value::notApplicable).orElse(stated));
            } else if (heading instanceof Heading.OfCriterion criterion) {
                reason.ifPresentOrElse(
                        why -> reasons.put(criterion.id(), why),
                        reportNoReason(row, column, headings, found));
            } else {
                about.put(heading, cell.text().strip());
            }
        }
        Assessment assessment = assessment(about, row, headings, found);
        Inputs report = new Inputs(assessment, values, reasons, Map.of(), Map.of());
        String group = about.getOrDefault(Heading.About.GROUP, "");
        return new UnitRow(row, new Member(report, group), found);
    }

    private static Optional<String> reason(String text) {
        Matcher matcher = NOT_APPLICABLE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group(1)).orElse("").strip())
                : Optional.empty();
    }

    private static Runnable reportNoReason(
            Row row, int column, Headings headings, List<Diagnostic> found) {
        return () -> found.add(SheetFinding.NOT_A_REASON.at(
                row.place(column), headings.name(column), row.cell(column).text()));
    }

    private static Assessment assessment(
            Map<Heading, String> about, Row row, Headings headings, List<Diagnostic> found) {
        String unit = about.getOrDefault(Heading.About.UNIT, "");
        headings.column(Heading.About.UNIT)
                .filter(column -> unit.isEmpty())
                .ifPresent(column -> found.add(
                        SheetFinding.NO_UNIT.at(row.place(column), headings.name(column))));
        String word = about.getOrDefault(Heading.About.KIND, "");
        Assessment.Kind kind = KINDS.get(word.toLowerCase(Locale.ROOT));
        if (kind == null) {
            headings.column(Heading.About.KIND)
                    .ifPresent(column -> found.add(
                            SheetFinding.KIND.at(row.place(column), headings.name(column), word)));
        }
        return new Assessment(
                unit,
                about.getOrDefault(Heading.About.PERIOD, ""),
                kind == null ? Assessment.Kind.UNSTATED : kind);
    }
}
