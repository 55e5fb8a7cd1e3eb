// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the process was killed while it saved. */
class KilledIT {

    private static final int OFFICERS = 3;

    @Test
    void nothingThatWasAcknowledgedIsLost(@TempDir Path folder) throws Exception {
        var acknowledged = new CopyOnWriteArrayList<Integer>(List.of(1, 1, 1));
        var drafts = new ArrayList<String>();
        Served first = Served.start(folder, "--dti.demo=true");
        var saving = new ArrayList<Thread>();
        for (int unit = 1; unit <= OFFICERS; unit++) {
            Caller officer = Caller.signedIn(first.port(), "canbo" + unit);
            String draft = Opened.draft(officer, 1);
            drafts.add(draft);
            String token = officer.token(draft);
            int number = unit - 1;
            saving.add(new Thread(() -> save(officer, draft, token, number, acknowledged)));
        }
        saving.forEach(Thread::start);
        while (acknowledged.stream().mapToInt(each -> each).min().orElse(0) < 30) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        first.kill();
        for (Thread each : saving) {
            each.join();
        }

        try (Served second = Served.start(folder, "--dti.demo=true")) {
            for (int unit = 1; unit <= OFFICERS; unit++) {
                Caller officer = Caller.signedIn(second.port(), "canbo" + unit);
                String draft = drafts.get(unit - 1);
                int version = Integer.parseInt(officer.version(draft));
                // One more may have been written whose answer did not arrive.
                assertThat(version)
                        .isBetween(acknowledged.get(unit - 1), acknowledged.get(unit - 1) + 1);
                assertThat(officer.get(draft + "/self.yaml").body())
                        .contains("meetings_total: " + version);
            }
            assertThat(Caller.signedIn(second.port(), "admin")
                            .get("/admin/journal/proof")
                            .body())
                    .contains("Nhật ký nguyên vẹn");
        }
    }

    /** Saves the number of the version that comes of it, until nobody answers. */
    private static void save(
            Caller officer, String draft, String token, int number, List<Integer> acknowledged) {
        try {
            for (int version = 1; version < 10_000; version++) {
                var fields = Map.of(
                        "version",
                        String.valueOf(version),
                        "f.meetings_total",
                        String.valueOf(version + 1));
                if (officer.postWith(token, draft, fields).statusCode() != 302) {
                    return;
                }
                acknowledged.set(number, version + 1);
            }
        } catch (IllegalStateException killed) {
            assertThat(killed).hasCauseInstanceOf(IOException.class);
        }
    }
}
