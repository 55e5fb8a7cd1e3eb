// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/**
 * Assertions about a result; what fails shows the explanation of the criterion that differs.
 *
 * <p>A node is named by its id, the whole by {@code total}.
 */
// Who uses this has the module of AssertJ.
@SuppressWarnings("exports")
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /**
     * A node has these points as the framework displays them.
     *
     * @param node its id, or {@code total}
     * @param points for example {@code 7.68}; zeros at the end do not matter
     * @return this
     */
    public ScorecardAssert hasPoints(String node, String points) {
        Score score = score(node);
        if (score.displayed().compareTo(new BigDecimal(points)) != 0) {
            fail(score, KitPhrase.POINTS.of(points), told(score));
        }
        return this;
    }

    /**
     * A node has exactly these points.
     *
     * @param node its id, or {@code total}
     * @param points for example {@code 310/41}
     * @return this
     */
    public ScorecardAssert hasExactPoints(String node, String points) {
        Score score = score(node);
        if (!score.points().equals(Rational.parse(points))) {
            fail(score, KitPhrase.EXACTLY.of(points), told(score));
        }
        return this;
    }

    /**
     * The points of a node came about in this way.
     *
     * @param node its id, or {@code total}
     * @param status for example {@link Status#NO_DATA}
     * @return this
     */
    public ScorecardAssert hasStatus(String node, Status status) {
        Score score = score(node);
        if (score.status() != status) {
            fail(
                    score,
                    KitPhrase.STATUS.of(status),
                    KitPhrase.WITH.of(score.status(), told(score)));
        }
        return this;
    }

    /**
     * A reader of a node is told this.
     *
     * @param node its id, or {@code total}
     * @param kind for example {@link Notice.Kind#ABOVE_MAXIMUM}
     * @return this
     */
    public ScorecardAssert hasNotice(String node, Notice.Kind kind) {
        Score score = score(node);
        List<Notice.Kind> kinds = score.notices().stream().map(Notice::kind).toList();
        if (!kinds.contains(kind)) {
            fail(
                    score,
                    KitPhrase.NOTICE.of(kind),
                    kinds.isEmpty() ? KitPhrase.NONE.of() : kinds.toString());
        }
        return this;
    }

    /**
     * The total falls in this class.
     *
     * @param title its title; empty for below all classes
     * @return this
     */
    public ScorecardAssert hasClass(String title) {
        isNotNull();
        if (!actual.rankClass().equals(title)) {
            fail(
                    actual.root(),
                    KitPhrase.CLASS.of(title),
                    KitPhrase.CLASSED.of(actual.rankClass(), told(actual.root())));
        }
        return this;
    }

    /**
     * At every node the points lost are what the points lack to the maximum, and sums are exact.
     *
     * @return this
     */
    public ScorecardAssert lostPointsAddUp() {
        isNotNull();
        if (!actual.isVoid()) {
            Laws.addsUp(ScoredNode.of(actual));
        }
        return this;
    }

    private Score score(String node) {
        isNotNull();
        if (node.equals(Framework.WHOLE)) {
            return actual.root();
        }
        if (actual.framework().find(node).isEmpty()) {
            failWithMessage("%s", KitPhrase.NO_CRITERION.of(actual.framework().id(), node));
        }
        return actual.get(node);
    }

    private static String told(Score score) {
        BigDecimal shown = score.displayed();
        return Rational.of(shown).equals(score.points())
                ? KitPhrase.POINTS.of(shown)
                : KitPhrase.POINTS_SHOWN.of(shown, score.points().toString());
    }

    private void fail(Score score, String expected, String found) {
        String name = score.id().isEmpty()
                ? Framework.WHOLE
                : score.node().titled().in(KitPhrase.language());
        String explanation = score.explanation().lines(KitPhrase.language()).stream()
                .map(line -> "\n  " + line)
                .collect(Collectors.joining());
        failWithMessage("%s%s", KitPhrase.DIFFERS.of(name, expected, found), explanation);
    }
}
