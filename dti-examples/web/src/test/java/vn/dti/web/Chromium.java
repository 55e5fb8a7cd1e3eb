// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, driven by the protocol of its developer tools. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SECONDS = 90;

    private final Process process;
    private final WebSocket socket;
    private final Answers answers = new Answers();
    private final AtomicInteger last = new AtomicInteger();

    /** What comes back, by the number of the question. */
    private static final class Answers implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence part, boolean end) {
            text.append(part);
            if (end) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        waiting.remove(message.path("id").asInt(-1));
                if (answer != null) {
                    answer.complete(message);
                }
            }
            socket.request(1);
            return null;
        }
    }

    private Chromium(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, answers)
                .join();
    }

    static Optional<Path> program() {
        String places = System.getenv().getOrDefault("PATH", "");
        return Stream.of(places.split(File.pathSeparator, -1))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.toAbsolutePath(),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
        Path told = folder.resolve("DevToolsActivePort");
        for (int wait = 0; wait < SECONDS * 10 && !isWritten(told); wait++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        String port = Files.readAllLines(told).get(0);
        return new Chromium(process, page(port));
    }

    private static boolean isWritten(Path told) throws IOException {
        return Files.exists(told) && Files.readAllLines(told).size() > 1;
    }

    private static URI page(String port) throws IOException {
        var list = URI.create("http://127.0.0.1:" + port + "/json/list").toURL();
        try (var in = list.openStream()) {
            for (JsonNode target : JSON.readTree(in)) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asString());
                }
            }
        }
        throw new IOException("the browser has no page");
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.waiting.put(id, answer);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join().path("result");
    }

    /** The value of an expression on the page; one that is a promise is waited for. */
    JsonNode run(String script) {
        JsonNode result = ask(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    String text(String script) {
        return run(script).asString();
    }

    /** Waits until an expression holds, also over a change of the page. */
    void until(String condition) throws InterruptedException {
        for (int wait = 0; wait < SECONDS * 10; wait++) {
            if (run("document.readyState === 'complete' && !!(" + condition + ")")
                    .asBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("never: " + condition + " at " + text("location.href")
                + "\n" + text("document.body.innerText"));
    }

    void open(String address) throws InterruptedException {
        run("window.before = true");
        ask("Page.navigate", Map.of("url", address));
        until("!window.before");
    }

    /** Presses what is there, and waits for the page that comes. */
    void press(String selector) throws InterruptedException {
        run("window.before = true; document.querySelector(`" + selector + "`).click()");
        until("!window.before");
    }

    /** Types as somebody would: character by character, at the keyboard. */
    void type(String selector, String text) {
        run("document.querySelector(`" + selector + "`).focus()");
        ask("Input.insertText", Map.of("text", text));
    }

    void choose(String selector, String value) {
        run("{const field = document.querySelector(`" + selector + "`); field.value = '" + value
                + "'; field.dispatchEvent(new Event('input', {bubbles: true}));}");
    }

    void key(String key) {
        for (String kind : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", kind,
                            "key", key,
                            "code", key,
                            "windowsVirtualKeyCode", key.equals("Tab") ? 9 : 13,
                            "text", key.equals("Enter") ? "\r" : ""));
        }
    }

    void width(int width) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        900,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
    }

    void picture(Path png) throws IOException {
        Files.createDirectories(png.getParent());
        JsonNode shot = ask("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(png, Base64.getDecoder().decode(shot.path("data").asString()));
    }

    @Override
    public void close() {
        // its helpers write to the folder until they end
        List<ProcessHandle> all = Stream.concat(
                        process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : all) {
            each.onExit()
                    .completeOnTimeout(each, SECONDS, TimeUnit.SECONDS)
                    .thenAccept(ProcessHandle::destroyForcibly)
                    .join();
        }
    }
}
