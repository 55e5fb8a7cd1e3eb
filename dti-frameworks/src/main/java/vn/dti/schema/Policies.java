package vn.dti.schema;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dti.exact.Rounding;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/** Reads what values that are not known are worth, and how points are displayed. */
final class Policies {

    private static final List<String> WORTHS =
            Stream.of(Worth.values()).map(Worth::word).toList();
    private static final List<String> ROUNDINGS =
            List.of("half-up", "half-even", "half-down", "down", "up", "floor", "ceiling");

    private final Nodes nodes;

    Policies(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What a framework states for all its criteria. */
    record Stated(Policy policy, Rounding display) {}

    Stated stated(Fields top) {
        return top.mapping("policy")
                .map(this::read)
                .orElse(new Stated(Policy.DEFAULT, Rounding.HALF_UP_2));
    }

    private Stated read(Fields fields) {
        Policy policy = read(fields, Policy.DEFAULT);
        Rounding display = fields.mapping("display").map(this::display).orElse(Rounding.HALF_UP_2);
        fields.done();
        return new Stated(policy, display);
    }

    private Rounding display(Fields fields) {
        int places = fields.find("places").flatMap(nodes::integer).orElse(2);
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
        return criterion
                .mapping("policy")
                .map(fields -> {
                    Policy policy = read(fields, inherited);
                    fields.done();
                    return policy;
                })
                .orElse(inherited);
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
