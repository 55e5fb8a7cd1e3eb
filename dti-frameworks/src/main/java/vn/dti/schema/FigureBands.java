// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Rule;

/**
 * Bands with ends or points that units report, such as «from the quota on»: that they cover all values shows from
 * how they are written, as each begins where the one before it ends.
 *
 * <p>The first band that holds counts, should the figures of a unit be in another order.
 */
final class FigureBands {

    /** By an end where the band lies beyond it, the end of the next band there. */
    private static final Map<String, String> NEXT = Map.of(
            "at-least",
            "below",
            "above",
            "at-most",
            "at-most",
            "above",
            "below",
            "at-least",
            "from",
            "before",
            "after",
            "by",
            "by",
            "after",
            "before",
            "from");

    private final Rules rules;
    private final Nodes nodes;
    private final EndsReader ends;

    FigureBands(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
        this.ends = rules.conditions().ends();
    }

    Optional<Rule> read(Fields fields, List<Fields> rows) {
        Optional<Expression> value = rules.measure(fields, "bands");
        var cases = new ArrayList<Case>();
        var shares = new ArrayList<Rule>();
        boolean complete = isInARow(rows);
        for (int i = 0; i < rows.size(); i++) {
            Fields row = rows.get(i);
            Optional<Rule> share = rules.fixed(row);
            value.ifPresent(measured -> compare(row, measured, share));
            Optional<String> towards = i + 1 < rows.size() && complete
                    ? Optional.of(shared(row, rows.get(i + 1)).orElseThrow())
                    : Optional.empty();
            Optional<Condition> here = towards.flatMap(
                    word -> value.flatMap(measured -> ends.side(row, word, measured)));
            row.ask(EndsReader.ALL_WORDS.toArray(String[]::new));
            row.done();
            share.ifPresent(shares::add);
            if (here.isPresent() && share.isPresent()) {
                cases.add(rules.places().part(new Case(here.get(), share.get()), row.position()));
            }
        }
        complete &= value.isPresent()
                && shares.size() == rows.size()
                && cases.size() == rows.size() - 1;
        return complete
                ? Optional.of(new Cases(cases, shares.get(shares.size() - 1)))
                : Optional.empty();
    }

    /** Reports ends that are numbers in another unit than what is measured. */
    private void compare(Fields row, Expression measured, Optional<Rule> share) {
        if (!measured.isDate()) {
            ends.compareBand(row, measured, share.equals(Optional.of(Formula.fixed(Rational.ONE))));
        }
    }

    /** Whether the rows go on from one to the next, open at both ends. */
    private boolean isInARow(List<Fields> rows) {
        Optional<String> way = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Fields row = rows.get(i);
            Optional<String> next =
                    i + 1 < rows.size() ? shared(row, rows.get(i + 1)) : Optional.empty();
            boolean goesOn = next.isPresent() || i + 1 == rows.size();
            boolean sameWay = next.isEmpty() || way.isEmpty() || isLower(next) == isLower(way);
            int stated = (int) EndsReader.ALL_WORDS.stream().filter(row::has).count();
            int needed = i == 0 || i + 1 == rows.size() ? 1 : 2;
            if (!goesOn || !sameWay || stated != needed) {
                RuleFinding.BANDS_APART.report(
                        nodes.findings(), (goesOn ? row : rows.get(i + 1)).position());
                return false;
            }
            way = next.isPresent() ? next : way;
        }
        return true;
    }

    private static boolean isLower(Optional<String> word) {
        return word.map(DayReader::ofNumbers)
                .filter(each -> each.equals("at-least") || each.equals("above"))
                .isPresent();
    }

    /** The end of a row at which the next one begins. */
    private static Optional<String> shared(Fields row, Fields next) {
        return EndsReader.ALL_WORDS.stream()
                .filter(row::has)
                .filter(word -> isSame(row, word, next))
                .findFirst();
    }

    private static boolean isSame(Fields row, String word, Fields next) {
        Optional<String> there = Optional.ofNullable(NEXT.get(word))
                .filter(next::has)
                .flatMap(next::find)
                .map(Flow::of);
        return there.isPresent() && row.find(word).map(Flow::of).equals(there);
    }
}
