// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code ratio}, whose target and floor are numbers or figures of the unit. */
final class RatioReader {

    private final Rules rules;
    private final EndsReader ends;

    RatioReader(Rules rules) {
        this.rules = rules;
        this.ends = rules.conditions().ends();
    }

    Optional<Rule> read(Fields fields) {
        Optional<Expression> value = rules.measure(fields, "ratio");
        Optional<Rule> ratio = ends.isFigure(fields, "target")
                ? value.flatMap(measured -> against(fields, measured))
                : ofNumber(fields, value);
        if (!isFloorOfValue(fields)) {
            return ratio;
        }
        Optional<Condition> floor = value.flatMap(measured -> floor(fields, measured));
        return ratio.isPresent() && floor.isPresent()
                ? Optional.of(new Requires(floor.get(), ratio.get()))
                : Optional.empty();
    }

    private Optional<Rule> ofNumber(Fields fields, Optional<Expression> value) {
        Optional<Rational> target = number(fields, "target", Rational.ONE);
        Optional<Rational> floor = isFloorOfValue(fields)
                ? Optional.of(Rational.ZERO)
                : number(fields, "floor", Rational.ZERO);
        if (value.isEmpty() || target.isEmpty() || floor.isEmpty()) {
            return Optional.empty();
        }
        ends.compare(fields, "target", value.get());
        ends.compare(fields, "floor", value.get());
        return Optional.of(placed(fields, new Ratio(value.get(), target.get(), floor.get())));
    }

    /** A target that units report; a floor with a percent sign is a part of it. */
    private Optional<Rule> against(Fields fields, Expression value) {
        Optional<Expression> target = ends.figure(fields, "target", value);
        Optional<Rational> floor = isFloorOfValue(fields)
                ? Optional.of(Rational.ZERO)
                : number(fields, "floor", Rational.ZERO);
        return target.isPresent() && floor.isPresent()
                ? Optional.of(placed(fields, Ratio.against(value, target.get(), floor.get())))
                : Optional.empty();
    }

    private Ratio placed(Fields fields, Ratio ratio) {
        return rules.places()
                .part(ratio, fields.valuePosition(fields.has("target") ? "target" : "ratio"));
    }

    /** Whether the floor is in the unit of the value, which is not that of the measured ratio. */
    private boolean isFloorOfValue(Fields fields) {
        boolean ofNumber = ends.isFigure(fields, "target") && !fields.isPercentage("floor");
        return fields.has("floor") && (ends.isFigure(fields, "floor") || ofNumber);
    }

    /** That a value is not below its floor, before which nothing is earned. */
    private Optional<Condition> floor(Fields fields, Expression value) {
        if (ends.isFigure(fields, "floor")) {
            return ends.figure(fields, "floor", value)
                    .map(floor -> new Condition.Within(
                            value.minus(floor), Interval.atLeast(Rational.ZERO)));
        }
        ends.compare(fields, "floor", value);
        return fields.findNumber("floor")
                .map(floor -> new Condition.Within(value, Interval.atLeast(floor)));
    }

    private static Optional<Rational> number(Fields fields, String key, Rational absent) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? fields.findNumber(key) : Optional.of(absent);
    }
}
