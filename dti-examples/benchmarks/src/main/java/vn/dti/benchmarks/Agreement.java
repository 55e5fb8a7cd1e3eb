// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.dti.benchmarks.district.ExactLine;
import vn.dti.benchmarks.district.ScoreLine;
import vn.dti.benchmarks.district.State;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** Refuses to measure what gives other results than the library. */
final class Agreement {

    private static final double TOLERANCE = 1e-9;

    private Agreement() {}

    /** Points and points lost within 1e-9, all else the same. */
    static void requireDoubles(Scorecard card, List<ScoreLine> lines) {
        require(
                card,
                lines,
                (score, line) -> score.id().equals(line.id())
                        && near(score.points(), line.points())
                        && score.max().equals(Rational.of(line.max()))
                        && same(score, line.state())
                        && near(score.lost(), line.lost()));
    }

    /** The two decimals that are shown are the same, and all else. */
    static void requireShown(Scorecard card, List<ExactLine> lines) {
        require(
                card,
                lines,
                (score, line) -> score.id().equals(line.id())
                        && hundredths(score.displayed()) == line.hundredths()
                        && score.max().equals(Rational.of(line.max()))
                        && same(score, line.state())
                        && hundredths(score.displayedLost()) == line.lostHundredths());
    }

    /** How many lines doubles show with other decimals, rounded as one does by hand. */
    static long wronglyShown(Scorecard card, List<ScoreLine> lines) {
        List<Score> scores = card.root().walk().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> Math.round(lines.get(i).points() * 100)
                        != hundredths(scores.get(i).displayed()))
                .count();
    }

    private static long hundredths(BigDecimal shown) {
        return shown.movePointRight(2).longValueExact();
    }

    private static boolean near(Rational exact, double value) {
        double expected = new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL64)
                .doubleValue();
        return Math.abs(expected - value) <= TOLERANCE;
    }

    private static boolean same(Score score, State state) {
        return score.status().name().equals(state.name());
    }

    private static <L> void require(Scorecard card, List<L> lines, BiPredicate<Score, L> same) {
        List<Score> scores = card.root().walk().toList();
        if (scores.size() != lines.size()) {
            throw new IllegalStateException(
                    "expected " + scores.size() + " lines, found " + lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            Score score = scores.get(i);
            if (!same.test(score, lines.get(i))) {
                throw new IllegalStateException(
                        "'" + score.id() + "' has " + score.points() + " of " + score.max()
                                + " points, " + score.status() + "; found " + lines.get(i));
            }
        }
    }
}
