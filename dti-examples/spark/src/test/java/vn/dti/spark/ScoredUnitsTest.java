// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;

/** What comes of units on Spark is what a cohort of them in one place gives. */
class ScoredUnitsTest {

    /** Statistics of all units and of groups, and a range of z-scores, which takes a second look. */
    private static final Source STATISTICS = new Source("statistics.yaml", """
            format: dti/1
            id: statistics
            title: So sánh các đơn vị
            decision: {number: 1/QĐ-UBND, issued: 2026-01-01, issuer: UBND tỉnh, level: district}
            max: 7
            tie-break: ["1"]
            inputs:
              internet: {type: amount, label: Người dùng Internet trên 100 dân}
              mobile: {type: amount, label: Thuê bao di động trên 100 dân}
            criteria:
              - {id: "1", title: Khoảng của z-score, max: 1, min-max: "cohort-population-z-score(internet) + cohort-sample-z-score(mobile)", mode: between, degenerate: zero}
              - {id: "2", title: Từ bình quân trở lên, max: 2, boolean: {value: internet, at-least: cohort-mean(internet)}}
              - {id: "3", title: Một phần tư nhiều thuê bao nhất, max: 2, boolean: {value: mobile, at-least: "cohort-percentile(mobile, 75)"}}
              - {id: "4", title: So với bình quân nhóm, max: 2, ratio: internet / group-mean(internet), target: 1}
            """);

    private static SparkSession session;

    @BeforeAll
    static void start() {
        session = LocalSpark.session();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Source source(String id) {
        return id.equals("statistics") ? STATISTICS : Frameworks.source(id);
    }

    /** The other way is the cohort: scores in the order of the units, and the ranking of all. */
    @ParameterizedTest
    @CsvSource({
        "hcmc-79-2023-districts, 1",
        "hcmc-79-2023-districts, 3",
        "hcmc-79-2023-districts, 7",
        "khanh-hoa-1726-2023-districts, 3",
        "lac-dao-2024-communes, 7",
        "statistics, 1",
        "statistics, 3",
        "statistics, 7"
    })
    void everyUnitIsAsInTheCohort(String id, int partitions) {
        FrameworkText text = FrameworkText.of(source(id));
        Framework framework = text.framework();
        List<Member> units = LocalSpark.units(framework, 120);
        var cards = new HashMap<String, Scorecard>();
        Standings standings = Cohort.of(framework, units)
                .rank(
                        Ranking.of(framework),
                        List.of(),
                        card -> cards.put(card.inputs().assessment().unit(), card))
                .overall();

        Dataset<Row> scored =
                ScoredUnits.of(LocalSpark.rows(session, framework, units, partitions), text);

        assertThat(scored.collectAsList())
                .hasSameSizeAs(units)
                .allSatisfy(row -> isAsInTheCohort(
                        row,
                        standings,
                        Objects.requireNonNull(cards.get(row.<String>getAs("unit")))));
        assertThat(standings.all().stream().map(Standing::rank).distinct().count())
                .as("units share ranks")
                .isLessThan(units.size());
    }

    private static void isAsInTheCohort(Row row, Standings standings, Scorecard card) {
        Standing standing = standings.get(row.getAs("unit"));
        assertThat(row.<BigDecimal>getAs("points")).isEqualByComparingTo(card.displayed());
        assertThat(row.<String>getAs("exact")).isEqualTo(card.root().real().toString());
        assertThat(row.<BigDecimal>getAs("percent")).isEqualByComparingTo(card.percent());
        assertThat(row.<String>getAs("class")).isEqualTo(standing.rankClass());
        assertThat(row.<Long>getAs("rank")).hasToString(standing.rank().toString());
        assertThat(row.<Long>getAs("group_rank"))
                .hasToString(standing.inGroupRank().toString());
        List<Row> criteria = row.getList(row.fieldIndex("criteria"));
        List<String> expected = card.framework()
                .criteria()
                .map(each -> card.get(each.id()))
                .map(each -> each.id() + " " + each.displayed().toPlainString() + " " + each.real()
                        + " " + each.status())
                .toList();
        assertThat(criteria)
                .extracting(each -> each.getString(0) + " "
                        + each.getDecimal(1).stripTrailingZeros().toPlainString()
                        + " " + each.getString(2) + " " + each.getString(3))
                .isEqualTo(expected);
    }

    /** Whole numbers, decimals, yes or no, days and lists of records enter as what they are. */
    @Test
    void typedColumnsAreTakenAsTheyAre() {
        FrameworkText text = FrameworkText.of(new Source("typed.yaml", """
                format: dti/1
                id: typed
                title: Các kiểu dữ liệu
                decision: {number: 1/QĐ-UBND, issued: 2026-01-01, issuer: UBND tỉnh, level: district}
                max: 50
                inputs:
                  plan: {type: boolean, label: Kế hoạch}
                  issued: {type: date, label: Ngày ban hành}
                  articles: {type: count, label: Tin bài}
                  share: {type: amount, label: Tỷ lệ}
                  systems:
                    type: list
                    label: Hệ thống
                    fields:
                      used: {type: boolean, label: Được dùng}
                criteria:
                  - {id: "1", title: Kế hoạch, max: 10, boolean: plan}
                  - {id: "2", title: Ban hành sớm, max: 10, boolean: {value: issued, by: 2026-03-01}}
                  - {id: "3", title: Tin bài, max: 10, ratio: articles / 4}
                  - {id: "4", title: Tỷ lệ, max: 10, ratio: share}
                  - {id: "5", title: Hệ thống, max: 10, count: systems, where: used, points-each: 2}
                """));
        StructType system = new StructType().add("used", DataTypes.BooleanType);
        StructType schema = new StructType()
                .add("unit", DataTypes.StringType)
                .add("plan", DataTypes.BooleanType)
                .add("issued", DataTypes.DateType)
                .add("articles", DataTypes.LongType)
                .add("share", DataTypes.createDecimalType(10, 4))
                .add("systems", DataTypes.createArrayType(system));
        Row given = RowFactory.create(
                "Quận 1",
                true,
                Date.valueOf("2026-02-28"),
                3L,
                new BigDecimal("0.1250"),
                List.of(
                        RowFactory.create(true),
                        RowFactory.create(false),
                        RowFactory.create(true)));

        Row scored = ScoredUnits.of(session.createDataFrame(List.of(given), schema), text)
                .first();

        // 10 + 10 + 3/4 × 10 + 1/8 × 10 + 2 of 3 systems × 2
        assertThat(scored.<String>getAs("exact")).isEqualTo("131/4");
        assertThat(scored.<BigDecimal>getAs("points")).isEqualByComparingTo("32.75");
    }

    @Test
    void everyWrongFigureAndSharedNameIsToldOnce() {
        FrameworkText text = FrameworkText.of(STATISTICS);
        StructType schema = new StructType()
                .add("unit", DataTypes.StringType)
                .add("group", DataTypes.StringType)
                .add("internet", DataTypes.StringType);
        Dataset<Row> units = session.createDataFrame(
                        List.of(
                                RowFactory.create("Xã A", "bắc", "1"),
                                RowFactory.create("xã  a", "bắc", "2"),
                                RowFactory.create(" ", "bắc", "3"),
                                RowFactory.create("Xã B", "", "4"),
                                RowFactory.create("Xã C", "nam", "năm")),
                        schema)
                .repartition(3);

        assertThatThrownBy(() -> ScoredUnits.of(units, text))
                .isInstanceOfSatisfying(
                        InvalidCohortException.class,
                        refused -> assertThat(refused.offences())
                                .extracting(each -> each.unit() + ": " + each.place())
                                .containsExactlyInAnyOrder(
                                        "xã a: ", ": ", "Xã B: ", "Xã C: internet"));
    }

    @Test
    void everyUnknownColumnIsToldBeforeAnyUnitIsRead() {
        FrameworkText text = FrameworkText.of(STATISTICS);
        StructType schema = new StructType()
                .add("name", DataTypes.StringType)
                .add("internt", DataTypes.StringType);

        assertThatThrownBy(() -> ScoredUnits.of(session.createDataFrame(List.of(), schema), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statistics: no column 'unit' with the names of the units; "
                        + "unknown column 'name'; "
                        + "unknown column 'internt' — did you mean 'internet'?");
    }

    @Test
    void noUnitsAreRefused() {
        FrameworkText text = FrameworkText.of(STATISTICS);
        StructType schema = new StructType().add("unit", DataTypes.StringType);

        assertThatThrownBy(() -> ScoredUnits.of(session.createDataFrame(List.of(), schema), text))
                .isInstanceOf(InvalidCohortException.class)
                .hasMessage("1 problem in the cohort:\n  - there are no units");
    }

    @Test
    void aTextThatComesToOtherContentElsewhereIsRefused() {
        var other = new FrameworkText(STATISTICS.name(), STATISTICS.text(), "0123");

        assertThatThrownBy(other::framework)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("statistics.yaml is ")
                .hasMessageContaining("0123");
        assertThat(FrameworkText.of(STATISTICS).framework())
                .isSameAs(FrameworkText.of(STATISTICS).framework());
    }

    /** What is written is what is read again, from Parquet and, as text, from CSV. */
    @ParameterizedTest
    @CsvSource({"units.csv, scores.csv", "units.parquet, scores.parquet"})
    void theJobReadsAndWritesFiles(String given, String results, @TempDir Path folder) {
        Framework framework = Frameworks.get("hcmc-79-2023-districts");
        List<Member> units = LocalSpark.units(framework, 20);
        Dataset<Row> rows = LocalSpark.rows(session, framework, units, 2);
        String from = folder.resolve(given).toString();
        String to = folder.resolve(results).toString();
        if (given.endsWith(".csv")) {
            rows.write().option("header", true).csv(from);
        } else {
            rows.write().parquet(from);
        }

        ScoreUnits.run(session, framework.id(), from, to);

        Dataset<Row> written = given.endsWith(".csv")
                ? session.read().option("header", true).csv(to)
                : session.read().parquet(to);
        Map<String, String> points = new HashMap<>();
        written.collectAsList()
                .forEach(row -> points.put(
                        row.getAs("unit"), row.getAs("points") + " " + row.getAs("rank")));
        Standings standings = Cohort.of(framework, units).rank(Ranking.of(framework));
        var expected = new ArrayList<String>();
        standings.all().forEach(each -> {
            assertThat(points)
                    .containsEntry(
                            each.unit().name(),
                            each.mark().displayed().setScale(2) + " " + each.rank());
            expected.add(each.unit().name());
        });
        assertThat(points).containsOnlyKeys(expected.toArray(String[]::new));
    }
}
