// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Provision;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/** A small decision as its authors would write it, to be written again with one thing changed. */
record Draft(String id, List<Input> inputs, List<Node> nodes, Aggregation aggregation) {

    static final Input CHAIRED = Input.count("chaired", "Số cuộc họp chủ trì");
    static final Input MEETINGS = Input.count("meetings", "Tổng số cuộc họp");
    static final Input ISSUED = Input.yesNo("issued", "Đã ban hành kế hoạch");
    static final Input SIGNED = Input.yesNo("signed", "Đã ký số");
    static final List<Input> INPUTS = List.of(CHAIRED, MEETINGS, ISSUED, SIGNED);

    static final Rule MEETING_RATIO = ratio("80%");
    static final Rule PLAN = YesNo.of(ISSUED);
    static final Rule SIGNATURE = YesNo.of(SIGNED);

    /** Groups 1 (30 points: 1.1 by the meetings, 1.2 by the plan) and 2 (20 points: 2.1 by signing). */
    static final Draft FIRST = new Draft(
            "mau-2023",
            INPUTS,
            List.of(
                    group("1", criterion("1.1", 20, MEETING_RATIO), criterion("1.2", 10, PLAN)),
                    group("2", criterion("2.1", 20, SIGNATURE))),
            new Aggregation.Sum());

    static Rule ratio(String target) {
        return Ratio.of(
                Expression.of(CHAIRED).over(Expression.of(MEETINGS)), Rational.parse(target));
    }

    static Group group(String id, Node... children) {
        return group(id, new Aggregation.Sum(), children);
    }

    /** The maximum of a group is what its children add up to, but for the one that takes the most. */
    static Group group(String id, Aggregation aggregation, Node... children) {
        Rational max = max(aggregation, List.of(children));
        return new Group(id, "Nhóm " + id, max, aggregation, List.of(children));
    }

    static Criterion criterion(String id, long max, Rule rule) {
        return criterion(id, "Tiêu chí " + id, max, rule);
    }

    static Criterion criterion(String id, String title, long max, Rule rule) {
        return Criterion.of(id, title, Rational.of(max), rule);
    }

    static Criterion with(Criterion criterion, Policy policy) {
        return new Criterion(
                criterion.id(),
                criterion.title(),
                criterion.max(),
                criterion.rule(),
                policy,
                criterion.provision());
    }

    static Criterion with(Criterion criterion, Provision provision) {
        return new Criterion(
                criterion.id(),
                criterion.title(),
                criterion.max(),
                criterion.rule(),
                criterion.policy(),
                provision);
    }

    private static Rational max(Aggregation aggregation, List<Node> nodes) {
        return nodes.stream()
                .map(Node::max)
                .reduce(
                        Rational.ZERO,
                        aggregation instanceof Aggregation.Maximum
                                ? Rational::max
                                : Rational::plus);
    }

    Draft nodes(Node... others) {
        return new Draft(id, inputs, List.of(others), aggregation);
    }

    Draft inputs(Input... others) {
        return new Draft(id, List.of(others), nodes, aggregation);
    }

    Draft and(Input more) {
        var inputs = new ArrayList<>(this.inputs);
        inputs.add(more);
        return new Draft(id, inputs, nodes, aggregation);
    }

    Draft aggregated(Aggregation other) {
        return new Draft(id, inputs, nodes, other);
    }

    Framework framework() {
        return framework(new Document(
                new Decision("1/QĐ", LocalDate.of(2023, 1, 10), "UBND", "Phụ lục", "commune"),
                List.of(),
                List.of()));
    }

    Framework framework(Document document) {
        var root = new Group("", "Bộ chỉ số mẫu", max(aggregation, nodes), aggregation, nodes);
        return new Framework(id, document, Rounding.HALF_UP_2, inputs, root);
    }
}
