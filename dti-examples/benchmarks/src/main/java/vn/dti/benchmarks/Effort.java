package vn.dti.benchmarks;

/** How long to measure. */
enum Effort {
    /** For figures to be quoted: all groups take about ten minutes. */
    FULL(2, 5, 5, 1_000, 15),
    /** For a first look, and to see that everything runs: all groups take some minutes. */
    QUICK(1, 2, 2, 200, 3);

    private final int rounds;
    private final int warmups;
    private final int measurements;
    private final int milliseconds;
    private final int starts;

    Effort(int rounds, int warmups, int measurements, int milliseconds, int starts) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.measurements = measurements;
        this.milliseconds = milliseconds;
        this.starts = starts;
    }

    /** How often all rows of a group are measured in turn, each time in processes of their own. */
    int rounds() {
        return rounds;
    }

    int warmups() {
        return warmups;
    }

    int measurements() {
        return measurements;
    }

    /** The time of one warm-up or measurement. */
    int milliseconds() {
        return milliseconds;
    }

    /** How often a process is started. */
    int starts() {
        return starts;
    }
}
