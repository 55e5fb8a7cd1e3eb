package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Assessment;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Slots;

/** The short way gives what the rule gives, wherever it is open, and it is open for plain figures. */
class ShortcutTest {

    private static final Slots SLOTS = Slots.of(Chance.INPUTS);
    private static final Rational MAXIMUM = Rational.of(30);
    private static final int RULES = 3_000;
    private static final int UNITS = 500;
    private static final Set<Notice.Kind> CLAMPING = EnumSet.of(
            Notice.Kind.ABOVE_MAXIMUM, Notice.Kind.BELOW_ZERO, Notice.Kind.OUTSIDE_REFERENCE);

    private final Chance chance = new Chance(2023);
    private final Quotient points = new Quotient();
    private long closed;

    private Policy policy() {
        return chance.of(
                Policy.DEFAULT,
                new Policy(Worth.MAXIMUM, Worth.ZERO, Worth.MAXIMUM, Worth.ZERO),
                new Policy(Worth.ERROR, Worth.MAXIMUM, Worth.ERROR, Worth.ERROR));
    }

    private Inputs report() {
        long least = chance.number(0, 20);
        var range = new ReferenceRange(
                Rational.of(least, chance.number(1, 3)),
                Rational.of(least + chance.number(0, 50)),
                "22 quận, huyện");
        return new Inputs(
                Assessment.UNSTATED,
                Map.of(),
                Map.of(),
                chance.once(3) ? Map.of() : Map.of("1.2", range),
                Map.of());
    }

    private static Optional<Outcome> slow(Rule rule, Scope scope) {
        try {
            return Optional.of(rule.score(scope));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    private void compare(Rule rule, Policy policy, Shortcut shortcut, Figures figures) {
        Inputs report = report();
        Shortcut.Finding finding = shortcut.points(figures, report, points);
        if (finding == Shortcut.Finding.CLOSED) {
            closed++;
            return;
        }
        var scope = new Scope("1.2", MAXIMUM, policy, Rounding.HALF_UP_2, figures, report);
        Outcome outcome = slow(rule, scope).orElseThrow();
        assertEquals(outcome.share().times(MAXIMUM), points.toRational(), rule::toString);
        assertEquals(outcome.status(), finding.status(), rule::toString);
        boolean isOpen = finding == Shortcut.Finding.NEEDS_COHORT;
        assertEquals(isOpen ? Rational.ONE : outcome.share(), outcome.ceiling(), rule::toString);
        boolean clamped = outcome.notices().stream().map(Notice::kind).anyMatch(CLAMPING::contains);
        assertEquals(clamped, finding == Shortcut.Finding.CLAMPED, rule::toString);
        assertEquals(
                clamped || outcome.status() != Status.SCORED,
                !outcome.notices().isEmpty(),
                rule::toString);
    }

    private static Figures read(Map<String, Object> values) {
        var problems = new ArrayList<Problem>();
        Figures figures = SLOTS.read(Inputs.of(values), problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    @Test
    void givesWhatTheRuleGives() {
        var units = new ArrayList<Figures>();
        for (int unit = 0; unit < 20_000; unit++) {
            units.add(read(chance.figures()));
        }
        for (int i = 0; i < RULES; i++) {
            Rule rule = chance.rule(2);
            Policy policy = policy();
            Shortcut shortcut = rule.shortcut(new Setting(SLOTS, "1.2", MAXIMUM, policy));
            for (int unit = 0; unit < UNITS; unit++) {
                compare(rule, policy, shortcut, units.get((int) chance.number(0, units.size())));
            }
        }
        System.out.println("peculiar figures" + ": " + closed + " of " + RULES * UNITS
                + " went to the rule itself");
        assertThat(closed).isBetween(1L, RULES * UNITS * 2L / 3);
    }

    @Test
    void isOpenForWholeNumbersThatAreKnown() {
        for (int i = 0; i < RULES; i++) {
            Rule rule = chance.rule(2);
            Shortcut shortcut = rule.shortcut(new Setting(SLOTS, "1.2", MAXIMUM, Policy.DEFAULT));
            for (int unit = 0; unit < 100; unit++) {
                var values = new HashMap<String, Object>();
                for (String name : new String[] {"a", "b", "c", "list"}) {
                    values.put(name, (int) chance.number(1, 200));
                }
                values.put("p", 1);
                values.put("yes", chance.once(2));
                values.put("option", chance.of("x", "y"));
                Figures figures = SLOTS.readPlain(values).orElseThrow();
                compare(rule, Policy.DEFAULT, shortcut, figures);
            }
        }
        System.out.println("whole numbers" + ": " + closed + " of " + RULES * 100
                + " went to the rule itself");
        assertThat(closed).isLessThan(RULES * 100 / 10L);
    }
}
