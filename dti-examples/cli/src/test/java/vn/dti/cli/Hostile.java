// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of 100 kB to 1 MB that asks for more than it is worth, and what is to be said of it.
 *
 * @param name what it is
 * @param files the bytes by file name
 * @param words the words of the command line, in the folder of the files
 * @param says the code of the diagnostic that names the cause, {@code audit} for an audit with
 *     findings; empty if the file is sound
 */
record Hostile(String name, Map<String, byte[]> files, List<String> words, String says) {

    static final String HEAD = """
            format: dti/1
            id: hostile
            title: Hostile
            max: 10
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: X, level: commune}
            """;

    private static final String INPUTS_HEAD = "format: dti-inputs/1\nframework: hostile\n";

    private static final String CRITERION =
            "criteria:\n  - {id: \"1\", title: A, max: 10, ratio: a, target: 10}\n";

    private static final String SMALL = HEAD + """
            inputs:
              a: {type: count, label: A}
              list: {type: list, label: L, fields: {x: {type: count, label: X}}}
            criteria:
              - {id: "1", title: A, max: 5, ratio: a, target: 10}
              - {id: "2", title: L, max: 5, count: list}
            """;

    /** The name as that of a folder. */
    String folder() {
        return name.replaceAll("[^A-Za-z0-9]", "-");
    }

    static List<Hostile> all() {
        return Stream.of(
                        texts(), structures(), HostileRows.all(), inputs(), formulas(), encodings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> texts() {
        return List.of(
                framework("one line of 1 MB", HEAD + "note: " + "a b ".repeat(250_000), "DTI-1061"),
                framework("one word of 1 MB", HEAD + "note: " + "a".repeat(1_000_000), "DTI-1061"),
                framework("one key of 1 MB", HEAD + "a".repeat(1_000_000) + ": 1", "DTI-1061"),
                framework(
                        "a quoted text of 1 MB",
                        HEAD + "note: \"" + "\\\"".repeat(500_000) + "\"",
                        "DTI-1061"),
                framework(
                        "a quote that is not closed",
                        HEAD + "title: \"" + "a\n".repeat(400_000),
                        "DTI-1005"),
                framework(
                        "a block of 1 MB",
                        HEAD + "note: |\n" + "  a\n".repeat(250_000),
                        "DTI-1062"),
                framework("1 MB of comments", "# a\n".repeat(250_000), "DTI-1002"),
                framework(
                        "1 MB of comments behind a key",
                        HEAD + "# a: b\n".repeat(140_000),
                        "DTI-1104"),
                framework("1 MB of blank lines", HEAD + "\n".repeat(1_000_000) + "x", "DTI-1007"),
                framework("1 MB of spaces", HEAD + " ".repeat(1_000_000) + "x", "DTI-1061"),
                framework("1 MB of tabs", HEAD + "\t".repeat(1_000_000) + "x", "DTI-1061"),
                framework(
                        "NFD in one line",
                        HEAD + "note: " + "e\u0323\u0302".repeat(200_000),
                        "DTI-1061"),
                framework(
                        "NFD by aliases",
                        HEAD + "x: &x " + "e\u0323\u0302".repeat(6_000) + "\ny: ["
                                + "*x,\n ".repeat(10_000) + "]",
                        "DTI-1018"),
                framework(
                        "invisible characters in every line",
                        HEAD + many(100_000, i -> "k" + i + ": a\u200bb\n"),
                        "DTI-1019"),
                framework(
                        "one line of invisible characters",
                        HEAD + "\u200b".repeat(300_000),
                        "DTI-1061"),
                framework(
                        "NFD in every line",
                        HEAD + many(60_000, i -> "e\u0302" + i + ": 1\n"),
                        "DTI-1018"),
                framework("control characters", HEAD + "title: \u0001".repeat(10_000), "DTI-1011"),
                framework(
                        "a combining mark a million times",
                        HEAD + "note: a" + "\u0302\u0323".repeat(250_000),
                        "DTI-1061"));
    }

    private static String criteria(int number) {
        return HEAD + "inputs: {a: {type: count, label: A}}\ncriteria:\n"
                + many(
                        number,
                        i -> "- {id: \"" + i + "\", title: A" + i
                                + ", max: 1/1000, ratio: a, target: 7}\n");
    }

    /** Formulas over 40 inputs, each criterion worth a 1,500th. */
    private static String formulas(int number) {
        return HEAD
                + "inputs:\n"
                + many(40, i -> "  n" + i + ": {type: count, label: N" + i + "}\n")
                + "criteria:\n"
                + many(
                        number,
                        i -> "- {id: \"" + i + "\", title: A" + i + ", max: 1/1500, formula: n"
                                + i % 20 + "/(n" + i % 20 + "+n" + (20 + i / 20 % 20) + ")}\n");
    }

    private static String parts(int criteria) {
        return HEAD.replace("max: 10", "max: " + 10 * criteria)
                + "inputs:\n"
                + many(1_000, i -> "  a" + i + ": {type: boolean, label: A" + i + "}\n")
                + "criteria:\n"
                + many(
                        criteria,
                        i -> "- id: \"" + (i + 1) + "\"\n  title: T" + i + "\n  max: 10\n  parts:\n"
                                + many(
                                        1_000,
                                        j -> "  - {share: 1/1000, boolean: a" + (i + j) % 1_000
                                                + "}\n"));
    }

    private static List<Hostile> structures() {
        return List.of(
                framework(
                        "brackets 100,000 deep", HEAD + "x: " + "[\n ".repeat(100_000), "DTI-1008"),
                framework(
                        "closed brackets 100,000 deep",
                        HEAD + "x: " + "[\n ".repeat(100_000) + "]\n ".repeat(100_000),
                        "DTI-1008"),
                framework(
                        "braces 100,000 deep", HEAD + "x: " + "{a:\n ".repeat(100_000), "DTI-1008"),
                framework(
                        "brackets below a mistake",
                        HEAD + "x: a: b\ny: " + "[\n ".repeat(300_000),
                        "DTI-1007"),
                framework(
                        "dashes 100,000 deep",
                        HEAD + "x:\n  " + "- ".repeat(40_000) + "a",
                        "DTI-1008"),
                framework("question marks", HEAD + "? ".repeat(40_000) + "a", "DTI-1008"),
                framework(
                        "keys nested by indentation",
                        HEAD + many(1_300, i -> " ".repeat(i) + "k:\n"),
                        "DTI-1008"),
                framework(
                        "an item for every other byte",
                        HEAD + "x: [" + "1,\n ".repeat(450_000) + "]",
                        "DTI-1009"),
                framework(
                        "empty items", HEAD + "x: [" + "[],\n ".repeat(300_000) + "]", "DTI-1009"),
                framework(
                        "100,000 list items", HEAD + "x:\n" + "- a\n".repeat(100_000), "DTI-1009"),
                framework("100,000 keys", HEAD + many(100_000, i -> "k" + i + ": 1\n"), "DTI-1009"),
                framework("one key 100,000 times", HEAD + "k: 1\n".repeat(150_000), "DTI-1009"),
                framework("100,000 documents", (HEAD + "---\n").repeat(5_000), "DTI-1015"),
                framework(
                        "100,000 anchors",
                        HEAD + many(60_000, i -> "k" + i + ": &a" + i + " 1\n"),
                        "DTI-1103"),
                framework(
                        "aliases of aliases",
                        HEAD + "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
                                + many(
                                        12,
                                        i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                                + ("*" + (char) ('a' + i) + ",").repeat(4) + "]\n"),
                        "DTI-1009"),
                framework(
                        "thousands of aliases",
                        HEAD + "a: &a [1]\nb: [" + "*a,\n ".repeat(30_000) + "]",
                        "DTI-1010"),
                framework("an alias of itself", HEAD + "a: &a [*a, *a]", "DTI-1008"),
                framework(
                        "undefined aliases",
                        HEAD + "a: [" + "*b,\n ".repeat(30_000) + "]",
                        "DTI-1016"),
                framework(
                        "tags",
                        HEAD + "a: [" + "!!java/object 1,\n ".repeat(30_000) + "]",
                        "DTI-1012"),
                framework("directives", "%YAML 1.1\n".repeat(50_000), "DTI-1003"),
                framework("sequences as keys", HEAD + many(40_000, i -> "[a]: 1\n"), "DTI-1013"),
                framework(
                        "merge keys",
                        HEAD + "a: &a {b: 1}\n" + many(50_000, i -> "k" + i + ": {<<: *a}\n"),
                        "DTI-1010"),
                framework("10,000 criteria", criteria(10_000), ""),
                new Hostile(
                        "10,000 criteria in a list",
                        Map.of("f.yaml", utf8(criteria(10_000))),
                        List.of("show", "f.yaml"),
                        ""),
                new Hostile(
                        "10,000 criteria on a page",
                        Map.of("f.yaml", utf8(criteria(10_000))),
                        List.of("render", "f.yaml"),
                        ""),
                framework(
                        "100,000 faulty criteria",
                        HEAD + "criteria:\n" + many(30_000, i -> "- {id: " + i + ", max: a}\n"),
                        "DTI-1104"),
                framework(
                        "10,000 inputs that nobody uses",
                        HEAD + "inputs:\n"
                                + many(12_000, i -> "  a" + i + ": {type: count, label: A}\n")
                                + CRITERION,
                        "DTI-1117"),
                framework(
                        "10,000 misspelt inputs",
                        HEAD + "inputs:\n"
                                + many(5_000, i -> "  abcdef" + i + ": {type: count, label: A}\n")
                                + "criteria:\n"
                                + many(
                                        8_000,
                                        i -> "- {id: \"" + i + "\", title: A, max: 1, ratio: abcdeg"
                                                + i + "}\n"),
                        "DTI-1303"),
                framework(
                        "misspelt keys",
                        HEAD + "criteria:\n"
                                + many(30_000, i -> "- {id: \"" + i + "\", titel: A}\n"),
                        "DTI-1104"),
                framework(
                        "groups nested as deep as goes",
                        HEAD + "criteria:\n"
                                + many(
                                        18,
                                        i -> " ".repeat(2 * i) + "- id: \"1" + ".1".repeat(i)
                                                + "\"\n" + " ".repeat(2 * i) + "  title: A\n"
                                                + " ".repeat(2 * i)
                                                + "  max: 10\n" + " ".repeat(2 * i)
                                                + "  criteria:\n"),
                        "DTI-1101"),
                framework(
                        "parts in parts",
                        HEAD + CRITERION.replace("ratio: a, target: 10", "{parts: [".repeat(1_000)),
                        "DTI-1008"),
                framework(
                        "conditions in conditions",
                        HEAD
                                + "inputs: {a: {type: boolean, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  requires: " + "{not: ".repeat(2_000) + "a"
                                + "}".repeat(2_000) + "\n  boolean: a\n",
                        "DTI-1008"),
                framework(
                        "20,000 bands",
                        HEAD
                                + "inputs: {a: {type: count, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  bands: a\n  shares:\n"
                                + many(
                                        18_000,
                                        i -> "  - {at-least: " + i + ", below: " + (i + 1)
                                                + ", share: 1}\n"),
                        "DTI-1212"),
                framework(
                        "bands that all overlap",
                        HEAD
                                + "inputs: {a: {type: count, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  bands: a\n  shares:\n"
                                + "  - {at-least: 0, share: 1}\n".repeat(18_000),
                        "DTI-1211"),
                framework(
                        "20,000 parts",
                        HEAD
                                + "inputs: {a: {type: boolean, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  parts:\n"
                                + "  - {share: 1/20000, boolean: a}\n".repeat(20_000),
                        "DTI-1127"),
                framework("1,000 parts of sixteen criteria", parts(16), ""),
                framework("15,000 formulas", formulas(15_000), ""),
                framework(
                        "8,000 deductions",
                        HEAD
                                + "inputs: {a: {type: count, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  start: full\n  minus:\n"
                                + "  - {count: a, points: 1}\n".repeat(8_000),
                        "DTI-1127"),
                framework(
                        "20,000 cases",
                        HEAD
                                + "inputs: {a: {type: boolean, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  cases:\n"
                                + "  - {when: a, then: {share: 1}}\n".repeat(15_000)
                                + "  - otherwise: {share: 0}\n",
                        "DTI-1127"),
                framework(
                        "20,000 options",
                        HEAD + "inputs: {a: {type: choice, label: A, options: {"
                                + many(20_000, i -> "o" + i + ": O,\n   ")
                                + "}}}\ncriteria:\n- id: \"1\"\n"
                                + "  title: A\n  max: 10\n  choice: a\n  options: {"
                                + many(20_000, i -> "p" + i + ": 1,\n    ") + "}\n",
                        "DTI-1215"),
                framework(
                        "10,000 readings",
                        HEAD
                                + "inputs: {a: {type: count, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                                + "  max: 10\n  ratio: a\n  readings:\n    clause: C\n    chosen: c\n"
                                + "    meaning: M\n    reason: R\n    alternatives:\n"
                                + many(
                                        8_000,
                                        i -> "      r" + i
                                                + ": {meaning: M, ratio: a, target: 3}\n"),
                        "DTI-1703"));
    }

    private static List<Hostile> inputs() {
        return List.of(
                scored("lists 11 deep", "a: " + "[".repeat(11) + "1" + "]".repeat(11), "DTI-1401"),
                scored("lists 30 deep", "a: " + "[".repeat(30) + "1" + "]".repeat(30), "DTI-1401"),
                scored(
                        "98 kB of unknown names",
                        many(9_000, i -> "abcd" + i + ": 1\n  "),
                        "DTI-1401"),
                scored(
                        "98 kB of names that nearly fit",
                        many(9_000, i -> "lis" + i + ": 1\n  "),
                        "DTI-1401"),
                scored(
                        "1 MB of unknown names",
                        many(80_000, i -> "abcd" + i + ": 1\n  "),
                        "DTI-1401"),
                scored(
                        "a long key above many",
                        "list: [{\"" + "k".repeat(15_000) + "\": {"
                                + many(5_000, i -> "f" + i + ": 1,\n    ") + "}}]",
                        "DTI-1022"),
                scored(
                        "long keys that nest",
                        "list: [" + many(30, i -> "{" + "k".repeat(900) + i + ": ") + "1"
                                + "}".repeat(30) + "]",
                        "DTI-1401"),
                scored(
                        "200,000 records",
                        "list: [" + "{x: 1},\n   ".repeat(120_000) + "]",
                        "DTI-1009"),
                scored("30,000 records", "list: [" + "{x: 1},\n   ".repeat(30_000) + "]", ""),
                scored(
                        "30,000 faulty records",
                        "list: [" + "{x: y},\n   ".repeat(30_000) + "]",
                        "DTI-1401"),
                scored(
                        "30,000 records with unknown fields",
                        "list: [" + "{xx: 1},\n   ".repeat(30_000) + "]",
                        "DTI-1401"),
                scored("a number of 1 MB", "a: " + "9".repeat(1_000_000), "DTI-1061"),
                scored("a number of 999 digits", "a: " + "9".repeat(999), ""),
                scored("an exponent", "a: 1e999999999", "DTI-1401"),
                scored("a negative exponent", "a: 1e-999999999", "DTI-1401"),
                scored("Infinity", "a: Infinity", "DTI-1401"),
                scored("NaN", "a: NaN", "DTI-1401"),
                scored(".inf", "a: .inf", "DTI-1401"),
                scored("a date as a number", "a: 2024-01-01", "DTI-1401"),
                scored("1/0", "a: 1/0", "DTI-1401"),
                scored(
                        "not applicable a thousand times",
                        "a: 1\nnot-applicable: {" + many(30_000, i -> "c" + i + ": r,\n  ") + "}",
                        "DTI-1401"),
                scored(
                        "awards",
                        "a: 1\nawards: {"
                                + many(15_000, i -> "c" + i + ": {points: 1, reason: r},\n  ")
                                + "}",
                        "DTI-1401"),
                scored(
                        "evidence",
                        "a: 1\nevidence: {\"1\": [" + "x,\n  ".repeat(50_000) + "]}",
                        ""),
                scored(
                        "reference",
                        "a: 1\nreference: {"
                                + many(15_000, i -> "c" + i + ": {min: 1, max: 2},\n  ") + "}",
                        "DTI-1401"),
                new Hostile(
                        "tests of another kind",
                        Map.of(
                                "f.yaml",
                                utf8(SMALL),
                                "f.tests.yaml",
                                utf8(
                                        "format: dti-tests/1\nframework: hostile\ntests:\n"
                                                + many(
                                                        9_000,
                                                        i -> "- {name: n" + i
                                                                + ", inputs: {a: 1}, expect: {total: 9, \"7\": 1}}\n"))),
                        List.of("test", "f.yaml"),
                        "DTI-1603"),
                new Hostile(
                        "a table of unknown rows",
                        Map.of(
                                "f.yaml",
                                utf8(
                                        "format: dti-published/1\nframework: hcmc-79-2023-districts\nunit: U\n"
                                                + "period: P\ncitation: C\npoints:\n"
                                                + many(50_000, i -> "  \"" + i + "\": 1\n"))),
                        List.of("audit", "f.yaml"),
                        "audit"),
                new Hostile(
                        "a plan of unknown criteria",
                        Map.of(
                                "f.yaml",
                                utf8(
                                        "format: dti-overlay/1\nid: o\nframework: hcmc-79-2023-districts\ntitle: T\ndecision: {number: 1/QĐ, issued: 2024-01-01, issuer: X, level: commune}\nassignments:\n"
                                                + many(
                                                        20_000,
                                                        i -> "  \"" + i + "\": {lead: A}\n"))),
                        List.of("check", "f.yaml"),
                        "DTI-1104"),
                new Hostile(
                        "a reference set of unknown criteria",
                        Map.of(
                                "f.yaml",
                                utf8(
                                        "format: dti-reference/1\nframework: hcmc-79-2023-districts\ncitation: C\nreference:\n"
                                                + many(
                                                        20_000,
                                                        i -> "  \"" + i
                                                                + "\": {min: 1, max: 2}\n"))),
                        List.of("check", "f.yaml"),
                        "DTI-1405"));
    }

    private static List<Hostile> formulas() {
        return List.of(
                formula("minus signs", "-".repeat(1_900) + "a", "DTI-1507"),
                formula(
                        "minus signs in brackets",
                        "(-".repeat(900) + "a" + ")".repeat(900),
                        "DTI-1501"),
                formula(
                        "minus signs in 45 brackets",
                        "-(-".repeat(45) + "a" + ")".repeat(45),
                        "DTI-1507"),
                formula("brackets", "(".repeat(900) + "a" + ")".repeat(900), "DTI-1502"),
                formula("min of min", "min(a, ".repeat(200) + "a" + ")".repeat(200), "DTI-1502"),
                formula("a sum of 1,000", "a" + "+a".repeat(999), "DTI-1720"),
                formula("a product of 1,000", "a" + "*a".repeat(999), "DTI-1720"),
                formula("a quotient of 900", "a" + "/a".repeat(900), "DTI-1714"),
                formula("a formula of 1 MB", "a" + "+a".repeat(500_000), "DTI-1061"),
                formula("a number of 1,900 digits", "a * " + "9".repeat(1_900), "DTI-1102"),
                formula("a number with 1,900 decimals", "a * 0." + "9".repeat(1_900), "DTI-1102"),
                new Hostile(
                        "large figures in 400 products",
                        Map.of(
                                "f.yaml",
                                utf8(HEAD
                                        + "inputs: {a: {type: count, label: A}, b: {type: count, label: B}}\ncriteria:\n"
                                        + many(
                                                400,
                                                i -> "- {id: \"" + i
                                                        + "\", title: A, max: 1/40, formula: \"a/b"
                                                        + "*a/b".repeat(400) + "\"}\n")),
                                "i.yaml",
                                utf8(INPUTS_HEAD + "inputs: {a: " + "9".repeat(900) + ", b: "
                                        + "7".repeat(900) + "1}\n")),
                        List.of("score", "f.yaml", "i.yaml"),
                        "DTI-1401"),
                new Hostile(
                        "a thousand denominators",
                        Map.of(
                                "f.yaml",
                                utf8(HEAD.replace("max: 10\n", "max: 1000\n") + "inputs:\n"
                                        + many(
                                                1_000,
                                                i -> "  a" + i + ": {type: count, label: A}\n")
                                        + "criteria:\n"
                                        + many(
                                                1_000,
                                                i -> "- {id: \"" + i
                                                        + "\", title: A, max: 1, ratio: 1 / a" + i
                                                        + "}\n")),
                                "i.yaml",
                                utf8(INPUTS_HEAD + "inputs:\n"
                                        + many(
                                                1_000,
                                                i -> "  a" + i + ": " + (1_000_000_000_007L + 2 * i)
                                                        + "0".repeat(20) + (2 * i + 1) + "\n"))),
                        List.of("score", "f.yaml", "i.yaml"),
                        ""));
    }

    private static List<Hostile> encodings() {
        return List.of(
                file("UTF-16", SMALL.getBytes(StandardCharsets.UTF_16), "DTI-1017"),
                file(
                        "UTF-16 without a mark",
                        SMALL.getBytes(StandardCharsets.UTF_16LE),
                        "DTI-1011"),
                file("UTF-32", SMALL.getBytes(Charset.forName("UTF-32")), "DTI-1011"),
                file(
                        "ISO 8859-1",
                        "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1),
                        "DTI-1017"),
                file("empty", new byte[0], "DTI-1002"),
                file(
                        "a byte order mark",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        "DTI-1002"),
                file("1 MB of zeros", new byte[1_000_000], "DTI-1061"),
                file("1 MB of noise", noise(1_000_000), "DTI-1017"),
                file("a zip", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), "DTI-1011"),
                file(
                        "3 MB and a byte",
                        "#".repeat(3_000_001).getBytes(StandardCharsets.UTF_8),
                        "DTI-1001"),
                new Hostile(
                        "a folder",
                        Map.of("sub/x.yaml", new byte[0]),
                        List.of("check", "sub"),
                        "DTI-1060"),
                new Hostile(
                        "a folder to score",
                        Map.of("f.yaml", utf8(SMALL), "sub/x.yaml", new byte[0]),
                        List.of("score", "f.yaml", "sub"),
                        "DTI-1060"));
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static Hostile framework(String name, String text, String says) {
        return file(name, utf8(text), says);
    }

    private static Hostile file(String name, byte[] bytes, String says) {
        return new Hostile(name, Map.of("f.yaml", bytes), List.of("check", "f.yaml"), says);
    }

    private static Hostile scored(String name, String inputs, String says) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("f.yaml", utf8(SMALL));
        files.put("i.yaml", utf8(INPUTS_HEAD + "inputs:\n  " + inputs + "\n"));
        return new Hostile(name, files, List.of("score", "f.yaml", "i.yaml"), says);
    }

    private static Hostile formula(String name, String formula, String says) {
        return framework(
                "formula: " + name,
                HEAD + "inputs: {a: {type: count, label: A}}\ncriteria:\n- id: \"1\"\n  title: A\n"
                        + "  max: 10\n  formula: \"" + formula + "\"\n",
                says);
    }

    static String many(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
