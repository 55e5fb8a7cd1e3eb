// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Terms;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Small frameworks and tables of them. */
final class Tables {

    static final Input CHAIRED = Input.count("chaired", "Số cuộc họp chủ trì");
    static final Input MEETINGS = Input.count("meetings", "Tổng số cuộc họp");
    static final Input ISSUED = Input.yesNo("issued", "Đã ban hành kế hoạch");
    static final Input APPS = Input.percent("apps", "Tỷ lệ ứng dụng");
    static final Input ITEMS = Input.count("items", "Số hoạt động");
    static final List<Input> INPUTS = List.of(CHAIRED, MEETINGS, ISSUED, APPS, ITEMS);

    static final Rational HALF = Rational.of(1, 2);
    static final Rule RATIO = Ratio.of(Expression.of(CHAIRED).over(Expression.of(MEETINGS)));
    static final Rule BANDS = new Bands(
            Expression.of(APPS),
            List.of(
                    new Band(Interval.atLeast(Rational.of(4, 5)), Rational.ONE),
                    new Band(Interval.atLeast(HALF).and(Interval.below(Rational.of(4, 5))), HALF),
                    new Band(Interval.below(HALF), Rational.ZERO)));

    private Tables() {}

    /**
     * Groups 1 (40 points: 1.1 yes or no, 1.2 a ratio) and 2 (60 points: 2.1 with 2.1.1 in halves and
     * 2.1.2 a ratio, and 2.2 with 3 points for each item).
     */
    static Framework districts() {
        return framework(
                Rounding.HALF_UP_2,
                INPUTS,
                group("1", criterion("1.1", 10, YesNo.of(ISSUED)), criterion("1.2", 30, RATIO)),
                group(
                        "2",
                        group("2.1", criterion("2.1.1", 20, BANDS), criterion("2.1.2", 25, RATIO)),
                        criterion(
                                "2.2",
                                15,
                                new Count(
                                        new Tally.Amount(Expression.of(ITEMS)), Rational.of(3)))));
    }

    /**
     * The table of a unit that chaired 31 of 41 meetings: 1.2 is 930/41 ≈ 22.6829 and 2.1.2 is
     * 775/41 ≈ 18.9024, so that the total is 32 + 1705/41 ≈ 73.5854.
     */
    static Map<String, String> district() {
        var points = new LinkedHashMap<String, String>();
        points.put("1", "32.68");
        points.put("1.1", "10");
        points.put("1.2", "22.68");
        points.put("2", "40.90");
        points.put("2.1", "28.90");
        points.put("2.1.1", "10");
        points.put("2.1.2", "18.90");
        points.put("2.2", "12");
        points.put("", "73.59");
        return points;
    }

    /** The same framework, but that groups add up the points of their children as displayed. */
    static Framework ofDisplayed(Framework framework) {
        return new Framework(
                framework.id(),
                framework.document(),
                framework.display(),
                framework.inputs(),
                (Group) ofDisplayed(framework.root(), framework.display()));
    }

    private static Node ofDisplayed(Node node, Rounding display) {
        return node instanceof Group group
                ? new Group(
                        group.id(),
                        group.title(),
                        group.max(),
                        new OfDisplayed(group.aggregation(), display),
                        group.children().stream()
                                .map(child -> ofDisplayed(child, display))
                                .toList())
                : node;
    }

    /** One criterion alone. */
    static Framework alone(Rounding display, long max, Rule rule) {
        return framework(display, rule.inputs(), criterion("1", max, rule));
    }

    /** Criteria of 10 points each, of which any part may be awarded. */
    static Framework awards(Rounding display, int count) {
        List<Input> inputs = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Input.amount("award" + i, "Điểm " + i))
                .toList();
        Node[] criteria = IntStream.rangeClosed(1, count)
                .mapToObj(i -> criterion(String.valueOf(i), 10, new Awarded(inputs.get(i - 1))))
                .toArray(Node[]::new);
        return framework(display, inputs, criteria);
    }

    /** A table of awards that are all printed alike. */
    static Published awarded(int count, String each, String total) {
        var points = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, count).forEach(i -> points.put(String.valueOf(i), each));
        points.put("", total);
        return published(points);
    }

    static Framework framework(Rounding display, List<Input> inputs, Node... nodes) {
        var decision =
                new Decision("79/QĐ-UBND", LocalDate.of(2023, 1, 10), "UBND", "Phụ lục II", "");
        var document = new Document(decision, List.of(), List.of());
        return new Framework("sample-2023", document, display, inputs, group("", nodes));
    }

    /** A framework whose groups are put together in any way; some of their children earn nothing. */
    static Framework mixed(Framework framework, Random random) {
        Group root = mixed(framework.root(), random);
        return new Framework(
                framework.id(),
                framework.document(),
                framework.display(),
                framework.inputs(),
                root);
    }

    private static Group mixed(Group group, Random random) {
        List<Node> children = group.children().stream()
                .map(child -> child instanceof Group inner ? mixed(inner, random) : child)
                .toList();
        List<Rational> weights = children.stream()
                .map(each -> Rational.of(1 + random.nextInt(4), 10))
                .toList();
        Rational most = usual(children).map(Node::max).reduce(Rational.ZERO, Rational::max);
        Rational sum = usual(children).map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return switch (random.nextInt(5)) {
            case 0 -> new Group(group.id(), group.title(), sum, new Aggregation.Mean(), children);
            case 1 ->
                new Group(
                        group.id(),
                        group.title(),
                        sum,
                        new Aggregation.WeightedMean(weights),
                        children);
            case 2 ->
                new Group(group.id(), group.title(), most, new Aggregation.Maximum(), children);
            case 3 ->
                new Group(group.id(), group.title(), sum, new Aggregation.BestShare(), children);
            default -> bounded(group, sum, children, random);
        };
    }

    /** Points added up, mostly within bounds: a cap that the children may exceed, a least total. */
    private static Group bounded(Group group, Rational sum, List<Node> children, Random random) {
        boolean isCapped = random.nextBoolean();
        boolean isRescaled = random.nextBoolean() && children.stream().anyMatch(Node::mayBeLeftOut);
        Optional<Rational> least =
                Optional.of(Rational.of(-random.nextInt(3))).filter(any -> random.nextBoolean());
        return new Group(
                group.id(),
                group.title(),
                isCapped ? sum.times(Rational.of(2, 3)) : sum,
                new Aggregation.Sum(),
                children,
                new Terms(false, least, isCapped, isRescaled));
    }

    private static Stream<Node> usual(List<Node> children) {
        return children.stream().filter(each -> !each.terms().isBonus());
    }

    static Group group(String id, Node... children) {
        Rational max =
                usual(List.of(children)).map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return new Group(id, "Nhóm " + id, max, new Aggregation.Sum(), List.of(children));
    }

    static Criterion criterion(String id, long max, Rule rule) {
        return Criterion.of(id, "Tiêu chí " + id, Rational.of(max), rule);
    }

    static Published published(Map<String, String> points) {
        return published(points, Map.of());
    }

    static Published published(Map<String, String> points, Map<String, String> percents) {
        return new Published(numbers(points), numbers(percents));
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        texts.forEach((id, text) -> numbers.put(id, new BigDecimal(text)));
        return numbers;
    }

    /** This table with another figure in one row; without the row if the figure is empty. */
    static Map<String, String> with(Map<String, String> table, String row, String figure) {
        var changed = new LinkedHashMap<>(table);
        changed.put(row, figure);
        changed.values().removeIf(String::isEmpty);
        return changed;
    }

    /** What an audit says of {@link #districts()} with one figure of {@link #district()} changed. */
    static List<Finding> findings(String row, String figure) {
        return Audit.of(districts(), published(with(district(), row, figure))).findings();
    }

    static List<String> words(List<Finding> findings, Language language) {
        return findings.stream().map(each -> each.message().in(language)).toList();
    }

    static void assertSaid(List<Finding> findings, List<String> vi, List<String> en) {
        assertThat(words(findings, Language.VI)).containsExactlyInAnyOrderElementsOf(vi);
        assertThat(words(findings, Language.EN)).containsExactlyInAnyOrderElementsOf(en);
    }
}
