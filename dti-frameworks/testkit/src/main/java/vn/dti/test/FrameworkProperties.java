// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.reference.ReferenceEvaluation;
import vn.dti.reference.SampleUnits;
import vn.dti.wording.Language;

/**
 * The {@link Laws} and {@link FrameworkLaws} as properties over generated units of a framework of your own.
 *
 * <pre>{@code
 * class OursProperties implements FrameworkProperties {
 *     public Framework framework() {
 *         return FrameworkLoader.load(Path.of("ours-2026.yaml"));
 *     }
 * }
 * }</pre>
 *
 * <p>A team that scores through a service of its own overrides {@link #scoring}. Names of properties are
 * those of the methods, so that a class may override one to change its number of tries or to leave it out.
 */
// Who uses this has the module of jqwik.
@SuppressWarnings("exports")
public interface FrameworkProperties {

    /** {@return the framework under test; asked often, so that it should be loaded once} */
    Framework framework();

    /** {@return how units are scored: by the library} */
    default HostScoring scoring() {
        return Framework::score;
    }

    /** {@return the text of the framework, whose canonical form is tried too; empty if there is none} */
    default Optional<Source> source() {
        return Optional.empty();
    }

    /** {@return units of the framework, as {@link DtiArbitraries#inputs} makes them} */
    @Provide
    default Arbitrary<Inputs> reports() {
        return DtiArbitraries.inputs(framework());
    }

    /** {@return the same but for those that are refused, for properties of few tries} */
    @Provide
    default Arbitrary<Inputs> acceptedReports() {
        return reports().filter(this::isAccepted);
    }

    /** {@return units without subjects for some criteria} */
    @Provide
    default Arbitrary<Inputs> exemptReports() {
        return DtiArbitraries.exemptInputs(framework());
    }

    /** {@return whatever hosts may pass} */
    @Provide
    default Arbitrary<Map<String, Object>> hostileValues() {
        return DtiArbitraries.hostileInputs(framework());
    }

    /** {@return several units of the framework} */
    @Provide
    default Arbitrary<List<Member>> cohorts() {
        return DtiArbitraries.cohorts(framework());
    }

    /** {@return tables with one error each} */
    @Provide
    default Arbitrary<PlantedError> tablesWithErrors() {
        return DtiArbitraries.tablesWithErrors(framework());
    }

    private boolean isAccepted(Inputs report) {
        try {
            scoring().score(framework(), report);
            return true;
        } catch (InvalidInputsException refused) {
            return false;
        }
    }

    /** The result of a unit; a unit that is refused is another try. */
    private Scorecard scored(Inputs report) {
        try {
            return scoring().score(framework(), report);
        } catch (InvalidInputsException refused) {
            Assume.that(false);
            throw refused;
        }
    }

    /**
     * {@link Laws#withinBounds}.
     *
     * @param report a unit
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    default void pointsAreWithinBounds(@ForAll("reports") Inputs report) {
        Laws.withinBounds(ScoredNode.of(scored(report)));
    }

    /**
     * The same of units without subjects for some criteria, which some frameworks refuse.
     *
     * @param report a unit
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    default void pointsOfExemptUnitsAreWithinBounds(@ForAll("exemptReports") Inputs report) {
        try {
            Laws.withinBounds(ScoredNode.of(scoring().score(framework(), report)));
        } catch (InvalidInputsException refused) {
            Statistics.label("refused").collect(true);
        }
    }

    /**
     * {@link Laws#addsUp}.
     *
     * @param report a unit
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    default void sumsAreExact(@ForAll("reports") Inputs report) {
        Scorecard card = scored(report);
        Assume.that(!card.isVoid());
        Laws.addsUp(ScoredNode.of(card));
    }

    /**
     * {@link Laws#isExplained}.
     *
     * @param report a unit
     */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    default void explanationsComeToThePoints(@ForAll("reports") Inputs report) {
        Laws.isExplained(ScoredNode.of(scored(report)));
    }

    /**
     * {@link Laws#isDeterministic}.
     *
     * @param report a unit
     */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    default void theSameFiguresHaveTheSameResult(@ForAll("reports") Inputs report) {
        scored(report);
        Laws.isDeterministic(scoring(), framework(), report);
    }

    /**
     * {@link Laws#isMonotone}.
     *
     * @param one a unit
     * @param other another unit
     */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    default void betterIsNeverWorse(
            @ForAll("reports") Inputs one, @ForAll("reports") Inputs other) {
        scored(one);
        scored(other);
        Laws.isMonotone(scoring(), framework(), one, other);
    }

    /** {@link FrameworkLaws#isReachable}, by three hundred random units, and by those at thresholds. */
    @Property(tries = 1)
    default void fullMarksAndZeroAreReachable() {
        var units = new SampleUnits(framework(), 1726);
        Stream<Inputs> random = Stream.generate(() -> units.next().report()).limit(300);
        Stream<Inputs> chosen =
                Stream.concat(Stream.of(Inputs.of(Map.of())), Thresholds.of(framework()).stream());
        FrameworkLaws.isReachable(framework(), Stream.concat(chosen, random).toList());
    }

    /**
     * {@link Laws#readsBack}.
     *
     * @param report a unit
     */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    default void reportsReadBack(@ForAll("reports") Inputs report) {
        scored(report);
        Laws.readsBack(scoring(), framework(), report);
    }

    /**
     * {@link Laws#isWritten}.
     *
     * @param report a unit
     */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    default void resultsAreWritten(@ForAll("reports") Inputs report) {
        Scorecard card = scored(report);
        Laws.isWritten(Json.text(ScoreOutput.of(card, Language.VI)), card);
    }

    /** {@link FrameworkLaws#isKeptByItsCanonicalForm}, where {@link #source} is given. */
    @Property(tries = 1)
    default void theCanonicalFormSaysTheSame() {
        source().ifPresent(text ->
                FrameworkLaws.isKeptByItsCanonicalForm(text, CanonicalForm.of(text)));
    }

    /**
     * {@link FrameworkLaws#keepsPromises}.
     *
     * @param report a unit
     */
    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    default void improvementKeepsItsPromise(@ForAll("acceptedReports") Inputs report) {
        FrameworkLaws.keepsPromises(scoring(), framework(), report);
    }

    /**
     * {@link FrameworkLaws#isPossible}.
     *
     * @param report a unit
     */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    default void printedResultsArePossible(@ForAll("acceptedReports") Inputs report) {
        FrameworkLaws.isPossible(framework(), PrintedScores.of(scored(report)));
    }

    /**
     * {@link FrameworkLaws#isFound}.
     *
     * @param planted a table with an error
     */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    default void plantedErrorsAreFound(@ForAll("tablesWithErrors") PlantedError planted) {
        FrameworkLaws.isFound(framework(), planted);
    }

    /**
     * {@link FrameworkLaws#readsThereAndBack}.
     *
     * @param report a unit
     */
    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    default void readingsGoThereAndBack(@ForAll("acceptedReports") Inputs report) {
        FrameworkLaws.readsThereAndBack(scoring(), framework(), report);
    }

    /**
     * {@link Laws#isAsTheReferenceSays}.
     *
     * @param report a unit
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    default void theReferenceSaysTheSame(@ForAll("reports") Inputs report) {
        Scorecard card = scored(report);
        Laws.isAsTheReferenceSays(ReferenceEvaluation.of(card), card);
    }

    /**
     * {@link FrameworkLaws#ranksWhateverTheOrder}.
     *
     * @param members units
     */
    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    default void ranksDoNotFollowTheOrder(@ForAll("cohorts") List<Member> members) {
        FrameworkLaws.ranksWhateverTheOrder(framework(), Ranking.of(framework()), members);
    }

    /**
     * {@link FrameworkLaws#scoresOrRefuses}.
     *
     * @param values anything
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    default void whateverIsPassedIsScoredOrRefused(
            @ForAll("hostileValues") Map<String, Object> values) {
        FrameworkLaws.scoresOrRefuses(framework(), values);
    }
}
