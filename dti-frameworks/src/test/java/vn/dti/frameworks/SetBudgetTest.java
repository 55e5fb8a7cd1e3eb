// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host sets the budgets of its JVM; each is then just kept and just exceeded, as in {@link BudgetTest}. */
class SetBudgetTest {

    /** Tests may run on the module path, into which their own classes are patched. */
    private static String classPath() throws Exception {
        URL own = Objects.requireNonNull(SetBudgetTest.class.getResource("SetBudgetTest.class"));
        // In the folder of the package vn.dti.frameworks.
        Path tests = Path.of(own.toURI()).resolve("../../../..").normalize();
        return Stream.of(
                        tests.toString(),
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String... budgets) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        Stream.of(budgets).map(each -> "-Dvn.dti.budget." + each).forEach(command::add);
        command.addAll(List.of("-cp", classPath(), SetBudgetRun.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The bundled decisions are read all the same. */
    @Test
    void toTheLeast() throws Exception {
        assertThat(run(
                        "bytes=200000",
                        "line=4000",
                        "text=2000",
                        "depth=20",
                        "nodes=10000",
                        "aliases=0",
                        "formula=500",
                        "formula-depth=10",
                        "branches=100",
                        "digits=50"))
                .containsExactly(
                        "a line: 4000 kept, then DTI-1061",
                        "a text: 2000 kept, then DTI-1062",
                        "a key: 2000 kept, then DTI-1062",
                        "levels: 20 kept, then DTI-1008",
                        "aliases: 0 kept, then DTI-1010",
                        "characters of a formula: 500 kept, then DTI-1501",
                        "a formula with its values written out: 500 kept, then DTI-1274",
                        "brackets of a formula: 10 kept, then DTI-1502",
                        "branches of a rule: 100 kept, then DTI-1127",
                        "conditions of a condition: 100 kept, then DTI-1127",
                        "digits of a number in a formula: 50 kept, then DTI-1102",
                        "bytes: 200000 kept, then [DTI-1001]",
                        "nodes: 10000 [DTI-1101], then [DTI-1009]",
                        "bundled: 5 true");
    }

    /** The stack of a thread suffices for the deepest. */
    @Test
    void toTheMost() throws Exception {
        assertThat(run(
                        "line=1000000",
                        "text=900000",
                        "depth=200",
                        "aliases=1000",
                        "formula=3000",
                        "formula-depth=200",
                        "branches=1000"))
                .containsExactly(
                        "a line: 1000000 kept, then DTI-1061",
                        "a text: 900000 kept, then DTI-1062",
                        "a key: 900000 kept, then DTI-1062",
                        "levels: 200 kept, then DTI-1008",
                        "aliases: 1000 kept, then DTI-1010",
                        "characters of a formula: 3000 kept, then DTI-1501",
                        "a formula with its values written out: 3000 kept, then DTI-1274",
                        "brackets of a formula: 200 kept, then DTI-1502",
                        "branches of a rule: 1000 kept, then DTI-1127",
                        "conditions of a condition: 1000 kept, then DTI-1127",
                        "digits of a number in a formula: 1000 kept, then DTI-1102",
                        "bytes: 3000000 kept, then [DTI-1001]",
                        "nodes: 100000 [DTI-1101], then [DTI-1009]",
                        "bundled: 5 true");
    }

    /** A limit that is not understood is no limit, so that nothing is read. */
    @Test
    void toWhatIsNoLimitIsRefused() throws Exception {
        for (String wrong : List.of("10000", "abc")) {
            assertThat(run("depth=" + wrong))
                    .anyMatch(line -> line.endsWith("IllegalStateException: vn.dti.budget.depth="
                            + wrong + ": expected a whole number from 20 to 200"))
                    .noneMatch(line -> line.startsWith("bundled"));
        }
    }
}
