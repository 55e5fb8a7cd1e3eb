package vn.dti.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Notice;
import vn.dti.rule.Explanation;
import vn.dti.rule.Outcome;
import vn.dti.rule.Scope;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/**
 * The result of one node for one unit, exact and explained.
 *
 * <p>Example: 31 of 41 services with a maximum of 10 have points 310/41, displayed 7.56, and lost
 * 100/41, displayed 2.44.
 *
 * @param node the node scored
 * @param outcome the share of the maximum with its status and notices
 * @param children the results of the node's children, in the same order
 * @param scope what the rule saw
 * @param citation where the node stands in the decision
 */
public record Score(
        Node node, Outcome outcome, List<Score> children, Scope scope, Message citation) {

    /**
     * Copies the children.
     *
     * @param node as in the record
     * @param outcome as in the record
     * @param children as in the record
     * @param scope as in the record
     * @param citation as in the record
     */
    public Score {
        children = List.copyOf(children);
    }

    /** {@return the node's id as printed} */
    public String id() {
        return node.id();
    }

    /** {@return the node's title as printed} */
    public String title() {
        return node.title();
    }

    /** {@return the points that can be earned at most} */
    public Rational max() {
        return node.max();
    }

    /** {@return the points earned, exact, from 0 to {@link #max()}} */
    public Rational points() {
        return outcome.share().times(node.max());
    }

    /** {@return the points at best, once a missing cohort is known; else the points} */
    public Rational ceiling() {
        return outcome.ceiling().times(node.max());
    }

    /** {@return the share of the maximum, exact, from 0 to 1} */
    public Rational share() {
        return outcome.share();
    }

    /** {@return the points that the maximum exceeds those earned by, exact} */
    public Rational lost() {
        return node.max().minus(points());
    }

    /**
     * How the points came about.
     *
     * @return for a group the status of its children where all have the same, {@link
     *     Status#NEEDS_COHORT} where one of them has it, else {@link Status#SCORED}
     */
    public Status status() {
        return outcome.status();
    }

    /** {@return what a reader should know} */
    public List<Notice> notices() {
        return outcome.notices();
    }

    /** {@return the points as the framework displays them, without trailing zeros: 7.56} */
    public BigDecimal displayed() {
        return scope.display().round(points());
    }

    /** {@return the maximum as the framework displays points: 10} */
    public BigDecimal displayedMax() {
        return scope.display().round(max());
    }

    /** {@return the lost points as the framework displays them: 2.44} */
    public BigDecimal displayedLost() {
        return scope.display().round(lost());
    }

    /**
     * Why these points: the branch taken, the numbers substituted, the inputs.
     *
     * @return the explanation, made when it is asked for
     */
    public Explanation explanation() {
        return node.explain(this);
    }

    /**
     * This result and all below it.
     *
     * @return in the order of the document, each before its children
     */
    public Stream<Score> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Score::walk));
    }
}
