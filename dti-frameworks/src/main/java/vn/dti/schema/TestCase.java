// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;

/**
 * A test of a framework: inputs and what they must come to.
 *
 * @param name what it shows
 * @param position where it starts
 * @param places where its figures and readings are
 * @param inputs what the unit reports; of a cohort, what all units report
 * @param readings the readings switched, by criterion id
 * @param outcome what must come out
 */
public record TestCase(
        String name,
        Position position,
        FigurePlaces places,
        Inputs inputs,
        Map<String, String> readings,
        Outcome outcome) {

    /** The outcome that a test expects: results, a refusal, or the ranks of several units. */
    public sealed interface Outcome {

        /** {@return how many expectations these are} */
        int size();
    }

    /**
     * Results of one unit.
     *
     * @param expectations what must come out
     */
    public record Results(List<Expectation> expectations) implements Outcome {
        @Override
        public int size() {
            return expectations.size();
        }
    }

    /**
     * A refusal of the inputs: everything wrong is named, and everything named is wrong.
     *
     * @param reasons what is refused
     */
    public record Refusal(List<Reason> reasons) implements Outcome {
        @Override
        public int size() {
            return reasons.size();
        }
    }

    /**
     * The ranks of several units that are scored together.
     *
     * @param ties how units with equal points are numbered
     * @param basis which points are ranked
     * @param units the units, in the order in which they are given
     */
    public record Cohort(Ties ties, Basis basis, List<Unit> units) implements Outcome {
        @Override
        public int size() {
            return units.stream().mapToInt(Unit::size).sum();
        }
    }

    /**
     * The result that one node must have.
     *
     * @param node its id; empty for the total
     * @param position where that is written
     * @param checks what is expected of it
     */
    public record Expectation(String node, Position position, List<Check> checks) {}

    /**
     * Something that is refused.
     *
     * @param text the input or criterion concerned, or words of the message in either language
     * @param position where that is written
     */
    public record Reason(String text, Position position) {}

    /**
     * A unit of a cohort.
     *
     * @param member who, with what it reports
     * @param position where it starts
     * @param places where its figures are
     * @param rank its rank among all, if stated
     * @param groupRank its rank in its group, if stated
     * @param expectations what its nodes must come to
     */
    public record Unit(
            Member member,
            Position position,
            FigurePlaces places,
            Optional<Rank> rank,
            Optional<Rank> groupRank,
            List<Expectation> expectations) {

        int size() {
            int ranks = (rank.isPresent() ? 1 : 0) + (groupRank.isPresent() ? 1 : 0);
            return ranks + expectations.size();
        }
    }

    /**
     * An expected rank.
     *
     * @param rank 1 for the first; a half such as 5/2 where ties share the mean of their ranks
     * @param position where that is written
     */
    public record Rank(Rational rank, Position position) {}
}
