// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Message;

/**
 * Two scorecards of one framework node by node: self-assessed and verified, last year and this year.
 *
 * @param before the first scorecard
 * @param after the second scorecard
 * @param root the whole in both, above the groups of the highest level
 */
public record ScorecardComparison(Scorecard before, Scorecard after, Difference root) {

    /**
     * Compares two scorecards.
     *
     * @param before one scorecard, such as the self-assessment
     * @param after another one of the same framework, such as the verification
     * @return what moved and which inputs changed
     * @throws IncomparableException if the frameworks have different ids, or differ in what can score
     */
    public static ScorecardComparison of(Scorecard before, Scorecard after) {
        requireSame(before.framework(), after.framework());
        return new ScorecardComparison(before, after, Difference.of(before.root(), after.root()));
    }

    private static void requireSame(Framework one, Framework other) {
        if (!one.id().equals(other.id())) {
            throw new IncomparableException(
                    Message.of(ComparisonPhrase.OTHER_FRAMEWORK, one.id(), other.id()));
        }
        boolean differ = !one.equals(other)
                && Revision.of(one, other).changes().stream()
                        .anyMatch(change -> change.kind().canScore());
        if (differ) {
            throw new IncomparableException(Message.of(ComparisonPhrase.OTHER_RULES, one.id()));
        }
    }

    /**
     * What a reader should know before comparing: that the two results are not of one unit, one period, or
     * one kind of figures.
     *
     * @return a sentence with a code for each difference; none for the same report scored twice
     */
    public List<Message> notices() {
        return Circumstances.notices(before, after);
    }

    /** {@return the second total minus the first one, exact} */
    public Rational difference() {
        return root.difference();
    }

    /**
     * Every input whose value differs, whether a rule uses it or not.
     *
     * @return in the order of the declaration
     */
    public List<ChangedInput> inputs() {
        return ChangedInput.of(after.framework().inputs(), before.root(), after.root());
    }

    /**
     * All nodes but the whole.
     *
     * @return in the order of the document, each group before its children
     */
    public Stream<Difference> nodes() {
        return root.walk().skip(1);
    }

    /**
     * One node that may not be there.
     *
     * @param id the id of a group or a criterion
     * @return the node in both scorecards; empty if the framework has no such node
     */
    public Optional<Difference> find(String id) {
        return after.find(id)
                .flatMap(known ->
                        nodes().filter(each -> each.id().equals(known.id())).findFirst());
    }

    /**
     * One node.
     *
     * @param id the id of a group or a criterion
     * @return the node in both scorecards
     * @throws NoSuchElementException if the framework has no such node
     */
    public Difference get(String id) {
        return find(after.get(id).id()).orElseThrow();
    }
}
