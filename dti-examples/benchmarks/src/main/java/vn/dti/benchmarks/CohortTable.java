package vn.dti.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;

/** Many units: two passes against each unit alone, and what a kept scorecard weighs. */
final class CohortTable {

    private static final Trial ALONE = Trial.of(CohortBenchmark.class, "alone");
    private static final Trial TOGETHER = Trial.of(CohortBenchmark.class, "together");
    private static final Trial RANK = Trial.of(CohortBenchmark.class, "rank");

    private static final String NOTE = """
            Figures are per commune, with a heap of 2 GB that is there from the start: while a
            heap grows, collecting takes up to as long as scoring. A kept scorecard is what the
            used heap grows by, after collection, when the scorecards of all communes are kept,
            divided by their number; the framework and what the host reported are on it before.""";

    private CohortTable() {}

    static Table measure(Harness harness) {
        return table(
                harness.measure(List.of(ALONE, TOGETHER, RANK)),
                keptBytes(CohortBenchmark.COMMUNES, card -> card),
                keptBytes(CohortBenchmark.COMMUNES, Scorecard::breakdown));
    }

    static Table table(Measurements measured, double keptBytes, double leanBytes) {
        Measured alone = measured.get(ALONE);
        double twoPasses = measured.get(TOGETHER).nanoseconds() / alone.nanoseconds();
        return new Table(
                "cohort: 10,600 communes, 40 criteria of which 4 are min-max",
                List.of(NOTE),
                List.of("", "time", "ratio", "target", "bytes"),
                List.of(
                        row("each alone, ranges given", alone, alone, ""),
                        row(
                                "Cohort.scorecards(), two passes",
                                measured.get(TOGETHER),
                                alone,
                                Figure.atMost(twoPasses, 1.3, "1.3")),
                        row("Cohort.rank()", measured.get(RANK), alone, ""),
                        List.of("a kept scorecard", "", "", "", Figure.bytes(keptBytes)),
                        List.of("its breakdown alone", "", "", "", Figure.bytes(leanBytes))));
    }

    private static List<String> row(String title, Measured row, Measured alone, String target) {
        return List.of(
                title,
                Figure.time(row.nanoseconds()),
                Figure.ratio(row.nanoseconds() / alone.nanoseconds()),
                target,
                Figure.bytes(row.bytes()));
    }

    /** The bytes that keeping the scorecards of so many communes, or a part of each, takes for each. */
    static double keptBytes(int communes, Function<Scorecard, Object> kept) {
        Framework framework = Communes.framework();
        List<Member> members = Communes.members(framework, communes);
        // Once before, so that what is made once and stays does not count.
        Cohort.of(framework, members).score(card -> {});
        long before = UsedHeap.bytes();
        var all = new ArrayList<Object>(communes);
        Cohort.of(framework, members).score(card -> all.add(kept.apply(card)));
        long after = UsedHeap.bytes();
        // Both are used here still, so that neither may be collected before.
        if (all.size() != members.size()) {
            throw new IllegalStateException(all.size() + " scorecards of " + members.size());
        }
        return (double) (after - before) / communes;
    }
}
