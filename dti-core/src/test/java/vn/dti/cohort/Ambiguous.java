// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Census;
import vn.dti.framework.Classes;
import vn.dti.framework.Classification;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.TieBreak;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.rule.YesNo;

/** Units of which the points of four ambiguous criteria of two readings are given, at random. */
final class Ambiguous {

    static final List<String> CRITERIA = List.of("1.1", "1.2", "2.1", "2.2");

    private Ambiguous() {}

    /** Four criteria of 30 points in two groups; the points of each group are put together in a way. */
    static Framework framework(Aggregation aggregation) {
        Input plan = Input.yesNo("plan", "Kế hoạch");
        var groups = new ArrayList<Group>();
        for (String id : List.of("1", "2")) {
            var children = IntStream.of(1, 2)
                    .mapToObj(i -> Districts.ambiguous(
                            id + "." + i, YesNo.of(plan), "chosen", YesNo.of(plan), "other"))
                    .toList();
            long max = aggregation.exact().isLinear() ? 60 : 30;
            groups.add(new Group(
                    id, "Nhóm " + id, Rational.of(max), aggregation, List.copyOf(children)));
        }
        var decision = new Decision("1/QĐ", LocalDate.EPOCH, "UBND tỉnh", "Phụ lục", "district");
        return new Framework(
                "ambiguous",
                new Document(decision, List.of(), List.of()),
                Rounding.HALF_UP_2,
                List.of(plan),
                Districts.group(
                        "",
                        groups.get(0).max().plus(groups.get(1).max()).longNumerator(),
                        groups.get(0),
                        groups.get(1)));
    }

    /** Thousandths and thirds of them, so that much is level as displayed and not in truth. */
    static Arbitrary<List<UnitPoints>> tallies(Framework framework) {
        Arbitrary<Rational> points = Arbitraries.of(1000, 3000)
                .flatMap(parts -> Arbitraries.integers()
                        .between(0, 12)
                        .map(each -> Rational.of(each, parts)));
        return points.list()
                .ofSize(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(units -> IntStream.range(0, units.size())
                        .mapToObj(i -> tally(framework, i, units.get(i)))
                        .toList());
    }

    static UnitPoints tally(Framework framework, int number, List<Rational> points) {
        var about = new Assessment("Đơn vị " + number, "", Assessment.Kind.UNSTATED);
        var chosen = new HashMap<String, Rational>();
        CRITERIA.forEach(id -> chosen.put(id, points.get(chosen.size())));
        Census census = framework.score(Map.of()).root().census();
        var tally = new UnitPoints(
                new Unit(about, ""),
                census,
                List.of(),
                Rational.ZERO,
                Classification.NONE,
                new Judgement.ByPoints(Classes.none(), Basis.DISPLAYED),
                chosen::get,
                Map.of(),
                Maxima.STATED,
                List.copyOf(points.subList(4, 8)),
                Map.of());
        return new UnitPoints(
                tally.unit(),
                census,
                List.of(),
                tally.total(framework.root(), Map.of()),
                tally.classification(),
                tally.judgement(),
                chosen::get,
                Map.of(),
                Maxima.STATED,
                tally.otherwise(),
                Map.of());
    }

    /** What is ranked of a unit, and then what breaks ties. */
    record Points(List<Rational> inTurn) implements Comparable<Points> {
        @Override
        public int compareTo(Points other) {
            for (int i = 0; i < inTurn.size(); i++) {
                int order = inTurn.get(i).compareTo(other.inTurn.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    static Arbitrary<List<String>> tieBreaks() {
        return Arbitraries.of(Framework.WHOLE, "1", "2", "1.1", "2.2")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    /** The same if some criteria are read otherwise, each sum from all its criteria. */
    static List<Points> points(
            Framework framework,
            Ranking ranking,
            List<UnitPoints> tallies,
            List<Integer> switched) {
        return tallies.stream()
                .map(tally -> {
                    var replaced = new LinkedHashMap<String, Real>();
                    switched.forEach(
                            i -> replaced.put(CRITERIA.get(i), tally.otherwise().get(i)));
                    Real total = tally.total(framework.root(), replaced);
                    var points = new ArrayList<Rational>();
                    points.add(ranking.basis()
                            .real(Mark.of(total, framework.max(), framework.display()))
                            .toRational());
                    ranking.tieBreak().stream()
                            .map(TieBreak::key)
                            .map(id -> framework.find(id).orElse(framework.root()))
                            .map(node -> tally.total(node, replaced).toRational())
                            .forEach(points::add);
                    return new Points(points);
                })
                .toList();
    }
}
