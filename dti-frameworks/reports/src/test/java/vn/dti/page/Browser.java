// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, where the machine has it; it sees files of the test alone. */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> ALONE = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--no-pdf-header-footer");

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser with a folder for what it leaves behind; empty if the machine has none. */
    public static Optional<Browser> find(Path folder) {
        String places = System.getenv().getOrDefault("PATH", "");
        return Stream.of(places.split(File.pathSeparator, -1))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    /** The elements of a page after its scripts ran. */
    public String elements(Path page) throws Exception {
        return run(page, "--dump-dom");
    }

    /** The same of a page whose scripts go on after it is loaded; its clock runs ahead. */
    public String elementsInTime(Path page) throws Exception {
        return run(page, "--dump-dom", "--virtual-time-budget=60000");
    }

    /** The page on paper. */
    public Path print(Path page, Path pdf) throws Exception {
        run(page, "--print-to-pdf=" + pdf.toAbsolutePath());
        return pdf;
    }

    /** A picture of the page. */
    public Path picture(Path page, int width, int height, Path png) throws Exception {
        run(page, "--screenshot=" + png.toAbsolutePath(), "--window-size=" + width + "," + height);
        return png;
    }

    private String run(Path page, String... options) throws Exception {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path out = Files.createTempFile(folder, "out", ".txt");
        var command = new ArrayList<String>(List.of(program.toString()));
        command.addAll(ALONE);
        command.add("--user-data-dir=" + profile.toAbsolutePath());
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end: " + command);
        }
        return Files.readString(out);
    }
}
