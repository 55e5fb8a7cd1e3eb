package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.exact.Rational;
import vn.dti.framework.Census;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;

/** Where combinations are too many to try, no combination leads out of the bounds. */
class RankBoundsProperties {

    private static final Framework FRAMEWORK = Districts.framework();
    private static final List<String> CRITERIA = List.of("1.1", "1.2", "2.1", "2.2");

    @Property(tries = 300)
    void boundsHoldWhatTryingFinds(
            @ForAll("tallies") List<Tally> tallies, @ForAll Ties ties, @ForAll Basis basis) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(ties).with(basis);
        List<AllReadings.Alternative> alternatives = CRITERIA.stream()
                .map(id -> new AllReadings.Alternative(id, "other", FRAMEWORK))
                .toList();
        Map<String, List<Integer>> mattering = new LinkedHashMap<>();
        CRITERIA.forEach(id -> mattering.put(id, List.of(CRITERIA.indexOf(id))));

        ReadingStandings tried =
                new RankTrials(FRAMEWORK, ranking, tallies, alternatives).standings();
        List<Rational> inUse = tallies.stream()
                .map(tally -> basis.points(new Mark(
                        tally.total(FRAMEWORK.root(), Map.of()),
                        FRAMEWORK.max(),
                        FRAMEWORK.display())))
                .toList();
        List<RankRange> bounds =
                new RankBounds(FRAMEWORK, ranking, tallies, mattering).ranges(ranking.ranks(inUse));

        assertThat(tried.isExact()).isTrue();
        assertThat(tried.ranges()).allSatisfy(range -> {
            RankRange bound = bounds.stream()
                    .filter(each -> each.unit().equals(range.unit()))
                    .findFirst()
                    .orElseThrow();
            assertThat(bound.best()).isLessThanOrEqualTo(range.best());
            assertThat(bound.worst()).isGreaterThanOrEqualTo(range.worst());
            assertThat(bound.rank()).isEqualTo(range.rank());
        });
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        // Thousandths of a point, so that much is level as displayed and not in truth.
        Arbitrary<Rational> points =
                Arbitraries.integers().between(0, 12).map(each -> Rational.of(each, 1000));
        return points.list()
                .ofSize(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(units -> IntStream.range(0, units.size())
                        .mapToObj(i -> tally(i, units.get(i)))
                        .toList());
    }

    private static Tally tally(int number, List<Rational> points) {
        var about = new Assessment("Đơn vị " + number, "", Assessment.Kind.UNSTATED);
        var chosen = new LinkedHashMap<String, Rational>();
        CRITERIA.forEach(id -> chosen.put(id, points.get(chosen.size())));
        Census census = FRAMEWORK.score(Map.of()).root().census();
        return new Tally(
                new Unit(about, ""),
                census,
                chosen,
                new ArrayList<>(points.subList(4, 8)),
                Map.of());
    }
}
