package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/**
 * One way to change the inputs of a {@link Cluster}.
 *
 * @param changes what changes; none for leaving all as it is
 * @param cost what that costs
 * @param gain the points by which the total rises
 */
record Choice(List<Change> changes, Rational cost, Rational gain) {

    static Choice of(Situation situation, Figures figures) {
        List<Change> changes = situation.changes(figures);
        return new Choice(
                changes,
                situation.constraints().cost(changes),
                situation.total(figures).minus(situation.card().points()));
    }

    /** Those that no other one beats in both cost and gain, the cheapest first. */
    static List<Choice> efficient(List<Choice> all) {
        var sorted = all.stream()
                .sorted(Comparator.comparing(Choice::cost)
                        .thenComparing(Comparator.comparing(Choice::gain).reversed())
                        .thenComparing(each -> each.changes().size()))
                .toList();
        var efficient = new ArrayList<Choice>();
        Rational most = Rational.ZERO;
        for (Choice each : sorted) {
            if (each.changes().isEmpty() || each.gain().isAbove(most)) {
                efficient.add(each);
                most = most.max(each.gain());
            }
        }
        return efficient;
    }
}
