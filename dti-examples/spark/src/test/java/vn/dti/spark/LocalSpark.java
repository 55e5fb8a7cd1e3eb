// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.dti.cohort.Member;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.reference.SampleUnits;

/** Spark with two threads in this JVM, and units as rows of text, as a CSV file has them. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("dti-spark")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
    }

    /** Units with random figures, the same each time; every tenth is the double of the one before. */
    static List<Member> units(Framework framework, int number) {
        var samples = new SampleUnits(framework, 17);
        List<Member> units = new ArrayList<>();
        Map<String, Object> values = Map.of();
        for (int i = 0; i < number; i++) {
            if (i % 10 != 9) {
                values = sound(framework, samples);
            }
            var about = new Assessment("Đơn vị " + i, "2026", Assessment.Kind.UNSTATED);
            units.add(new Member(Inputs.of(values).about(about), "Nhóm " + i % 3));
        }
        return units;
    }

    /** Without those that the framework refuses, such as 5 of 0. */
    private static Map<String, Object> sound(Framework framework, SampleUnits samples) {
        while (true) {
            Map<String, Object> values = texts(framework, samples.next().given());
            try {
                framework.draft(Inputs.of(values));
                return values;
            } catch (InvalidInputsException refused) {
                // The next one will do.
            }
        }
    }

    /** The values of which a cell of text can tell; lists of records are not among them. */
    private static Map<String, Object> texts(Framework framework, Map<String, Object> given) {
        var texts = new HashMap<String, Object>();
        framework.inputs().forEach(input -> {
            Object value = given.get(input.name());
            if (value instanceof Integer
                    || value instanceof Long
                    || value instanceof Boolean
                    || value instanceof String) {
                texts.put(input.name(), value.toString());
            }
        });
        return texts;
    }

    static Dataset<Row> rows(
            SparkSession session, Framework framework, List<Member> units, int partitions) {
        List<String> inputs =
                framework.inputs().stream().map(input -> input.name()).collect(Collectors.toList());
        var schema = new StructType();
        for (String column : List.of("unit", "group", "period")) {
            schema = schema.add(column, DataTypes.StringType);
        }
        for (String input : inputs) {
            schema = schema.add(input, DataTypes.StringType);
        }
        List<Row> rows = units.stream().map(unit -> row(unit, inputs)).collect(Collectors.toList());
        Collections.shuffle(rows, new Random(partitions));
        return session.createDataFrame(rows, schema).repartition(partitions);
    }

    private static Row row(Member unit, List<String> inputs) {
        Object[] cells = new Object[inputs.size() + 3];
        cells[0] = unit.unit().name();
        cells[1] = unit.group();
        cells[2] = unit.report().assessment().period();
        Arrays.setAll(cells, i -> i < 3 ? cells[i] : unit.report().values().get(inputs.get(i - 3)));
        return RowFactory.create(cells);
    }
}
