// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.TagShare;

/** One thing that a test expects of a node; what differs is reported at its place. */
sealed interface Check {

    /** Where the expected value is written. */
    Position position();

    /** Reports if the framework lacks what is named here. */
    default void require(Framework framework, Findings findings) {}

    /** Reports if the score of a node, which the file calls by this name, is not as expected. */
    void compare(String name, Score score, Findings findings);

    /** The exact points. */
    record Points(Position position, Rational points) implements Check {
        @Override
        public void compare(String name, Score score, Findings findings) {
            Rounding display = score.card().framework().display();
            if (!points.equals(score.points())) {
                otherPoints(position, name, points, score.real(), display, findings);
            }
        }
    }

    /** Points that differ; those that are no fraction may look like what is expected, and cannot be it. */
    private static void otherPoints(
            Position position,
            String name,
            Rational points,
            Real scored,
            Rounding display,
            Findings findings) {
        BigDecimal shown = display.round(scored);
        if (!scored.isFraction() && shown.compareTo(display.round(points)) == 0) {
            TestFinding.POINTS_NO_FRACTION.report(findings, position, name, points, scored, shown);
        } else {
            TestFinding.POINTS.report(
                    findings,
                    position,
                    name,
                    points,
                    scored.toRational(),
                    scored.toRational().minus(points));
        }
    }

    /** The points as the framework displays them. */
    record Displayed(Position position, Rational points) implements Check {
        @Override
        public void compare(String name, Score score, Findings findings) {
            if (!points.equals(Rational.of(score.displayed()))) {
                TestFinding.DISPLAYED.report(
                        findings, position, name, points, score.displayed(), score.points());
            }
        }
    }

    /** The percentage of the maximum as the framework displays it. */
    record Percent(Position position, Rational percent) implements Check {
        @Override
        public void compare(String name, Score score, Findings findings) {
            if (!percent.equals(Rational.of(score.percent()))) {
                TestFinding.PERCENT.report(
                        findings,
                        position,
                        name,
                        percent,
                        score.percent(),
                        score.share().times(100));
            }
        }
    }

    /** The class of the total; empty for none. */
    record RankClass(Position position, String title) implements Check {
        @Override
        public void require(Framework framework, Findings findings) {
            if (!isKnown(framework)) {
                List<String> titles = framework.document().classes().titles();
                TestFinding.UNKNOWN_CLASS.report(findings, position, title, titles);
            }
        }

        private boolean isKnown(Framework framework) {
            return title.isEmpty() || framework.document().classes().titles().contains(title);
        }

        @Override
        public void compare(String name, Score score, Findings findings) {
            if (isKnown(score.card().framework()) && !title.equals(score.card().rankClass())) {
                TestFinding.CLASS.report(
                        findings, position, title, score.card().rankClass(), score.displayed());
            }
        }
    }

    /**
     * The points of the criteria with a tag, or without any; of the whole.
     *
     * @param position where the name of the tag is written
     */
    record OfTag(Position position, String tag, List<TagPoints> amounts) implements Check {
        @Override
        public void require(Framework framework, Findings findings) {
            List<String> names = TagShare.names(framework);
            if (names.isEmpty()) {
                TestFinding.NO_TAGS.report(findings, position, tag);
            } else if (!names.contains(tag)) {
                TestFinding.UNKNOWN_TAG.report(findings, position, tag, names);
            }
        }

        @Override
        public void compare(String name, Score score, Findings findings) {
            Rounding display = score.card().framework().display();
            score.card().byTag().stream()
                    .filter(share -> share.name().equals(tag))
                    .forEach(share -> amounts.forEach(
                            each -> each.compare("tags." + tag, share, display, findings)));
        }
    }

    /** The points that a tag must come to, exactly or as they are displayed. */
    record TagPoints(Position position, Rational points, boolean isDisplayed) {

        private void compare(String name, TagShare share, Rounding display, Findings findings) {
            BigDecimal shown = display.round(share.points());
            if (isDisplayed && !points.equals(Rational.of(shown))) {
                TestFinding.DISPLAYED.report(
                        findings, position, name, points, shown, share.points());
            } else if (!isDisplayed && !share.points().equals(points)) {
                otherPoints(position, name, points, share.points(), display, findings);
            }
        }
    }

    /** The status. */
    record InStatus(Position position, String status) implements Check {
        @Override
        public void compare(String name, Score score, Findings findings) {
            if (!status.equals(score.status().name())) {
                TestFinding.STATUS.report(
                        findings, position, name, status, score.status().name());
            }
        }
    }

    /** The kinds of notices, in their order. */
    record Notices(Position position, List<String> kinds) implements Check {
        @Override
        public void compare(String name, Score score, Findings findings) {
            List<String> told =
                    score.notices().stream().map(notice -> notice.kind().name()).toList();
            if (!kinds.equals(told)) {
                TestFinding.NOTICES.report(
                        findings, position, name, kinds.toString(), told.toString());
            }
        }
    }
}
