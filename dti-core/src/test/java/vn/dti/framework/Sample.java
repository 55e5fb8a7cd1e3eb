// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.time.LocalDate;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/** A small framework of 100 points in the manner of the decision 79/QĐ-UBND, and parts of others. */
final class Sample {

    static final Input CHAIRED = Input.count("chaired", "Số cuộc họp chủ trì").partOf("meetings");
    static final Input MEETINGS = Input.count("meetings", "Tổng số cuộc họp");
    static final Input ISSUED = Input.yesNo("issued", "Đã ban hành kế hoạch");
    static final Input SYSTEMS = Input.count("systems", "Hệ thống được phê duyệt");
    static final List<Input> INPUTS = List.of(CHAIRED, MEETINGS, ISSUED, SYSTEMS);

    static final Rule MEETING_RATIO =
            Ratio.of(Expression.of(CHAIRED).over(Expression.of(MEETINGS)));
    static final Rule PLAN = YesNo.of(ISSUED);
    static final Rule MOST_SYSTEMS = MinMax.shareOfBest(Expression.of(SYSTEMS));

    private Sample() {}

    /** Groups 1 (40 points: 1.1, 1.2) and 2 (60 points: 2.1 with 2.1.1 and 2.1.2, and 2.2). */
    static Framework framework() {
        return framework(
                INPUTS,
                group("1", 40, criterion("1.1", 10, PLAN), criterion("1.2", 30, MEETING_RATIO)),
                group(
                        "2",
                        60,
                        group(
                                "2.1",
                                45,
                                criterion("2.1.1", 20, MEETING_RATIO),
                                criterion("2.1.2", 25, MOST_SYSTEMS)),
                        criterion("2.2", 15, PLAN)));
    }

    static Framework framework(List<Input> inputs, Node... nodes) {
        Rational max = List.of(nodes).stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return framework(document(), inputs, max, nodes);
    }

    static Framework framework(Document document, List<Input> inputs, Rational max, Node... nodes) {
        var root = new Group("", "Bộ chỉ số mẫu", max, new Aggregation.Sum(), List.of(nodes));
        return new Framework("sample-2023", document, Rounding.HALF_UP_2, inputs, root);
    }

    static Document document(Classes classes, List<TieBreak> ties, Prerequisite... prerequisites) {
        Document plain = document();
        return new Document(
                plain.decision(),
                plain.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classes,
                ties,
                List.of(),
                List.of(prerequisites),
                "");
    }

    static Document document(Counts... counts) {
        var decision = new Decision(
                "79/QĐ-UBND",
                LocalDate.of(2023, 1, 10),
                "UBND Thành phố Hồ Chí Minh",
                "Phụ lục II",
                "district");
        return new Document(decision, List.of(counts), List.of());
    }

    static Group group(String id, long max, Node... children) {
        return group(id, max, new Aggregation.Sum(), children);
    }

    static Group group(String id, long max, Aggregation aggregation, Node... children) {
        return new Group(id, "Nhóm " + id, Rational.of(max), aggregation, List.of(children));
    }

    static Criterion criterion(String id, long max, Rule rule) {
        return Criterion.of(id, "Tiêu chí " + id, Rational.of(max), rule);
    }
}
