// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A group of tables that can be measured by itself. */
enum Topic {
    /** One unit against hand-written references. */
    SCORE {
        @Override
        List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
            return ScoreTable.measure(new Harness(effort, progress));
        }
    },
    /** The bundled frameworks. */
    FRAMEWORKS {
        @Override
        List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
            return FrameworkTable.measure(new Harness(effort, progress));
        }
    },
    /** Tables of many units. */
    RANK {
        @Override
        List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
            return RankTable.measure(project, effort, progress);
        }
    },
    /** Processes that score one unit. */
    COLD {
        @Override
        List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
            return ColdTable.measure(project, effort, progress);
        }
    },
    /** Jars. */
    SIZE {
        @Override
        List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
            return List.of(SizeTable.measure(project));
        }
    };

    abstract List<FigureTable> measure(Project project, Effort effort, PrintStream progress);

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
