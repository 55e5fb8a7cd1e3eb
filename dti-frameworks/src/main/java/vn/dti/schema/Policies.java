// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;
import vn.dti.yaml.YamlNode;

/** Reads what values that are not known are worth, and how points are displayed. */
final class Policies {

    private static final List<Worth> WORTHS = List.of(Worth.ZERO, Worth.MAXIMUM, Worth.ERROR);

    /** What is withheld may be taken at its worst, so that it does not pay to withhold it. */
    private static final List<Worth> WORTHS_OF_MISSING =
            List.of(Worth.ZERO, Worth.MAXIMUM, Worth.ERROR, Worth.LEAST);

    /** What has no subject may be left out; what is withheld may not, as it would pay to withhold it. */
    private static final List<Worth> WORTHS_OR_NOTHING =
            List.of(Worth.ZERO, Worth.MAXIMUM, Worth.EXCLUDE, Worth.ERROR);

    static final List<String> ROUNDINGS =
            List.of("half-up", "half-even", "half-down", "down", "up", "floor", "ceiling");

    /** What one criterion cannot decide for itself. */
    private static final List<String> OF_ALL = List.of("display", "sum-of", "reason");

    private static final String DISPLAYED = "displayed";
    private static final List<String> SUMS = List.of("exact", DISPLAYED);

    /** The places of a share that a percentage has before its point. */
    private static final int PERCENT = 2;

    private static final Rational SAMPLE = Rational.of(7561, 10_000);

    private final Nodes nodes;

    Policies(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * The policy and display of a framework for all its criteria, with their reason.
     *
     * @param addsDisplayed whether groups add up displayed points
     */
    record Stated(Policy policy, Rounding display, boolean addsDisplayed, String reason) {}

    Stated stated(Fields top) {
        Optional<Fields> policy = top.mapping("policy");
        return policy.isPresent()
                ? read(policy.get())
                : new Stated(Policy.DEFAULT, Rounding.HALF_UP_2, false, "");
    }

    private Stated read(Fields fields) {
        Policy policy = read(fields, Policy.DEFAULT);
        Optional<Fields> display = fields.mapping("display");
        Rounding rounding = display.isPresent() ? display(display.get()) : Rounding.HALF_UP_2;
        boolean addsDisplayed = fields.word("sum-of", SUMS, "exact").equals(DISPLAYED);
        String reason = fields.text("reason");
        if (fields.find("zero-of").isPresent()) {
            DocumentFinding.ZERO_OF_ALL.report(nodes.findings(), fields.keyPosition("zero-of"));
        }
        fields.done();
        return new Stated(policy, rounding, addsDisplayed, reason);
    }

    private Rounding display(Fields fields) {
        int places = fields.findInteger("places").orElse(2);
        String rounding = fields.word("rounding", ROUNDINGS, "half-up");
        fields.done();
        if (places > Rounding.MOST_PLACES) {
            DocumentFinding.PLACES.report(
                    nodes.findings(), fields.valuePosition("places"), places, Rounding.MOST_PLACES);
            return Rounding.HALF_UP_2;
        }
        return new Rounding(places, rounding(rounding));
    }

    /** How a rule rounds what it measures: to places of the number, or of the percentage. */
    Optional<Rounding> rounding(Fields fields, Optional<Expression> value) {
        boolean percent = fields.has("percent-places");
        if (percent && fields.has("places")) {
            RuleFinding.TWO_PLACES.report(nodes.findings(), fields.keyPosition("percent-places"));
        }
        String key = percent ? "percent-places" : "places";
        fields.require(key);
        Optional<Integer> stated = fields.findInteger(key);
        String how = fields.word("rounding", ROUNDINGS, "half-up");
        fields.done();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        int places = stated.get() + (percent ? PERCENT : 0);
        if (places > Rounding.MOST_PLACES) {
            DocumentFinding.PLACES.report(
                    nodes.findings(), fields.valuePosition(key), places, Rounding.MOST_PLACES);
            return Optional.empty();
        }
        value.filter(measured -> !percent && measured.isMeasuredShare() && places <= PERCENT)
                .ifPresent(share -> Doubt.ROUNDED_SHARE.report(
                        nodes.findings(),
                        fields.valuePosition(key),
                        places,
                        Rational.of(SAMPLE.round(places, rounding(how)))));
        return Optional.of(new Rounding(places, rounding(how)));
    }

    /** The way to round that one of the words names. */
    static RoundingMode rounding(String word) {
        return RoundingMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The policy of a group, for all criteria below it. */
    Policy policy(Fields fields, Policy inherited) {
        Policy policy = read(fields, inherited);
        if (fields.find("zero-of").isPresent()) {
            DocumentFinding.ZERO_OF_ALL.report(nodes.findings(), fields.keyPosition("zero-of"));
        }
        fields.done();
        return policy;
    }

    /** The policy of a criterion whose rule and other readings are known. */
    Policy policy(Fields fields, Policy inherited, Declared declared, Set<Input> used) {
        Policy policy = read(fields, inherited);
        List<String> zeroOf = zeroOf(fields, declared, used);
        if (!zeroOf.isEmpty() && policy.nonzeroOverZero() == Worth.ERROR) {
            DocumentFinding.ZERO_OF_ERROR.report(nodes.findings(), fields.keyPosition("zero-of"));
        }
        for (String key : OF_ALL) {
            if (fields.entry(key).isPresent()) {
                fields.ask(key);
                DocumentFinding.POLICY_OF_ALL.report(
                        nodes.findings(), fields.keyPosition(key), key);
            }
        }
        fields.done();
        return new Policy(
                policy.missing(),
                policy.notApplicable(),
                policy.zeroDenominator(),
                policy.nonzeroOverZero(),
                zeroOf,
                policy.partlyMissing());
    }

    private List<String> zeroOf(Fields fields, Declared declared, Set<Input> used) {
        var names = new ArrayList<String>();
        Optional<YamlNode> list = fields.find("zero-of");
        List<YamlNode.Scalar> given =
                list.isPresent() ? nodes.scalars(list.get()) : List.<YamlNode.Scalar>of();
        for (YamlNode.Scalar each : given) {
            new InputNames(nodes, declared).find(each.position(), each.text()).ifPresent(input -> {
                names.add(input.name());
                if (!used.contains(input)) {
                    DocumentFinding.ZERO_OF_UNUSED.report(
                            nodes.findings(), each.position(), input.name());
                }
            });
        }
        return names;
    }

    private static Policy read(Fields fields, Policy inherited) {
        return new Policy(
                worth(fields, "missing", WORTHS_OF_MISSING, inherited.missing()),
                worth(fields, "not-applicable", WORTHS_OR_NOTHING, inherited.notApplicable()),
                worth(fields, "zero-denominator", WORTHS_OR_NOTHING, inherited.zeroDenominator()),
                worth(fields, "nonzero-over-zero", WORTHS, inherited.nonzeroOverZero()),
                List.of(),
                partly(fields, inherited.partlyMissing()));
    }

    private static Policy.PartlyMissing partly(Fields fields, Policy.PartlyMissing inherited) {
        return fields.constant(
                "partly-missing",
                List.of(Policy.PartlyMissing.values()),
                Policy.PartlyMissing::word,
                inherited);
    }

    private static Worth worth(Fields fields, String key, List<Worth> worths, Worth inherited) {
        return fields.constant(key, worths, Worth::word, inherited);
    }
}
