package vn.dti.schema;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.exact.Rounding;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/** Reads what values that are not known are worth, and how points are displayed. */
final class Policies {

    private static final List<String> WORTHS =
            List.of(Worth.ZERO.word(), Worth.MAXIMUM.word(), Worth.ERROR.word());
    private static final List<String> ROUNDINGS =
            List.of("half-up", "half-even", "half-down", "down", "up", "floor", "ceiling");

    private final Nodes nodes;

    Policies(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What a framework states for all its criteria. */
    record Stated(Policy policy, Rounding display) {}

    Stated stated(Fields top) {
        Optional<Fields> policy = top.mapping("policy");
        return policy.isPresent()
                ? read(policy.get())
                : new Stated(Policy.DEFAULT, Rounding.HALF_UP_2);
    }

    private Stated read(Fields fields) {
        Policy policy = read(fields, Policy.DEFAULT);
        Optional<Fields> display = fields.mapping("display");
        Rounding rounding = display.isPresent() ? display(display.get()) : Rounding.HALF_UP_2;
        fields.done();
        return new Stated(policy, rounding);
    }

    private Rounding display(Fields fields) {
        int places = fields.findInteger("places").orElse(2);
        String rounding = fields.word("rounding", ROUNDINGS, "half-up");
        fields.done();
        var mode = RoundingMode.valueOf(rounding.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (places > Rounding.MOST_PLACES) {
            Finding.PLACES.report(
                    nodes.findings(), fields.valuePosition("places"), places, Rounding.MOST_PLACES);
            return Rounding.HALF_UP_2;
        }
        return new Rounding(places, mode);
    }

    Policy policy(Fields criterion, Policy inherited) {
        Optional<Fields> own = criterion.mapping("policy");
        if (own.isEmpty()) {
            return inherited;
        }
        Policy policy = read(own.get(), inherited);
        own.get().done();
        return policy;
    }

    private static Policy read(Fields fields, Policy inherited) {
        return new Policy(
                worth(fields, "missing", inherited.missing()),
                worth(fields, "not-applicable", inherited.notApplicable()),
                worth(fields, "zero-denominator", inherited.zeroDenominator()),
                worth(fields, "nonzero-over-zero", inherited.nonzeroOverZero()));
    }

    private static Worth worth(Fields fields, String key, Worth inherited) {
        String word = fields.word(key, WORTHS, inherited.word());
        return Worth.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
