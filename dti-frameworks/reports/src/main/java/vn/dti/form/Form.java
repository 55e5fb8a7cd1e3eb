// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dti.cohort.Member;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.Inputs;

/**
 * A form in which a unit fills in what a framework asks for.
 *
 * <p>Example: {@code Form.of(framework).writeXlsx(out)}; what comes back is read by {@link FormReader}.
 * Its words are Vietnamese, as those of the decisions are. The cells of a workbook have drop-downs and
 * checks that stop what cannot be; it holds no formulas. Hidden cells say which input each cell is for,
 * and the framework's id, version and fingerprint.
 */
public final class Form {

    /** The rows that a form of many units may have. */
    public static final int MOST_UNITS = 15_000;

    private final Framework framework;
    private final FormLayout layout;

    /** The rows of a form of many units; 0 for the form of one. */
    private final int units;

    /** What is known of one unit. */
    private final Member known;

    /** What is known of many. */
    private final List<Member> members;

    private Form(
            Framework framework, FormLayout layout, int units, Member known, List<Member> members) {
        this.framework = framework;
        this.layout = layout;
        this.units = units;
        this.known = known;
        this.members = members;
    }

    /**
     * A form with nothing filled in, one row for each figure.
     *
     * @param framework what is asked for
     * @return a form in the layout {@link FormLayout#UNIT}
     */
    public static Form of(Framework framework) {
        Member nobody = Member.of(Inputs.of(Map.of()));
        return new Form(framework, FormLayout.UNIT, 0, nobody, List.of());
    }

    /**
     * This form in another layout.
     *
     * @param other the layout
     * @return a copy
     */
    public Form in(FormLayout other) {
        return new Form(framework, other, 0, known, List.of());
    }

    /**
     * A form of many units, one row for each, which is read as a table of units.
     *
     * @param rows how many rows there are to fill in, from 1 to {@link #MOST_UNITS}
     * @return a copy in which the layout and what is known of one unit do not matter
     */
    public Form forUnits(int rows) {
        if (rows < 1 || rows > MOST_UNITS) {
            throw new IllegalArgumentException(Integer.toString(rows));
        }
        return new Form(framework, layout, rows, known, members);
    }

    /**
     * This form with what is known already.
     *
     * @param inputs a report of the unit, for example that of the period before
     * @param rankingGroup the units that it is ranked among; may be empty
     * @return a copy
     */
    public Form filled(Inputs inputs, String rankingGroup) {
        return new Form(framework, layout, units, new Member(inputs, rankingGroup), members);
    }

    /**
     * This form of many units with what is known of some already.
     *
     * @param units their reports, for example those of the period before, which get the first rows; there
     *     is a row for each, though fewer were asked for
     * @return a copy; what {@link #leavesOut} says of a unit is not in it
     */
    public Form filled(List<Member> units) {
        return new Form(framework, layout, Math.max(this.units, units.size()), known, units);
    }

    /**
     * Whether a report says what a row of a form of many units has no cell for: points of the assessor,
     * documents, records of lists, ranges of other units.
     *
     * @param unit the report of a unit
     * @return true for a report that needs a form of its own
     */
    public static boolean leavesOut(Member unit) {
        Inputs report = unit.report();
        return !report.awards().isEmpty()
                || !report.evidence().isEmpty()
                || !report.references().isEmpty()
                || report.values().values().stream().anyMatch(List.class::isInstance);
    }

    /**
     * Writes the form as a workbook.
     *
     * @param out receives the workbook; not closed
     * @throws IOException if it cannot be written
     * @throws vn.dti.input.InvalidInputsException with everything that the framework refuses of what is known
     */
    public void writeXlsx(OutputStream out) throws IOException {
        XlsxForm.write(sheets(), out);
    }

    /**
     * Writes the form as a CSV file, which begins with a byte order mark.
     *
     * @param numbers how numbers that are known are written, and should be filled in; with {@link
     *     NumberStyle#VI} cells are separated by semicolons, as decimals have a comma
     * @param out receives the text in UTF-8; not closed
     * @throws IOException if it cannot be written
     * @throws vn.dti.input.InvalidInputsException with everything that the framework refuses of what is known
     */
    public void writeCsv(NumberStyle numbers, OutputStream out) throws IOException {
        CsvForm.write(sheets(), numbers, out);
    }

    /**
     * Writes the form as a file of inputs in YAML, with what is asked in comments; layouts do not matter.
     *
     * @param numbers how numbers that are known are written, and should be filled in
     * @return the file
     * @throws vn.dti.input.InvalidInputsException with everything that the framework refuses of what is known
     */
    public String toYaml(NumberStyle numbers) {
        return YamlForm.of(
                new FormPlan(framework),
                FormValues.of(framework, known.report()),
                known.group(),
                numbers);
    }

    private List<FormSheet> sheets() {
        var plan = new FormPlan(framework);
        if (units > 0) {
            return List.of(UnitsSheet.of(plan, units, members));
        }
        FormValues values = FormValues.of(framework, known.report());
        String group = known.group();
        return switch (layout) {
            case UNIT -> withOthers(plan, values, UnitSheet.of(plan, values, group));
            case COMMUNE -> withOthers(plan, values, CommuneSheet.of(plan, values, group));
            case ANNEX -> List.of(AnnexSheet.of(framework));
            case TRACKING -> List.of(TrackingSheet.of(framework, known.report()));
        };
    }

    private List<FormSheet> withOthers(FormPlan plan, FormValues values, FormSheet first) {
        var sheets = new ArrayList<FormSheet>(List.of(first, OthersSheet.of(plan, values)));
        for (Input list : plan.lists()) {
            sheets.add(ListSheet.of(list, framework, values));
        }
        return sheets;
    }
}
