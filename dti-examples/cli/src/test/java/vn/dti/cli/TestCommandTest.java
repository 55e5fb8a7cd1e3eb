package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path folder;

    /** A yes or no has two branches, and only the first criterion is tested, with yes. */
    private Ran tested(int criteria) throws IOException {
        String nodes = IntStream.rangeClosed(1, criteria)
                .mapToObj(each -> "  - {id: \"" + each + "\", title: T" + each
                        + ", max: 1, boolean: a" + each + "}\n")
                .collect(Collectors.joining());
        String inputs = IntStream.rangeClosed(1, criteria)
                .mapToObj(each -> "  a" + each + ": {type: boolean, label: A" + each + "}\n")
                .collect(Collectors.joining());
        Path framework = Files.writeString(
                folder.resolve("fw.yaml"),
                "format: dti/1\nid: fw\ntitle: B\n"
                        + "decision: {number: 1/QĐ, issued: 2024-01-31, issuer: U, level: d}\nmax: "
                        + criteria + "\ninputs:\n" + inputs + "criteria:\n" + nodes);
        Files.writeString(folder.resolve("fw.tests.yaml"), """
                format: dti-tests/1
                framework: fw
                tests: [{name: t, inputs: {a1: yes}, expect: {"1": 1}}]
                """);
        return Ran.dti("test", framework.toString(), "--lang", "en");
    }

    /** Of 51 criteria with two branches each, 102 in all, one branch is taken: 101 are left. */
    @Test
    void namesTheFirstHundredBranchesThatNoTestReachesAndCountsTheOthers() throws IOException {
        List<String> lines = tested(51).out().lines().toList();

        assertThat(lines).hasSize(1 + 100 + 2);
        assertThat(lines.subList(1, 101)).allMatch(line -> line.startsWith("no test reaches: "));
        assertThat(lines.subList(101, 103))
                .containsExactly(
                        "… and 1 more that no test reaches",
                        "fw: 1 tests, 1 expectations, 0 failed; 1 of 102 branches reached");
    }

    @Test
    void namesEachBranchWhereThereAreFew() throws IOException {
        assertThat(tested(50).out().lines())
                .hasSize(1 + 99 + 1)
                .noneMatch(line -> line.contains("…"));
    }
}
