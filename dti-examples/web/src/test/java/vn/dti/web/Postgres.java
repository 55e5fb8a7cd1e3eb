// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own, at this machine alone, with an empty database; gone when it is closed. */
final class Postgres implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final int SECONDS = 60;

    private final Path folder;
    private final Process process;
    private final int port;

    private Postgres(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** The folder with its programs, as Debian's package brings them. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(each -> each.resolve("bin"))
                    .filter(each -> Files.isExecutable(each.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    static Postgres start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dti-postgres");
        run(List.of("chmod", "0777", folder.toString()));
        String data = folder.resolve("data").toString();
        run(asUser(List.of(
                programs.resolve("initdb").toString(),
                "--auth=trust",
                "--username=dti",
                "--encoding=UTF8",
                "--locale=C",
                "--pgdata=" + data)));
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Process process = new ProcessBuilder(asUser(List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data,
                        "-p",
                        String.valueOf(port),
                        "-h",
                        "127.0.0.1",
                        "-k",
                        folder.toString())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        var started = new Postgres(folder, process, port);
        started.await();
        return started;
    }

    private void await() throws IOException, InterruptedException {
        for (int wait = 0; wait < SECONDS * 10; wait++) {
            if (Files.readString(folder.resolve("log.txt"))
                    .contains("ready to accept connections")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException(Files.readString(folder.resolve("log.txt")));
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var whole = new ArrayList<String>(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        whole.addAll(command);
        return whole;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("command", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + "\n" + Files.readString(out));
        }
    }

    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
