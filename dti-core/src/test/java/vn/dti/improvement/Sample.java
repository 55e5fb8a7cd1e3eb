// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.time.LocalDate;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Relation;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Rule;

/** Small frameworks whose root adds up its criteria. */
final class Sample {

    private Sample() {}

    static Framework framework(List<Input> inputs, Node... nodes) {
        return framework(inputs, List.of(), nodes);
    }

    static Framework framework(List<Input> inputs, List<Relation> relations, Node... nodes) {
        Rational max = List.of(nodes).stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return framework(
                inputs,
                relations,
                new Group("", "Bộ chỉ số mẫu", max, new Aggregation.Sum(), List.of(nodes)));
    }

    static Framework framework(List<Input> inputs, List<Relation> relations, Group root) {
        var decision = new Decision(
                "79/QĐ-UBND",
                LocalDate.of(2023, 1, 10),
                "UBND Thành phố Hồ Chí Minh",
                "Phụ lục II",
                "district");
        var document = new Document(
                decision, Edition.UNSTATED, List.of(), List.of(), List.of(), relations);
        return new Framework("sample-2023", document, Rounding.HALF_UP_2, inputs, root);
    }

    static Framework classed(
            List<Input> inputs,
            Classes classes,
            Rounding display,
            Group root,
            Prerequisite... prerequisites) {
        Framework plain = framework(inputs, List.of(), root);
        Document old = plain.document();
        var document = new Document(
                old.decision(),
                old.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classes,
                List.of(),
                List.of(),
                List.of(prerequisites),
                "");
        return new Framework(plain.id(), document, display, inputs, root);
    }

    static Criterion criterion(String id, long max, Rule rule) {
        return Criterion.of(id, "Tiêu chí " + id, Rational.of(max), rule);
    }

    static Expression quotient(Input above, Input below) {
        return Expression.of(above).over(Expression.of(below));
    }
}
