// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application on PostgreSQL, and backups from one database to the other. Skipped without PostgreSQL. */
class BothDatabasesIT {

    private static List<String> postgresql(Postgres server) {
        return List.of(
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=" + server.address(),
                "--spring.datasource.username=dti");
    }

    private static Served start(Path folder, List<String> options, String... more)
            throws Exception {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return Served.start(folder, all.toArray(String[]::new));
    }

    @Test
    void aBackupOfEitherLoadsInTheOtherAndIsTheSame(@TempDir Path folder) throws Exception {
        Optional<Path> programs = Postgres.programs();
        assumeTrue(
                programs.isPresent(), "no PostgreSQL of Debian: the second database is not tried");
        Path written = folder.resolve("h2.zip");
        Path again = folder.resolve("postgresql.zip");
        Path last = folder.resolve("last.zip");
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        try (Served served = Served.start(first, "--dti.demo=true")) {
            publish(served.port());
            Files.write(written, backup(served.port()));
        }
        try (Postgres server = Postgres.start(programs.orElseThrow())) {
            try (Served served = start(first, postgresql(server), "--dti.load=" + written)) {
                Files.write(again, backup(served.port()));
                assertThat(Caller.signedIn(served.port(), "admin")
                                .get("/admin/journal/proof")
                                .body())
                        .contains("Nhật ký nguyên vẹn");
                assertThat(Caller.unknown(served.port())
                                .get("/publications/1/ranking.vi.json")
                                .body())
                        .contains("\"7.5\"");
                goOn(served.port());
            }
        }
        try (Served served = Served.start(second, "--dti.load=" + again)) {
            Files.write(last, backup(served.port()));
            goOn(served.port());
        }

        assertThat(parts(again)).isEqualTo(parts(written));
        assertThat(parts(last)).isEqualTo(parts(written));
    }

    /** What is written after a backup was loaded gets numbers of its own. */
    private static void goOn(int port) {
        Caller admin = Caller.signedIn(port, "admin");
        var added = admin.post("/admin", "/admin/units", Map.of("name", "Quận mới", "group", ""));
        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(admin.get("/admin").body()).contains("Quận mới");
    }

    private static void publish(int port) {
        Opened.draft(Caller.signedIn(port, "canbo2"), 1);
        Caller officer = Caller.signedIn(port, "canbo1");
        String draft = Opened.draft(officer, 1);
        officer.post(
                draft,
                draft,
                Map.of("version", "1", "f.meetings_total", "4", "f.meetings_chaired", "3"));
        officer.upload(
                draft,
                draft + "/evidence",
                Map.of("version", "2", "criterion", "1.2", "title", "Biên bản"),
                "b.bin",
                new byte[] {0, 1, -1});
        move(officer, draft, "SUBMIT");
        Caller verifier = Caller.signedIn(port, "thamdinh");
        move(verifier, draft, "REVIEW");
        move(verifier, draft, "VERIFY");
        Caller.signedIn(port, "pheduyet").post("/periods/1", "/periods/1/publication", Map.of());
    }

    private static void move(Caller who, String page, String act) {
        who.post(page, page + "/acts/" + act, Map.of("version", who.version(page)));
    }

    private static byte[] backup(int port) {
        return Caller.signedIn(port, "admin").bytes("/admin/backup.zip");
    }

    private static Map<String, String> parts(Path zip) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                parts.put(
                        entry.getName(),
                        new String(
                                file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).hasSize(12);
        return parts;
    }
}
