// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import vn.dti.cohort.Member;
import vn.dti.cohort.RankCounts;
import vn.dti.cohort.RankKey;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** Results as rows: of the unit as a whole, and of each criterion. */
public final class ScoreRows {

    private static final int DIGITS = 38;

    private final Ranking ranking;
    private final RankCounts counts;
    private final List<String> criteria;

    ScoreRows(Framework framework, RankCounts counts) {
        this.ranking = Ranking.of(framework);
        this.counts = counts;
        this.criteria = framework.criteria().map(each -> each.id()).toList();
    }

    /**
     * The columns of results: {@code unit}, {@code group}, {@code period}; {@code points} as displayed and
     * {@code exact}, a whole number or {@code n/d}; {@code percent}, {@code class}; {@code rank} among all
     * and {@code group_rank} among the units of the group; and {@code criteria}, a list with the {@code id},
     * {@code points}, {@code exact} and {@code status} of each.
     *
     * @param framework by which units are scored; points have as many places as it displays
     * @return the schema
     */
    public static StructType schema(Framework framework) {
        DecimalType points = DataTypes.createDecimalType(
                DIGITS, Math.max(0, framework.display().places()));
        StructType criterion = new StructType()
                .add("id", DataTypes.StringType, false)
                .add("points", points, false)
                .add("exact", DataTypes.StringType, false)
                .add("status", DataTypes.StringType, false);
        return new StructType()
                .add("unit", DataTypes.StringType, false)
                .add("group", DataTypes.StringType, false)
                .add("period", DataTypes.StringType, false)
                .add("points", points, false)
                .add("exact", DataTypes.StringType, false)
                .add("percent", points, false)
                .add("class", DataTypes.StringType, false)
                .add("rank", DataTypes.LongType, false)
                .add("group_rank", DataTypes.LongType, false)
                .add("criteria", DataTypes.createArrayType(criterion, false), false);
    }

    Row row(Member member, Scorecard card) {
        RankKey key = ranking.key(card);
        return RowFactory.create(
                member.unit().name(),
                member.group(),
                member.report().assessment().period(),
                card.displayed(),
                card.root().real().toString(),
                card.percent(),
                card.rankClass(),
                counts.rank(key, ranking.ties()).numerator().longValueExact(),
                counts.inGroupRank(member.group(), key, ranking.ties())
                        .numerator()
                        .longValueExact(),
                criteria.stream().map(id -> row(card.get(id))).toArray(Row[]::new));
    }

    private static Row row(Score score) {
        return RowFactory.create(
                score.id(),
                score.displayed(),
                score.real().toString(),
                score.status().name());
    }
}
