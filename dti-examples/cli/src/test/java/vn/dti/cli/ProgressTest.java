// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.wording.Language;

class ProgressTest {

    private static final long TENTH = 100_000_000L;
    private static final String WIPE = "\r" + " ".repeat(78) + "\r";

    private final StringWriter shown = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    /** Two passes over as many units, each of which takes a tenth of a second. */
    private void run(int units, Progress progress) {
        try (progress) {
            for (int pass = 1; pass <= 2; pass++) {
                progress.pass(IntStream.range(0, units).boxed())
                        .forEach(unit -> clock.addAndGet(TENTH));
            }
        }
    }

    private Progress watched() {
        return new Progress(new PrintWriter(shown), Language.EN, clock::get, true);
    }

    @Test
    void aLongRunShowsALineThatIsWipedInTheEnd() {
        run(20, watched());

        assertThat(shown.toString())
                .startsWith(WIPE + "Pass 1: 11 units" + WIPE + "Pass 1: 12 units")
                .contains(WIPE + "Pass 2: [" + "#".repeat(20) + "-".repeat(20) + "] 10/20")
                .endsWith("Pass 2: [" + "#".repeat(40) + "] 20/20" + WIPE);
        assertThat(shown.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    }

    @Test
    void aShortRunShowsNothing() {
        run(4, watched());

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        run(100, new Progress(new PrintWriter(shown), Language.EN, clock::get, false));

        assertThat(shown.toString()).isEmpty();
    }
}
