// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;

/** Rows whose measures have figures in common: those of which some give the others are not called checked. */
class EntangledMeasuresTest {

    private static final Map<String, Input> INPUTS = inputs();

    private static Map<String, Input> inputs() {
        var inputs = new HashMap<String, Input>();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            inputs.put(name, Input.count(name, "Số " + name));
        }
        return inputs;
    }

    /** Of {@code a+b/c} the quotient of a + b and c; of {@code a} the share of 100. */
    private static Ratio ratio(String measure) {
        String[] sides = measure.split("/", -1);
        return sides.length == 1
                ? Ratio.of(sum(sides[0]), Rational.of(100))
                : Ratio.of(sum(sides[0]).over(sum(sides[1])));
    }

    private static Expression input(String name) {
        return Expression.of(Objects.requireNonNull(INPUTS.get(name)));
    }

    private static Expression sum(String names) {
        Expression sum = input(names.substring(0, 1));
        for (String name : names.substring(1).replace("+", "").split("", -1)) {
            sum = name.isEmpty() ? sum : sum.plus(input(name));
        }
        return sum;
    }

    /** All rows have 5 of 10 points; the others and the total are checked. */
    @ParameterizedTest
    @CsvSource({
        "a/b,                       0",
        "a/b a/c,                   0",
        "a/b a/c a/d b/e,           0",
        "a/b c/b d/b,               0",
        "a/b c/d,                   0",
        "a b c,                     0",
        "a a/b,                     0",
        "a/b b/c a/c,               3",
        "a/c b/c a+b/c,             3",
        "a b a/b,                   3",
        "a b a+b,                   3",
        "a/b b/c c/d d/a,           4",
        "a/b b/c a/c d/e,           3",
        "a/b b/c a/c c/d,           3",
        "a/c a+b/c,                 2",
        "a/c d+b/e,                 0",
        "a/c a+b/d,                 0"
    })
    void areNotCheckedWhereTheValuesOfSomeGiveThoseOfOthers(String measures, int unchecked) {
        var criteria = new ArrayList<Criterion>();
        Map<String, String> figures = new HashMap<>();
        for (String measure : measures.split(" ", -1)) {
            String id = String.valueOf(criteria.size() + 1);
            criteria.add(criterion(id, 10, ratio(measure)));
            figures.put(id, "5");
        }
        figures.put("", String.valueOf(5 * criteria.size()));
        Audit audit = Audit.of(
                Tables.framework(
                        Rounding.HALF_UP_2,
                        List.copyOf(INPUTS.values()),
                        criteria.toArray(Criterion[]::new)),
                published(figures));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.unchecked()).isEqualTo(unchecked);
        assertThat(audit.checked()).isEqualTo(criteria.size() + 1 - unchecked);
    }
}
