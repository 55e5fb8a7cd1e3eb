// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, as a user starts it, which may be killed. */
final class Served implements AutoCloseable {

    private static final int SECONDS = 180;

    private final Process process;
    private final int port;

    private Served(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Served start(Path folder, String... options) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.dti.web.WebApplication",
                "--server.port=" + port));
        command.addAll(List.of(options));
        Path log = folder.resolve("log-" + port + ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        for (int wait = 0; wait < SECONDS * 4; wait++) {
            if (answers(port)) {
                return new Served(process, port);
            }
            if (!process.isAlive()) {
                throw new IOException(Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        process.destroyForcibly();
        throw new IOException("not started: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var in = URI.create("http://127.0.0.1:" + port + "/login").toURL().openStream()) {
            return in.read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
