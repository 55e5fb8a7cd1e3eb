// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/**
 * 24 districts that do not exist, with figures of which each point can be worked out in one's head.
 *
 * <p>A plan is worth 10, each of 12 meetings 2.5, each system 0.5 as the best district has 60 for 30
 * points, and each 8 dossiers of 100 are worth 3 up to 80, the target.
 */
final class Districts {

    static final Input PLAN = Input.yesNo("plan", "Đã ban hành kế hoạch");
    static final Input CHAIRED = Input.count("chaired", "Cuộc họp chủ trì").partOf("meetings");
    static final Input MEETINGS = Input.count("meetings", "Cuộc họp");
    static final Input SYSTEMS = Input.count("systems", "Hệ thống");
    static final Input ONLINE = Input.count("online", "Hồ sơ trực tuyến").partOf("dossiers");
    static final Input DOSSIERS = Input.count("dossiers", "Hồ sơ");

    static final Rule BEST = MinMax.shareOfBest(Expression.of(SYSTEMS));
    static final Rule BETWEEN = new MinMax(
            Expression.of(SYSTEMS),
            Normalization.BETWEEN,
            Normalization.Direction.HIGHER,
            Normalization.Degenerate.MAXIMUM_IF_POSITIVE);
    static final Rule PLAIN = Ratio.of(Expression.of(ONLINE).over(Expression.of(DOSSIERS)));
    static final Rule TARGET = new Ratio(
            Expression.of(ONLINE).over(Expression.of(DOSSIERS)),
            Rational.parse("80%"),
            Rational.ZERO);

    static final Classes CLASSES = Classes.byPercent(
            new Classes.Bound(Rational.parse("90%"), "Xuất sắc"),
            new Classes.Bound(Rational.parse("80%"), "Tốt"),
            new Classes.Bound(Rational.parse("65%"), "Khá"),
            new Classes.Bound(Rational.parse("50%"), "Trung bình"));

    /** Unit, group, plan, chaired of 12, systems, dossiers online of 100 unless said otherwise. */
    private static final List<String> ROWS = List.of(
            "Quận A, đô thị, yes, 12, 40, 80",
            "Quận B, đô thị, yes, 12, 40, 80",
            "Quận C, đô thị, yes, 10, 30, 64",
            "Quận D, đô thị, yes, 8, 30, 72",
            "Quận E, đô thị, no, 12, 30, 72",
            "Quận F, đô thị, yes, 12, 60, 80",
            "Quận G, đô thị, yes, 6, 20, 56",
            "Quận H, đô thị, yes, 12, 24, 72",
            "Quận I, đô thị, yes, 10, 24, 80",
            "Quận J, đô thị, no, 8, 18, 48",
            "Quận K, đô thị, yes, 4, 36, 80",
            "Quận L, đô thị, yes, 12, 28, 80",
            "Quận M, đô thị, yes, 12, 32, 72",
            "Quận N, đô thị, yes, 12, 33, 80",
            "Quận O, đô thị, yes, 11, 38, 80",
            "Quận P, đô thị, yes, 9, 23, 72",
            "Huyện Q, nông thôn, yes, 12, 30, 80",
            "Huyện R, nông thôn, yes, 12, 20, 64",
            "Huyện S, nông thôn, yes, 7, 15, 40",
            "Huyện T, nông thôn, no, 2, 10, 16",
            "Huyện U, nông thôn, no, 0, 0, 0",
            "Thành phố V, đô thị, yes, 12, 40, 79999 of 100000",
            "Huyện X, nông thôn, yes, 6, -, 40",
            "Huyện Y, nông thôn, yes, 12, n/a, 8");

    private Districts() {}

    static Framework framework() {
        return framework(
                Edition.UNSTATED,
                ambiguous("2.1", BEST, "share-of-best", BETWEEN, "between"),
                ambiguous("2.2", TARGET, "target", PLAIN, "plain"));
    }

    static Framework framework(Edition edition, Node... second) {
        return framework(edition, "districts", second);
    }

    static Framework framework(Edition edition, String id, Node... second) {
        var decision = new Decision("1/QĐ", LocalDate.EPOCH, "UBND tỉnh", "Phụ lục", "district");
        var document = new Document(
                decision, edition, List.of(), List.of(), List.of(), List.of(), CLASSES);
        Rule meetings = Ratio.of(Expression.of(CHAIRED).over(Expression.of(MEETINGS)));
        return new Framework(
                id,
                document,
                Rounding.HALF_UP_2,
                List.of(PLAN, CHAIRED, MEETINGS, SYSTEMS, ONLINE, DOSSIERS),
                group(
                        "",
                        100,
                        group(
                                "1",
                                40,
                                criterion("1.1", 10, YesNo.of(PLAN)),
                                criterion("1.2", 30, meetings)),
                        group("2", 60, second)));
    }

    static Group group(String id, long max, Node... children) {
        return new Group(
                id, "Nhóm " + id, Rational.of(max), new Aggregation.Sum(), List.of(children));
    }

    static Criterion criterion(String id, long max, Rule rule) {
        return Criterion.of(id, "Tiêu chí " + id, Rational.of(max), rule);
    }

    static Criterion ambiguous(String id, Rule chosen, String name, Rule other, String otherName) {
        var readings = new Readings(
                "…",
                name,
                "…",
                List.of(new Reading(name, "…", chosen), new Reading(otherName, "…", other)));
        var provision =
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
        return new Criterion(
                id, "Tiêu chí " + id, Rational.of(30), chosen, Policy.DEFAULT, provision);
    }

    static List<Member> members() {
        return ROWS.stream().map(Districts::member).toList();
    }

    private static Member member(String row) {
        String[] cells = row.split(", ", -1);
        var values = new LinkedHashMap<String, Object>();
        values.put("plan", cells[2]);
        values.put("chaired", cells[3]);
        values.put("meetings", 12);
        if (cells[4].equals("n/a")) {
            values.put("systems", Value.notApplicable("dùng hệ thống của tỉnh"));
        } else if (!cells[4].equals("-")) {
            values.put("systems", cells[4]);
        }
        String[] online = cells[5].split(" of ", -1);
        values.put("online", online[0]);
        values.put("dossiers", online.length > 1 ? online[1] : 100);
        return unit(cells[0], cells[1], values);
    }

    static Member unit(String name, String group, Map<String, ?> values) {
        var about = new Assessment(name, "2024", Assessment.Kind.VERIFIED);
        return new Member(Inputs.of(values).about(about), group);
    }

    /** Members that report nothing but their number of systems. */
    static List<Member> withSystems(Object... systems) {
        var members = new ArrayList<Member>();
        for (Object each : systems) {
            members.add(unit("Đơn vị " + (members.size() + 1), "", Map.of("systems", each)));
        }
        return members;
    }
}
