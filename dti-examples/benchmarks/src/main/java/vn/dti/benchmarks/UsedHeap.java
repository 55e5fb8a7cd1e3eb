package vn.dti.benchmarks;

/** What is left on the heap when all that can go has gone. */
final class UsedHeap {

    private UsedHeap() {}

    /** The bytes in use after collection, once two counts in a row agree within 0.1 %. */
    static long bytes() {
        long last = collected();
        for (int i = 0; i < 10; i++) {
            long now = collected();
            if (Math.abs(now - last) <= last / 1_000) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private static long collected() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
