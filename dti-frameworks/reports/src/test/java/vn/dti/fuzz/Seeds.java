// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.DocumentCheck;

/**
 * What the fuzzing of each door starts from: the documents, tables and workbooks of all tests and examples, sound
 * and broken, and what was found before, which lies in {@code src/test/resources/vn/dti/fuzz}.
 */
final class Seeds {

    /** Longer ones are of the same kinds, and take longer. */
    private static final int LONGEST = 30_000;

    private static final Path FINDINGS = Path.of("src/test/resources/vn/dti/fuzz");

    private static final List<Path> FOLDERS = List.of(
            Path.of("../../dti-examples/cli/src/test/resources"),
            Path.of("../../dti-examples/cli/examples"),
            Path.of("../src/main/resources/vn/dti/frameworks"));

    private static final Map<String, FuzzTarget> FORMATS = Map.of(
            "dti/1", FuzzTarget.FRAMEWORK,
            "dti-inputs/1", FuzzTarget.INPUTS,
            "dti-tests/1", FuzzTarget.TESTS,
            "dti-published/1", FuzzTarget.TABLE,
            "dti-overlay/1", FuzzTarget.OVERLAY,
            "dti-reference/1", FuzzTarget.REFERENCE);

    private static final List<String> FORMULAS = List.of(
            "n / d",
            "min(n, d) + 1/2 * a",
            "if(p >= 80%, n, d)",
            "-a^2 - -3",
            "sqrt(a) + ln(d + 1)",
            "round(n / d, 2)",
            "100 * (n - d) / d",
            "(((n)))",
            "n % d",
            "2n",
            "max()",
            "n /",
            "điểm + n",
            "log10(a + 1)",
            "n@previous",
            "sum(n)",
            "1.234,5 + n",
            "0.1 + 0.2",
            "1/0",
            "n ≥ 3");

    private static final List<String> NUMBERS = List.of(
            "1 000",
            "12,5",
            "1.234,5",
            "80 %",
            "1.000",
            "-0",
            "1/3",
            "1e3",
            "٣",
            "½",
            "1_000",
            "0x1F",
            "1.10",
            "1.234.567,89",
            "1'000",
            "∞",
            "9".repeat(400),
            "1/0",
            "5 tỷ",
            "3 km",
            "12:30");

    /** As periods are written, the later one first. */
    private static final List<List<String>> PERIODS = List.of(
            List.of("2024", "2023"),
            List.of("quý I/2024", "quý IV/2023"),
            List.of("tháng 1/2024", "12/2023"),
            List.of("6 tháng đầu năm 2024", "năm 2023"),
            List.of("2024-03-31", "2024-02-29"),
            List.of("đợt 2", "đợt 1"),
            List.of("2023", "2024"));

    private static final List<String> BODIES = List.of(
            "{}",
            "[]",
            "{\"inputs\": {\"n\": 3.0, \"d\": 4, \"a\": 1e-3, \"c\": \"leader\", \"y\": true, \"t\": null}}",
            "{\"inputs\": {\"n\": [1, {\"x\": []}]}, \"kind\": \"self\"}",
            "{\"inputs\": {\"a\": 1.000}, \"awards\": {\"1\": {\"points\": 1.5, \"reason\": \"a\\u202eb\\n\"}}}",
            "{\"inputs\": {\"a\": 1e999999999}, \"not-applicable\": {\"2\": \"vì\"}}");

    private Seeds() {}

    /** The seeds of a door by their names. */
    static Map<String, byte[]> of(FuzzTarget target) {
        Map<String, byte[]> seeds = new TreeMap<>(found(target));
        switch (target) {
            case FORMULA -> texts(FORMULAS, seeds);
            case NUMBER -> texts(NUMBERS, seeds);
            case PERIOD -> texts(reports(), seeds);
            case BODY -> texts(BODIES, seeds);
            case CSV -> files(".csv", seeds);
            case XLSX -> files(".xlsx", seeds);
            default ->
                files(".yaml", new LinkedHashMap<>()).forEach((name, bytes) -> {
                    if (target == FuzzTarget.FORMAT || target(bytes) == written(target)) {
                        seeds.put(name, bytes);
                    }
                });
        }
        return seeds;
    }

    /** The documents of the tests and examples that hold a line. */
    static List<String> documents(String line) {
        return files(".yaml", new TreeMap<>()).values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.lines().anyMatch(line::equals))
                .toList();
    }

    /** What a door takes the documents of. */
    private static FuzzTarget written(FuzzTarget target) {
        return target == FuzzTarget.PAGE ? FuzzTarget.FRAMEWORK : target;
    }

    /** Reports with those of the period before. */
    private static List<String> reports() {
        String figures = """
                format: dti-inputs/1
                framework: compared
                unit: Xã A
                period: %s
                inputs: {n: 3, d: 4, a: %s, p: 80%%, c: leader, y: có, t: 2024-01-31}
                """;
        Stream<String> written = PERIODS.stream()
                .map(pair -> figures.formatted(pair.get(0), 110) + "---\n"
                        + figures.formatted(pair.get(1), "'1.000'"));
        // With itself, and with what stands beside it among the files.
        List<String> all = documents("format: dti-inputs/1");
        Stream<String> found = IntStream.range(1, all.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        all.get(at) + "\n---\n" + all.get(at),
                        all.get(at) + "\n---\n" + all.get(at - 1)));
        return Stream.concat(written, found).toList();
    }

    /** A document of no format that is known is taken for a framework. */
    private static FuzzTarget target(byte[] bytes) {
        var source = new Source("seed.yaml", new String(bytes, StandardCharsets.UTF_8));
        return DocumentCheck.format(source)
                .map(format -> FORMATS.getOrDefault(format, FuzzTarget.FRAMEWORK))
                .orElse(FuzzTarget.FRAMEWORK);
    }

    private static void texts(List<String> texts, Map<String, byte[]> seeds) {
        for (int number = 0; number < texts.size(); number++) {
            seeds.put("text-" + number, texts.get(number).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, byte[]> found(FuzzTarget target) {
        Path folder = FINDINGS.resolve(target.name().toLowerCase(Locale.ROOT));
        Map<String, byte[]> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            add(folder, "", found);
        }
        return found;
    }

    private static Map<String, byte[]> files(String end, Map<String, byte[]> files) {
        FOLDERS.forEach(folder -> add(folder, end, files));
        return files;
    }

    private static void add(Path folder, String end, Map<String, byte[]> files) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(end) && Files.size(file) <= LONGEST) {
                    files.put(
                            folder.relativize(file).toString().replaceAll("[^\\w.-]", "_"),
                            Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
