// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;
import vn.dti.cohort.CohortFigures;
import vn.dti.cohort.Member;
import vn.dti.cohort.Offence;
import vn.dti.cohort.RankCounts;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReferenceSet;
import vn.dti.cohort.Survey;
import vn.dti.framework.Framework;
import vn.dti.wording.Message;

/**
 * Units of one framework, scored and ranked on Spark as a {@link vn.dti.cohort.Cohort} scores and ranks
 * them.
 *
 * <p>First the units are surveyed: what is compared is found, and all that is wrong. Then their points are
 * counted. Then each is scored, with its rank. The units are read for each of these, as reading and scoring
 * cost less than keeping results; cache them where that is not so. The closures carry the text of the
 * framework and what was found; nothing is broadcast.
 */
public final class ScoredUnits {

    /** Units that are named where more than one has a name. */
    private static final int NAMED = 20;

    /** Behind the name, which has no such character: what is not seen is in none. */
    private static final char SEPARATOR = '\t';

    private final JavaRDD<Row> units;
    private final UnitColumns columns;
    private final FrameworkText text;

    private ScoredUnits(JavaRDD<Row> units, UnitColumns columns, FrameworkText text) {
        this.units = units;
        this.columns = columns;
        this.text = text;
    }

    /**
     * Scores and ranks units.
     *
     * @param units a row for each: a column with its name, if wanted others with its group and its period,
     *     and inputs by their names, as {@link UnitColumns} says
     * @param text the framework
     * @return a row for each, as {@link ScoreRows#schema} describes it
     * @throws vn.dti.cohort.InvalidCohortException with everything that is wrong with the units
     * @throws IllegalArgumentException with every column that is unknown
     */
    public static Dataset<Row> of(Dataset<Row> units, FrameworkText text) {
        UnitColumns columns = UnitColumns.of(units.schema(), text.framework());
        var scored = new ScoredUnits(units.javaRDD(), columns, text);
        CohortFigures found = scored.survey();
        scored.requireNames(found);
        found.requireSound();
        ReferenceSet references = found.references(text.framework(), text.name());
        return units.sparkSession()
                .createDataFrame(
                        scored.rows(references, scored.count(references)),
                        ScoreRows.schema(text.framework()));
    }

    private CohortFigures survey() {
        Framework framework = text.framework();
        CohortFigures found = surveyed(Survey.of(framework).figures());
        for (int look = 1; look < Survey.looks(framework) && found.offences().isEmpty(); look++) {
            found = surveyed(found);
        }
        return found;
    }

    /** Rests on what was found before: of no units at first. */
    private CohortFigures surveyed(CohortFigures before) {
        FrameworkText text = this.text;
        UnitColumns columns = this.columns;
        return units.mapPartitions(rows -> {
                    Survey survey = Survey.again(text.framework(), before);
                    rows.forEachRemaining(row -> survey.add(columns.member(row)));
                    return List.of(survey.figures()).iterator();
                })
                .fold(Survey.of(text.framework()).figures(), CohortFigures::merge);
    }

    /** No two units have one name, however it is spelt. */
    private void requireNames(CohortFigures found) {
        UnitColumns columns = this.columns;
        List<String> often = units.mapToPair(row -> new Tuple2<>(columns.key(row), 1L))
                .reduceByKey(Long::sum)
                .filter(each -> each._2() > 1 || each._1().isEmpty())
                .map(each -> each._1() + SEPARATOR + each._2())
                .takeOrdered(NAMED);
        for (String each : often) {
            int end = each.lastIndexOf(SEPARATOR);
            String name = each.substring(0, end);
            UnitPhrase phrase = name.isEmpty() ? UnitPhrase.NO_NAME : UnitPhrase.UNIT_TWICE;
            long rows = Long.parseLong(each.substring(end + 1));
            found.refuse(new Offence(name, "", Message.of(phrase, rows, name)));
        }
    }

    private RankCounts count(ReferenceSet references) {
        FrameworkText text = this.text;
        UnitColumns columns = this.columns;
        return units.mapPartitions(rows -> {
                    var compared = new Compared(text.framework(), references);
                    Ranking ranking = Ranking.of(text.framework());
                    var counts = new RankCounts();
                    rows.forEachRemaining(row -> {
                        Member member = columns.member(row);
                        counts.add(member.group(), ranking.key(compared.score(member)));
                    });
                    return List.of(counts).iterator();
                })
                .fold(new RankCounts(), RankCounts::merge);
    }

    private JavaRDD<Row> rows(ReferenceSet references, RankCounts counts) {
        FrameworkText text = this.text;
        UnitColumns columns = this.columns;
        return units.mapPartitions(rows -> {
            var compared = new Compared(text.framework(), references);
            var results = new ScoreRows(text.framework(), counts);
            // One after the other, so that a partition need not fit in memory.
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                    .map(columns::member)
                    .map(member -> results.row(member, compared.score(member)))
                    .iterator();
        });
    }
}
