// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.cohort.Ranking;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.page.Browser;
import vn.dti.page.FrameworkPage;
import vn.dti.page.PageFormat;
import vn.dti.wording.Language;

/**
 * axe-core finds nothing on any page, on a phone, on a desk and on paper. Skipped without a browser or
 * axe-core, which {@code .ci/language-server} installs.
 */
@Tag("proof")
class AxeTest {

    private static final Path AXE = Path.of("target/node/node_modules/axe-core/axe.min.js");
    private static final Path EVERY_KEY =
            Path.of("../src/test/resources/vn/dti/frameworks/every-key/framework.yaml");

    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final int PAPER = 794;

    /** Runs axe on the page in a frame; the page itself is as it was written, but for axe at its end. */
    private static final String FRAME = """
            <!DOCTYPE html><meta charset="utf-8"><body>
            <pre id="results">not run</pre>
            <script>
            function done(lines) { document.getElementById("results").textContent = lines.join("\\n"); }
            </script>
            <iframe style="border:0" width="%d" height="900" srcdoc="%s"></iframe>
            """;

    private static final String RUN = """
            <script>
            axe.run(document, {resultTypes: ["violations"]}).then(
              found => parent.done(["passed " + (found.passes.length > 10)].concat(
                  ...found.violations.map(each => each.nodes.map(node =>
                      each.id + " " + node.target.join(" ") + " " + node.html.slice(0, 120)
                          .replaceAll("\\n", " "))))),
              failure => parent.done(["failed " + failure]));
            </script>
            """;

    private static String report(Language language) {
        return Reported.text(
                Report.of(Reported.binhChanh())
                        .plan(OverlayLoader.bundled("binh-chanh-2024-plan"))
                        .on(LocalDate.of(2024, 3, 1))
                        .in(language),
                ReportFormat.HTML);
    }

    private static String ranked() {
        return Reported.text(
                Report.of(Reported.small(13))
                        .before(Reported.small(12))
                        .cohort(Reported.cohort(), Ranking.of(Reported.SMALL)),
                ReportFormat.HTML);
    }

    private static String everyKey(Language language) {
        return PageFormat.HTML.write(FrameworkPage.of(FrameworkLoader.load(EVERY_KEY), language));
    }

    static Stream<Arguments> nothingIsFound() {
        Map<String, Supplier<String>> pages = Map.of(
                "report", () -> report(Language.VI),
                "report in English", () -> report(Language.EN),
                "report of one among others", AxeTest::ranked,
                "framework",
                        () -> PageFormat.HTML.write(
                                FrameworkPage.of(Reported.DISTRICTS, Language.VI)),
                "framework with every key", () -> everyKey(Language.VI),
                "framework with every key in English", () -> everyKey(Language.EN));
        return pages.keySet().stream()
                .sorted()
                .flatMap(name ->
                        widths(name).map(width -> Arguments.of(name, width, pages.get(name))));
    }

    /** The layouts of a page are those of its kind, so that two pages are looked at in all of them. */
    private static Stream<Integer> widths(String page) {
        boolean all = page.equals("report of one among others") || page.equals("framework");
        return all ? Stream.of(PHONE, DESK, PAPER) : Stream.of(DESK);
    }

    /** 794 pixels are the width of A4, where the page is as it is printed. */
    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource
    void nothingIsFound(String name, int width, Supplier<String> page, @TempDir Path folder)
            throws Exception {
        String written = page.get();
        assertThat(found(width == PAPER ? printed(written) : written, width, folder))
                .as(name)
                .containsExactly("passed true");
    }

    /** A check that finds nothing anywhere would be none. */
    @Test
    void whatIsWrongIsFound(@TempDir Path folder) throws Exception {
        String page = report(Language.VI).replaceFirst(" lang=\"vi\"", "");

        assertThat(found(page, DESK, folder))
                .anySatisfy(line -> assertThat(line).startsWith("html-has-lang html &lt;html"));
    }

    private static String printed(String page) {
        return page.replace("@media print", "@media all")
                .replace("@media screen", "@media not all");
    }

    private static List<String> found(String page, int width, Path folder) throws Exception {
        Optional<Browser> browser = Browser.find(folder);
        assumeTrue(browser.isPresent(), "no chromium on the PATH: no page was checked");
        assumeTrue(Files.exists(AXE), "no axe-core (run .ci/language-server): no page was checked");
        String checked =
                page.replace("</body>", "<script>" + text(AXE) + "</script>" + RUN + "</body>");
        Path frame = folder.resolve("frame.html");
        Files.writeString(
                frame,
                FRAME.formatted(width, checked.replace("&", "&amp;").replace("\"", "&quot;")));
        String elements = browser.orElseThrow().elementsInTime(frame);
        int start = elements.indexOf("<pre id=\"results\">") + 18;
        return elements.substring(start, elements.indexOf("</pre>", start))
                .lines()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
