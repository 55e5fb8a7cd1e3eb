package vn.dti.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** What can be measured by itself. */
enum Topic {
    /** One unit against hand-written references. */
    SCORE {
        @Override
        Table measure(Project project, Effort effort, PrintStream progress) {
            return ScoreTable.measure(new Harness(effort, progress));
        }
    },
    /** Many units together. */
    COHORT {
        @Override
        Table measure(Project project, Effort effort, PrintStream progress) {
            return CohortTable.measure(new Harness(effort, progress));
        }
    },
    /** From YAML to a framework. */
    LOAD {
        @Override
        Table measure(Project project, Effort effort, PrintStream progress) {
            return LoadTable.measure(new Harness(effort, progress));
        }
    },
    /** Whole processes. */
    COLD {
        @Override
        Table measure(Project project, Effort effort, PrintStream progress) {
            return ColdTable.measure(project, effort, progress);
        }
    },
    /** Jars. */
    SIZE {
        @Override
        Table measure(Project project, Effort effort, PrintStream progress) {
            return SizeTable.measure(project);
        }
    };

    abstract Table measure(Project project, Effort effort, PrintStream progress);

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
