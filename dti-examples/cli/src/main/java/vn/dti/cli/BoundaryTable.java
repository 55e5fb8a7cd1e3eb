// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Score;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.page.Signed;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Rule;
import vn.dti.sheet.SheetPhrase;

/** The part of advice that prints how near every criterion is to a threshold or a rounding step. */
final class BoundaryTable {

    private static final int LABEL = 6;
    private static final int STEP = 8;

    private final Page page;
    private final Improvement improvement;
    private final Rounding display;

    BoundaryTable(Page page, Improvement improvement) {
        this.page = page;
        this.improvement = improvement;
        this.display = improvement.card().framework().display();
    }

    void print() {
        var byCriterion = improvement.boundaries().stream()
                .collect(Collectors.groupingBy(each -> each.score().id()));
        if (!byCriterion.isEmpty()) {
            page.line(0, ImprovePhrase.BOUNDARIES);
            page.columns(SheetPhrase.POINTS, CliPhrase.MAX, CliPhrase.LOST);
        }
        var without = new ArrayList<String>();
        improvement.card().scores().filter(score -> score.node().isCriterion()).forEach(score -> {
            List<Boundary> boundaries = byCriterion.getOrDefault(score.id(), List.of());
            if (boundaries.isEmpty()) {
                without.add(score.id());
            } else {
                page.blank();
                boundaries(score, boundaries);
            }
        });
        if (!byCriterion.isEmpty() && !without.isEmpty()) {
            page.blank();
        }
        if (!without.isEmpty()) {
            page.line(0, ImprovePhrase.UNBOUNDED, String.join(", ", without));
        }
    }

    private void boundaries(Score score, List<Boundary> boundaries) {
        page.row(
                score.id(),
                score.title(),
                List.of(
                        page.language().decimal(score.displayed()),
                        page.language().decimal(score.displayedMax()),
                        page.language().decimal(score.displayedLost())));
        Optional<Input> input = Optional.empty();
        for (Boundary boundary : boundaries) {
            if (input.filter(boundary.input()::equals).isEmpty()) {
                input = Optional.of(boundary.input());
                page.line(LABEL, boundary.input().label() + ":");
            }
            page.line(
                    STEP, (boundary.side() == Boundary.Side.ABOVE ? "▲ " : "▼ ") + words(boundary));
        }
    }

    private String words(Boundary boundary) {
        var change = new InputChange(boundary.input(), Value.known(boundary.from()), boundary.at())
                .message();
        if (boundary.kind() == Boundary.Kind.DISPLAY) {
            return page.word(
                    ImprovePhrase.DISPLAY,
                    page.language().decimal(display.round(boundary.score().points())),
                    page.language().decimal(display.round(boundary.points())),
                    change);
        }
        String words = boundary.difference().isZero()
                ? change.in(page.language())
                : page.word(
                        ImprovePhrase.STEP,
                        change,
                        Signed.points(boundary.difference(), display, page.language()),
                        "");
        String level = measuredThere(boundary).orElseGet(() -> turn(boundary));
        return page.word(ImprovePhrase.THRESHOLD, level, words);
    }

    /** Where no single value is measured the threshold is that of the figure itself. */
    private String turn(Boundary boundary) {
        Input input = boundary.input();
        String number = number(boundary.turn(), input.type() == InputType.Plain.PERCENT);
        return input.unit().isEmpty() ? number : number + " " + input.unit();
    }

    private String number(Rational value, boolean isShare) {
        if (isShare) {
            return page.language().percent(value);
        }
        return value.toExactDecimal().isPresent()
                ? page.language().grouped(value)
                : page.language().approximate(value);
    }

    /** Of deductions it is the points that are left, which is no level of the figure. */
    private Optional<String> measuredThere(Boundary boundary) {
        Rule rule = ((Criterion) boundary.score().node()).rule();
        if (rule instanceof Deductions) {
            return Optional.empty();
        }
        boolean share = rule.measure(boundary.score().scope())
                .filter(Expression::isShare)
                .isPresent();
        return boundary.measuredThere().find().map(there -> number(there, share));
    }
}
