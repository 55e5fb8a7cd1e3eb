// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Peers;
import vn.dti.rule.Rule;

/** Reads the comparison of a value with the range of a cohort. */
final class MinMaxReader {

    private final Rules rules;

    MinMaxReader(Rules rules) {
        this.rules = rules;
    }

    Optional<Rule> read(Fields fields) {
        Normalization mode = fields.constant(
                "mode",
                List.of(Normalization.values()),
                Normalization::word,
                Normalization.SHARE_OF_BEST);
        Normalization.Direction better = fields.constant(
                "better",
                List.of(Normalization.Direction.values()),
                Normalization.Direction::word,
                Normalization.Direction.HIGHER);
        Normalization.Degenerate degenerate = fields.constant(
                "degenerate",
                List.of(Normalization.Degenerate.values()),
                Normalization.Degenerate::word,
                Normalization.Degenerate.ZERO);
        Peers within =
                fields.constant("within", List.of(Peers.values()), Peers::word, Peers.COHORT);
        Optional<Expression> value = rules.measure(fields, "min-max");
        return value.isPresent()
                ? Optional.of(new MinMax(value.get(), mode, better, degenerate, within))
                : Optional.empty();
    }
}
