// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import vn.dti.cohort.Member;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/**
 * The columns of the units: {@code unit}, if wanted {@code group} and {@code period}, and inputs by name.
 *
 * <p>An empty cell is a missing figure. A list of records is an array of structs, whose fields are those of
 * the records.
 *
 * @param names in the order of the rows
 */
record UnitColumns(List<String> names) implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String UNIT = "unit";
    static final String GROUP = "group";
    static final String PERIOD = "period";

    private static final Set<String> ABOUT = Set.of(UNIT, GROUP, PERIOD);

    /** Checked before any unit is read: a misspelt column is one mistake, not one for each unit. */
    static UnitColumns of(StructType schema, Framework framework) {
        List<String> names = List.of(schema.fieldNames());
        var problems = new ArrayList<String>();
        if (!names.contains(UNIT)) {
            problems.add("no column '" + UNIT + "' with the names of the units");
        }
        var inputs = new TreeSet<>(framework.inputs().stream().map(Input::name).toList());
        for (String name : names) {
            if (!ABOUT.contains(name) && !inputs.contains(name)) {
                problems.add("unknown column '" + name + "'" + suggestion(name, inputs));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(framework.id() + ": " + String.join("; ", problems));
        }
        return new UnitColumns(List.copyOf(names));
    }

    private static String suggestion(String name, Set<String> inputs) {
        return Spelling.nearest(name, List.copyOf(inputs))
                .map(near -> " — did you mean '" + near + "'?")
                .orElse("");
    }

    /** The unit of a row. */
    Member member(Row row) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!row.isNullAt(i) && !ABOUT.contains(names.get(i))) {
                values.put(names.get(i), value(row, i));
            }
        }
        var about = new Assessment(text(row, UNIT), text(row, PERIOD), Assessment.Kind.UNSTATED);
        return new Member(Inputs.of(values).about(about), text(row, GROUP));
    }

    /** One spelling for all ways to type the name of a unit; empty if it has none. */
    String key(Row row) {
        return NormalText.identity(text(row, UNIT));
    }

    private String text(Row row, String name) {
        int column = names.indexOf(name);
        return column < 0 || row.isNullAt(column) ? "" : String.valueOf(row.get(column));
    }

    private static Object value(Row row, int column) {
        Object value = row.get(column);
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        return value instanceof scala.collection.Seq<?> ? records(row.getList(column)) : value;
    }

    private static List<Object> records(List<Object> items) {
        return items.stream()
                .map(item -> item instanceof Row fields ? record(fields) : item)
                .toList();
    }

    private static Map<String, Object> record(Row fields) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.isNullAt(i)) {
                values.put(fields.schema().fieldNames()[i], value(fields, i));
            }
        }
        return values;
    }
}
