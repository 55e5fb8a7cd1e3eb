// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a window, with a {@code yaml-language-server} in a process of its own. */
final class Editor implements AutoCloseable {

    private static final Path SERVER =
            Path.of("target/node/node_modules/yaml-language-server/bin/yaml-language-server");

    private static final File LOG = new File("target/yaml-language-server.log");

    /** Far beyond what a busy machine needs; only there so that nothing hangs for ever. */
    private static final long PATIENCE_IN_SECONDS = 180;

    private final Process process;
    private final LanguageServer server;
    private final Client client;
    private final Future<Void> listening;

    private Editor(Process process, Map<String, Object> settings) {
        this.process = process;
        client = new Client(settings);
        var launcher = LSPLauncher.createClientLauncher(
                client, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        listening = launcher.startListening();
    }

    /** What it takes to start an editor and is not there. */
    static Optional<String> missing() {
        if (node().isEmpty()) {
            return Optional.of("Node (no `node` on the PATH)");
        }
        return Files.exists(SERVER)
                ? Optional.empty()
                : Optional.of("yaml-language-server (run `.ci/language-server`)");
    }

    private static Optional<Path> node() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder ->
                        List.of("node", "node.exe").stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts with the schemas that are to be used for the files of each pattern. */
    static Editor start(Map<String, List<String>> schemas) {
        Map<String, Object> settings =
                Map.of("schemas", schemas, "schemaStore", Map.of("enable", false));
        try {
            var editor = new Editor(
                    new ProcessBuilder(
                                    node().orElseThrow().toString(), SERVER.toString(), "--stdio")
                            .redirectError(LOG)
                            .start(),
                    settings);
            editor.initialize();
            return editor;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void initialize() {
        var item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of("markdown"));
        var text = new TextDocumentClientCapabilities();
        text.setCompletion(new CompletionCapabilities(item));
        var workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        var start = new InitializeParams();
        start.setProcessId((int) ProcessHandle.current().pid());
        start.setCapabilities(new ClientCapabilities(workspace, text, null));
        await(server.initialize(start));
        server.initialized(new InitializedParams());
        await(client.asked);
    }

    void open(URI uri, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(uri.toString(), "yaml", 1, text)));
    }

    /** What the server has to say about a document that was opened. */
    List<Diagnostic> diagnostics(URI uri) {
        return await(client.diagnostics(uri.toString()));
    }

    List<CompletionItem> complete(URI uri, Position position) {
        return await(server.getTextDocumentService()
                        .completion(new CompletionParams(document(uri), position)))
                .map(items -> items, CompletionList::getItems);
    }

    /** The hover as Markdown. */
    String hover(URI uri, Position position) {
        Hover hover = await(
                server.getTextDocumentService().hover(new HoverParams(document(uri), position)));
        return hover.getContents().getRight().getValue();
    }

    private static TextDocumentIdentifier document(URI uri) {
        return new TextDocumentIdentifier(uri.toString());
    }

    /** Waits for an answer, or for the end of a server that will not give one. */
    private <T> T await(CompletableFuture<T> answer) {
        try {
            CompletableFuture.anyOf(answer, process.onExit())
                    .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return answer.get(0, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            close();
            throw new IllegalStateException("no answer; see target/" + LOG.getName(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        listening.cancel(true);
        process.destroyForcibly();
    }

    /** Answers with the settings and keeps the diagnostics. */
    private static final class Client implements LanguageClient {

        private final Map<String, Object> settings;
        private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
        private final Map<String, CompletableFuture<List<Diagnostic>>> published =
                new ConcurrentHashMap<>();

        Client(Map<String, Object> settings) {
            this.settings = settings;
        }

        CompletableFuture<List<Diagnostic>> diagnostics(String uri) {
            return published.computeIfAbsent(uri, each -> new CompletableFuture<>());
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams said) {
            diagnostics(said.getUri()).complete(said.getDiagnostics());
        }

        @Override
        public CompletableFuture<List<Object>> configuration(ConfigurationParams sections) {
            asked.complete(true);
            return CompletableFuture.completedFuture(sections.getItems().stream()
                    .map(section -> "yaml".equals(section.getSection()) ? settings : Map.of())
                    .map(Object.class::cast)
                    .toList());
        }

        @Override
        public CompletableFuture<Void> registerCapability(RegistrationParams ignored) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void telemetryEvent(Object ignored) {}

        @Override
        public void showMessage(MessageParams ignored) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(
                ShowMessageRequestParams ignored) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams ignored) {}
    }
}
