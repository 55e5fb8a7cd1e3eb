// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.output.DtiModule;
import vn.dti.wording.Language;

/** The frameworks that seeds and what becomes of them may name. */
final class Known {

    private static final String TEXT = """
            format: dti/1
            id: small
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 60
            inputs:
              n: {type: count, label: "Số xã, phường, thị trấn có tổ", at-most: d}
              d: {type: count, label: "Tổng số xã, phường, thị trấn"}
              p: {type: percent, label: "Tỷ lệ hài lòng"}
              a: {type: amount, label: "Kinh phí"}
              c: {type: choice, label: "Người đứng đầu", options: {leader: Chủ tịch, none: Không}}
              y: {type: boolean, label: "Có chuyên mục"}
              t: {type: date, label: "Ngày báo cáo"}
            criteria:
              - {id: "1", title: A, max: 10, ratio: n / d}
              - {id: "2", title: B, max: 10, bands: p, shares: [{at-least: 80%, share: 1}, {below: 80%, share: 1/2}]}
              - {id: "3", title: C, max: 10, formula: "FORMULA"}
              - {id: "4", title: D, max: 10, choice: c, options: {leader: 1, none: 0}}
              - {id: "5", title: E, max: 10, boolean: y}
              - {id: "6", title: F, max: 10, min-max: a, mode: between}
            """;

    static final Framework SMALL =
            FrameworkLoader.load(new Source("small.yaml", withFormula("a / 1000")));

    /** One that compares with the period before. */
    static final Framework COMPARED =
            FrameworkLoader.load(new Source("compared.yaml", withFormula("a / a@previous - 1")));

    static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new DtiModule(Language.VI));

    static final Map<String, Framework> FRAMEWORKS = frameworks();

    /** Figures of {@link #SMALL}. */
    static final List<Map<String, ?>> FIGURES = List.of(
            Map.of(),
            Map.of("n", 3, "d", 4, "p", "80%", "a", "1/3"),
            Map.of("n", 0, "d", 0, "p", 0, "a", 0));

    private static final Pattern NAMED = Pattern.compile("(?m)^framework:\\s*[\"']?([\\w-]+)");

    private Known() {}

    /** The framework with another formula, which may be any text. */
    static String withFormula(String formula) {
        var quoted = new StringBuilder();
        for (int index = 0; index < formula.length(); index++) {
            char character = formula.charAt(index);
            boolean plain = character >= ' ' && character != '"' && character != '\\';
            quoted.append(plain ? String.valueOf(character) : "\\u%04x".formatted((int) character));
        }
        return TEXT.replace("FORMULA", quoted);
    }

    private static Map<String, Framework> frameworks() {
        Map<String, Framework> known = new HashMap<>();
        Frameworks.ids().forEach(id -> known.put(id, Frameworks.get(id)));
        Seeds.documents("format: dti/1").forEach(text -> {
            try {
                Framework framework = FrameworkLoader.load(new Source("seed.yaml", text));
                known.putIfAbsent(framework.id(), framework);
            } catch (InvalidFileException broken) {
                // One of the seeds that are refused.
            }
        });
        return Map.copyOf(known);
    }

    /** The framework that a document names, wherever it does. */
    static Framework named(Source source) {
        Matcher named = NAMED.matcher(source.text());
        return named.find() ? FRAMEWORKS.getOrDefault(named.group(1), SMALL) : SMALL;
    }
}
