// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;

/** The checks of one table under each of the ways in which it may be printed. */
final class Trials {

    private final Framework framework;
    private final Published table;
    private final Earnings earnings;
    private final SharedMeasures measures;

    Trials(Framework framework, Published table, Earnings earnings) {
        this.framework = framework;
        this.table = table;
        this.earnings = earnings;
        this.measures = new SharedMeasures(framework, table, earnings);
    }

    /**
     * A check that was made.
     *
     * @param places to how many decimal places it takes the figures to be printed
     * @param check the check
     * @param findings what it found
     */
    private record Trial(int places, TableCheck check, List<Finding> findings) {

        /** Rows that are missing or unknown, or of other figures, say nothing about rounding. */
        List<Finding> unexplained() {
            return findings.stream()
                    .filter(finding ->
                            finding.kind().isAboutRounding() && !check.isOfOtherFigures(finding))
                    .toList();
        }

        /**
         * What speaks against a way of rounding: not a figure that none explains, as it is at fault
         * whatever was done with the others.
         */
        List<Finding> refutations() {
            return unexplained().stream().filter(check::isAboutRounding).toList();
        }

        Verdict verdict(Convention convention) {
            return new Verdict(convention, refutations(), places, check.uncheckedSums());
        }
    }

    private Trial trial(RoundingMode mode, int places, boolean addsRounded) {
        var printing = new Printing(mode, places, framework.display().places());
        var check = new TableCheck(framework, table, measures, earnings, printing, addsRounded);
        return new Trial(places, check, check.findings());
    }

    /** What cannot be right as the framework states it, if figures are printed to some places. */
    List<Finding> findings(int places) {
        return trial(framework.display().mode(), places, addsDisplayed(places)).findings();
    }

    private Trial stated() {
        return places().stream()
                .map(places -> trial(framework.display().mode(), places, addsDisplayed(places)))
                .min(Comparator.comparingInt(trial -> trial.findings().size()))
                .orElseThrow();
    }

    /** To how many places the figures are taken to be printed. */
    int placesTaken() {
        return stated().places();
    }

    Audit audit() {
        Trial stated = stated();
        List<Verdict> verdicts = Stream.of(Convention.values())
                .map(convention -> verdict(convention, stated.places()))
                .toList();
        int unchecked = stated.check().unchecked();
        return new Audit(
                Convention.stated(framework),
                stated.findings(),
                verdicts,
                stated.places(),
                explaining(stated),
                table.size() - unchecked,
                unchecked,
                stated.check().unlisted());
    }

    private List<Integer> places() {
        return places(framework, table);
    }

    /** The places that the table says, else those of the framework or fewer that it shows. */
    private static List<Integer> places(Framework framework, Published table) {
        int displayed = framework.display().places();
        int shown = table.placesShown();
        if (table.places().isPresent()) {
            return List.of(table.places().getAsInt());
        }
        // Whole figures are usual to any places, so that they alone say nothing.
        return shown > 0 && shown < displayed ? List.of(displayed, shown) : List.of(displayed);
    }

    static int fewestPlaces(Framework framework, Published table) {
        return Collections.min(places(framework, table));
    }

    /**
     * One way to print that no row refutes is enough, that which explains most figures; else what refutes
     * the first is said.
     */
    private Verdict verdict(Convention convention, int refuted) {
        boolean addsRounded = convention == Convention.SUMS_OF_ROUNDED;
        var tried = new ArrayList<Verdict>();
        Optional<Trial> best = Optional.empty();
        for (int places : places()) {
            for (RoundingMode mode : convention.modes(isBelowZero())) {
                Trial trial = trial(mode, places, addsRounded);
                tried.add(trial.verdict(convention));
                int found = trial.unexplained().size();
                if (found == 0) {
                    return trial.verdict(convention);
                }
                if (trial.refutations().isEmpty()
                        && best.filter(other -> other.unexplained().size() <= found)
                                .isEmpty()) {
                    best = Optional.of(trial);
                }
            }
        }
        if (best.isPresent()) {
            return best.get().verdict(convention);
        }
        return tried.stream()
                .filter(verdict -> verdict.places() == refuted)
                .findFirst()
                .orElseThrow();
    }

    /** More places that the table shows, or the most of fewer, at which its points are possible. */
    private OptionalInt explaining(Trial stated) {
        if (stated.unexplained().isEmpty() || addsExact(stated.places())) {
            return OptionalInt.empty();
        }
        int shown = table.placesShown();
        IntStream more = shown > stated.places() && shown <= Rounding.MOST_PLACES
                ? IntStream.of(shown)
                : IntStream.empty();
        // Each figure covers the most values where it has no more places than it shows.
        IntStream fewer = explains(0)
                ? IntStream.iterate(
                        stated.places() - 1, places -> places >= 0, places -> places - 1)
                : IntStream.empty();
        return IntStream.concat(more, fewer).filter(this::explains).findFirst();
    }

    private boolean isBelowZero() {
        return framework.nodes().anyMatch(node -> node.fewest().signum() < 0);
    }

    private boolean explains(int places) {
        return trial(framework.display().mode(), places, addsDisplayed(places))
                .unexplained()
                .isEmpty();
    }

    /** Whether it is a table of exact sums, which other places than these need not explain. */
    private boolean addsExact(int places) {
        return trial(framework.display().mode(), places, false).unexplained().isEmpty();
    }

    private boolean addsDisplayed(int places) {
        return framework.root().aggregation().isOfDisplayed()
                && places >= framework.display().places();
    }
}
