// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Version;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/**
 * The changes that are told as causes: each is one by scoring the whole framework again with this change
 * alone undone, or, where none is, with it alone made.
 */
class CausesTest {

    /** Items that the whole puts together; each of the four changes is in another place. */
    private static final String ITEMS = """
            format: dti/1
            id: causes
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            %s
            inputs:
              a: {type: count, label: A}
              b: {type: count, label: B}
              c: {type: count, label: C}
            criteria:
              - {id: "1", title: Một, max: 10, count: a, points-each: ONE%s}
              - {id: "2", title: Hai, max: 10, count: b, points-each: TWO%s}
              - {id: "3", title: Ba, max: 10, count: c, points-each: THREE%s}
            """;

    private static final String DEDUCTIONS = """
            format: dti/1
            id: causes
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 20
            min: FLOOR
            %s
            inputs:
              a: {type: count, label: A}
              b: {type: count, label: B}
              c: {type: count, label: C}
            criteria:
              - {id: "1", title: Một, max: 20, count: a, points-each: ONE}
              - id: "2"
                title: Trừ
                max: 0
                min: -40
                criteria:
                  - {id: "2.1", title: Trễ, max: 0, min: -40, minus: [{count: b, points: TWO}]}
                  - {id: "2.2", title: Sai, max: 0, min: -40, minus: [{count: c, points: THREE}]}
              - id: "4"
                title: Thêm
                max: CAP
                bonus: yes
                capped: yes
                criteria:
                  - {id: "4.1", title: Sáng kiến, max: 9, count: c, points-each: 2}
                  - {id: "4.2", title: Bằng khen, max: 9, count: b, points-each: 2}
            """;

    private static String items(String whole, String each) {
        return ITEMS.formatted(whole, each, each, each);
    }

    /** By the place of a change its words in the old version and in the new one. */
    private static Map<String, List<String>> changes(String... placesAndWords) {
        var changes = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < placesAndWords.length; i += 3) {
            changes.put(placesAndWords[i], List.of(placesAndWords[i + 1], placesAndWords[i + 2]));
        }
        return changes;
    }

    private static Framework framework(
            String text, Map<String, List<String>> changes, Set<String> made) {
        String filled = text;
        for (Map.Entry<String, List<String>> change : changes.entrySet()) {
            String words = change.getValue().get(made.contains(change.getKey()) ? 1 : 0);
            filled = filled.replace(change.getKey(), words);
        }
        return FrameworkLoader.load(new Source("causes.yaml", filled));
    }

    private static final Map<String, String> PLACES =
            Map.of("1", "ONE", "2", "TWO", "3", "THREE", "2.1", "TWO", "2.2", "THREE", "4", "CAP");

    /** What each row is told to be moved by, as places of changes. */
    private static Map<String, Set<String>> told(Effect effect) {
        var told = new TreeMap<String, Set<String>>();
        effect.moved()
                .forEach(moved -> told.put(
                        row(moved),
                        moved.changes().stream()
                                .map(change ->
                                        PLACES.getOrDefault(change.subject().id(), "FLOOR"))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return told;
    }

    private static String row(Contribution contribution) {
        return contribution.criterion().type() + contribution.criterion().id();
    }

    private static Map<String, Rational> values(Framework framework, Inputs inputs) {
        var values = new TreeMap<String, Rational>();
        Revision.of(framework, framework)
                .effect(inputs, Version.OLD)
                .contributions()
                .forEach(each -> values.put(row(each), each.after()));
        return values;
    }

    private static Set<String> without(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    /** Figures that leave floors, caps and the best item where they are, and such that do not. */
    private static List<Inputs> reports() {
        var reports = new ArrayList<Inputs>();
        for (int a = 0; a <= 8; a += 2) {
            for (int b = 1; b <= 9; b += 4) {
                for (int c = 0; c <= 5; c += 1) {
                    reports.add(Inputs.of(Map.of("a", a, "b", b, "c", c)));
                }
            }
        }
        return reports;
    }

    private static <T> T of(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areThoseWithoutWhichTheRowIsAnother(
            String name, String text, Map<String, List<String>> changes) {
        Set<String> all = changes.keySet();
        Framework old = framework(text, changes, Set.of());
        Framework now = framework(text, changes, all);
        Revision revision = Revision.of(old, now);
        Map<String, Framework> making = new TreeMap<>();
        Map<String, Framework> undoing = new TreeMap<>();
        for (String change : all) {
            making.put(change, framework(text, changes, Set.of(change)));
            undoing.put(change, framework(text, changes, without(all, change)));
        }
        int moved = 0;
        for (Inputs report : reports()) {
            Effect effect = revision.effect(report, Version.OLD);
            Map<String, Rational> before = values(old, report);
            Map<String, Rational> after = values(now, report);
            var expected = new TreeMap<String, Set<String>>();
            var byMaking = new TreeMap<String, Set<String>>();
            for (String change : all) {
                Map<String, Rational> made = values(of(making, change), report);
                Map<String, Rational> undone = values(of(undoing, change), report);
                after.forEach((row, points) -> {
                    if (!Objects.equals(points, undone.get(row))) {
                        expected.computeIfAbsent(row, key -> new TreeSet<>()).add(change);
                    }
                    if (!Objects.equals(made.get(row), before.get(row))) {
                        byMaking.computeIfAbsent(row, key -> new TreeSet<>()).add(change);
                    }
                });
            }
            byMaking.forEach(expected::putIfAbsent);
            effect.contributions().stream()
                    .filter(Contribution::areTogether)
                    .forEach(each -> assertThat(expected).doesNotContainKey(row(each)));
            var alone = told(effect);
            effect.contributions().stream()
                    .filter(Contribution::areTogether)
                    .forEach(each -> alone.remove(row(each)));
            expected.keySet().retainAll(told(effect).keySet());
            assertThat(alone).as("%s of %s", name, report.values()).isEqualTo(expected);
            assertThat(effect.contributions().stream()
                            .map(Contribution::difference)
                            .reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(effect.difference());
            moved += alone.size();
        }
        assertThat(moved).isGreaterThan(15);
    }

    static Stream<Arguments> areThoseWithoutWhichTheRowIsAnother() {
        var rules = changes("ONE", "1", "2", "TWO", "2", "1.5", "THREE", "2.5", "3.5");
        var all = changes(
                "ONE", "1", "2", "TWO", "2", "1", "THREE", "5", "3", "FLOOR", "0", "-3", "CAP", "4",
                "7");
        return Stream.of(
                arguments("sum", items("max: 30", ""), rules),
                arguments("floor of a sum", items("max: 30\nmin: 0", ""), rules),
                arguments("cap of a sum", items("max: 16\ncapped: yes", ""), rules),
                arguments("maximum", items("max: 10\naggregation: maximum", ""), rules),
                arguments("best share", items("max: 10\naggregation: best-share", ""), rules),
                arguments("all", items("max: 10\naggregation: all", ""), rules),
                arguments("mean", items("max: 10\naggregation: mean", ""), rules),
                arguments(
                        "weighted mean",
                        items("max: 10\naggregation: weighted-mean", ", weight: 2"),
                        rules),
                arguments(
                        "rounded points",
                        items("max: 30\npolicy: {sum-of: displayed, display: {places: 0}}", ""),
                        rules),
                arguments("prerequisite on points", items("""
                                max: 30
                                prerequisites:
                                  - {title: Đủ, requires: {node: "1", at-least: 5}, else: zero}""", ""), rules),
                arguments("floors and caps", DEDUCTIONS.formatted(""), all));
    }

    private static List<String> rows(
            String text, Map<String, List<String>> changes, Map<String, Object> figures) {
        Effect effect = Revision.of(
                        framework(text, changes, Set.of()),
                        framework(text, changes, changes.keySet()))
                .effect(Inputs.of(figures), Version.OLD);
        return effect.moved().stream()
                .map(moved -> moved.criterion().contributor().in(Language.EN) + ": "
                        + moved.before() + " → " + moved.after()
                        + (moved.areTogether() ? ", together" : "") + " "
                        + told(effect).get(row(moved)))
                .toList();
    }

    /** 2 of 20 points, less 10 and 10; then 4, less 5 and 6: the floor gives 18 before and 7 after. */
    @Test
    void aFloorHasARowOfItsOwn() {
        var changes = changes(
                "ONE", "1", "2", "TWO", "2", "1", "THREE", "5", "3", "FLOOR", "0", "0", "CAP", "0",
                "0");
        assertThat(rows(DEDUCTIONS.formatted(""), changes, Map.of("a", 2, "b", 5, "c", 2)))
                .containsExactly(
                        "Một: 2 → 4 [ONE]",
                        "Trễ: -10 → -5 [TWO]",
                        "Sai: -10 → -6 [THREE]",
                        "Bounds and prerequisites of the total: 18 → 7 [ONE, THREE, TWO]");
    }

    /** 9 and 9 of 10 points each; the group counts where both are full, which takes both changes. */
    @Test
    void whatTakesSeveralChangesIsToldOfThemTogether() {
        String group = """
                max: 10
                aggregation: all""";
        var changes = changes("ONE", "1", "2", "TWO", "1", "2", "THREE", "1", "2");
        assertThat(rows(items(group, ""), changes, Map.of("a", 9, "b", 9, "c", 9)))
                .containsExactly(
                        "Một: 0 → 10/3 [ONE, THREE, TWO]",
                        "Hai: 0 → 10/3 [ONE, THREE, TWO]",
                        "Ba: 0 → 10/3 [ONE, THREE, TWO]");
    }

    /** A gate that lets the unit through is no cause of what a new target moves. */
    @Test
    void ofTheChangesOfOneCriterionThoseThatMoveItAreTold() {
        String text = """
                format: dti/1
                id: causes
                title: Bộ tiêu chí
                decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
                max: MAX
                inputs:
                  a: {type: count, label: A}
                  open: {type: boolean, label: Mở}
                criteria:
                  - {id: "1", title: Một, max: MAX, GATE ratio: a, target: TARGET}
                """;
        var changes =
                changes("GATE", "", "requires: open,", "TARGET", "20", "10", "MAX", "10", "12");
        Framework old = framework(text, changes, Set.of());
        Framework now = framework(text, changes, changes.keySet());
        Revision revision = Revision.of(old, now);

        assertThat(causes(revision, Map.of("a", 5, "open", true)))
                .containsExactly("maximum: 10 → 12", "rule (ratio): target 20 → 10");
        assertThat(causes(revision, Map.of("a", 5, "open", false)))
                .containsExactly("gate added: “Mở” is “yes”");
        assertThat(causes(revision, Map.of("a", 30, "open", true)))
                .containsExactly("maximum: 10 → 12");
    }

    private static List<String> causes(Revision revision, Map<String, Object> figures) {
        return revision.effect(Inputs.of(figures), Version.OLD).moved().stream()
                .filter(moved -> !moved.isOfBounds())
                .flatMap(moved -> moved.changes().stream())
                .map(change -> change.message().in(Language.EN))
                .toList();
    }
}
