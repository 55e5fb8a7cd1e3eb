// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host sets the budgets of tables in its JVM; each is then just kept and just exceeded. */
class SetTableBudgetTest {

    @Test
    void areKeptAsTheyAreSet(@TempDir Path folder) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        Stream.of("rows=120", "csv-rows=100", "columns=200", "cells=5000", "csv-bytes=100000")
                .map(each -> "-Dvn.dti.budget.table." + each)
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                SetTableBudgetRun.class.getName(),
                folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines())
                .containsExactly(
                        "rows of a sheet: kept",
                        "rows of a CSV file: kept",
                        "columns: kept",
                        "cells: kept",
                        "bytes of a CSV file: kept",
                        "rows of a sheet: the table has more than 120 rows [DTI-2025]",
                        "rows of a CSV file: the table has more than 100 rows [DTI-2025]",
                        "columns: the table has more than 200 columns [DTI-2025]",
                        "cells: the table has more than 5000 cells [DTI-2025]",
                        "bytes of a CSV file: the file is larger than 100000 bytes [DTI-2023]");
    }
}
