// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Plan;
import vn.dti.page.Signed;

/**
 * The points that a plan moves: of each criterion, and of each group that does not rise by what its items
 * do, as where all of them have to be met.
 */
final class GainTable {

    private final Page page;
    private final Scorecard before;
    private final Rounding display;

    GainTable(Page page, Scorecard before) {
        this.page = page;
        this.before = before;
        this.display = before.framework().display();
    }

    /** Nothing where nothing moves: a class may be gained by a fact that earns no points. */
    void print(Plan plan) {
        var moving = new LinkedHashMap<>(plan.gains());
        plan.after().scores().forEach(after -> jump(after, moving));
        if (!moving.isEmpty()) {
            page.columns(CliPhrase.BEFORE, CliPhrase.AFTER, ImprovePhrase.MORE);
            moving.forEach((id, gain) -> row(plan.after().get(id), gain));
        }
    }

    private void jump(Score after, Map<String, Rational> moving) {
        if (after.id().isEmpty() || after.children().isEmpty()) {
            return;
        }
        Rational gain = gain(after);
        Rational ofItems =
                after.children().stream().map(this::gain).reduce(Rational.ZERO, Rational::plus);
        if (!gain.equals(ofItems)) {
            moving.put(after.id(), gain);
        }
    }

    private Rational gain(Score after) {
        return after.points().minus(before.get(after.id()).points());
    }

    private void row(Score after, Rational gain) {
        page.row(
                after.id(),
                after.title(),
                List.of(
                        shown(before.get(after.id()).points()),
                        shown(after.points()),
                        Signed.points(gain, display, page.language())));
    }

    private String shown(Rational points) {
        return page.language().decimal(display.round(points));
    }
}
