package vn.dti.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final Inputs known;
    private final String group;

    private Form(Framework framework, FormLayout layout, int units, Inputs known, String group) {
        this.framework = framework;
        this.layout = layout;
        this.units = units;
        this.known = known;
        this.group = group;
    }

    /**
     * A form with nothing filled in, one row for each figure.
     *
     * @param framework what is asked for
     * @return a form in the layout {@link FormLayout#UNIT}
     */
    public static Form of(Framework framework) {
        return new Form(framework, FormLayout.UNIT, 0, Inputs.of(Map.of()), "");
    }

    /**
     * This form in another layout.
     *
     * @param other the layout
     * @return a copy
     */
    public Form in(FormLayout other) {
        return new Form(framework, other, 0, known, group);
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
        return new Form(framework, layout, rows, known, group);
    }

    /**
     * This form with what is known already.
     *
     * @param inputs a report of the unit, for example that of the period before
     * @param rankingGroup the units that it is ranked among; may be empty
     * @return a copy
     */
    public Form filled(Inputs inputs, String rankingGroup) {
        return new Form(framework, layout, units, inputs, rankingGroup);
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
                new FormPlan(framework), FormValues.of(framework, known), group, numbers);
    }

    private List<FormSheet> sheets() {
        var plan = new FormPlan(framework);
        FormValues values = FormValues.of(framework, known);
        if (units > 0) {
            return List.of(UnitsSheet.of(plan, units));
        }
        return switch (layout) {
            case UNIT -> withOthers(plan, values, UnitSheet.of(plan, values, group));
            case COMMUNE -> withOthers(plan, values, CommuneSheet.of(plan, values, group));
            case ANNEX -> List.of(AnnexSheet.of(framework));
            case TRACKING -> List.of(TrackingSheet.of(framework, known));
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
