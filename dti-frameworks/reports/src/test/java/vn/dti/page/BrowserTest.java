// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.frameworks.Frameworks;
import vn.dti.wording.Language;

/**
 * The page as a browser lays it out: on a desk, on a phone and on paper. Pictures to look at are left
 * in {@code target/pages}. Skipped where no browser is to be had.
 */
@Tag("proof")
class BrowserTest {

    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final String HEADER = "Mã Tiêu chí Điểm tối đa Cách chấm Quy định và cách hiểu";
    private static final Path PICTURES = Path.of("target/pages");

    /** Measures the page, in a frame as wide as a screen, and leaves the results as lines. */
    private static final String MEASURE = """
            <!DOCTYPE html><meta charset="utf-8"><body>
            <iframe id="screen" style="border:0" width="%d" height="900" srcdoc="%s"></iframe>
            <pre id="results"></pre>
            <script>
            addEventListener("load", () => {
              const screen = document.getElementById("screen").contentDocument;
              const view = screen.defaultView;
              const lines = ["overflow " + (screen.documentElement.scrollWidth - view.innerWidth)];
              for (const cell of screen.querySelectorAll("th, td, p, li, dd, code")) {
                const box = cell.getBoundingClientRect();
                if (box.right > view.innerWidth + 0.5 && box.width > 1) {
                  lines.push("outside " + cell.tagName + " " + cell.textContent.slice(0, 40));
                }
              }
              for (const row of screen.querySelectorAll("tr.criterion, tr.doubt")) {
                const cells = [...row.children].every(cell => cell.textContent.trim() === ""
                    || (cell.offsetHeight > 0 && cell.offsetWidth > 0));
                lines.push("row " + row.id + " " + (cells && row.offsetHeight > 0));
              }
              const max = screen.querySelector("tr.criterion td.max");
              lines.push("label " + view.getComputedStyle(max, "::before").content);
              lines.push("display " + view.getComputedStyle(max).display);
              lines.push("loaded " + view.performance.getEntriesByType("resource").length);
              document.getElementById("results").textContent = lines.join("\\n");
            });
            </script>
            """;

    static Stream<Framework> frameworks() {
        return Bundled.frameworks();
    }

    private static Browser browser(Path folder) {
        Optional<Browser> found = Browser.find(folder);
        assumeTrue(found.isPresent(), "no chromium on the PATH: no page was laid out");
        return found.orElseThrow();
    }

    private static Framework districts() {
        return Frameworks.get("hcmc-79-2023-districts");
    }

    private static Path written(Framework framework, Path folder) throws Exception {
        String html = PageFormat.HTML.write(FrameworkPage.of(framework, Language.VI));
        return Files.writeString(folder.resolve(framework.id() + ".html"), html);
    }

    /** What the page measures on a screen of that width. */
    private static List<String> measured(Framework framework, int width, Path folder)
            throws Exception {
        Browser browser = browser(folder);
        String page = Files.readString(written(framework, folder));
        String frame = MEASURE.formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;"));
        String elements = browser.elements(Files.writeString(folder.resolve("frame.html"), frame));
        String results = elements.substring(elements.lastIndexOf("<pre id=\"results\">") + 18);
        return results.substring(0, results.indexOf("</pre>")).lines().toList();
    }

    private static void assertFits(Framework framework, List<String> measures) {
        assertThat(measures)
                .contains("overflow 0", "loaded 0")
                .noneMatch(line -> line.startsWith("outside"));
        assertThat(measures.stream().filter(line -> line.startsWith("row")))
                .containsExactlyElementsOf(
                        framework.criteria().flatMap(BrowserTest::rows).toList());
    }

    /** The row of a criterion, and that of its readings if it has any. */
    private static Stream<String> rows(Criterion criterion) {
        String row = "row c-" + criterion.id();
        return criterion.provision().readings().all().isEmpty()
                ? Stream.of(row + " true")
                : Stream.of(row + " true", row + "-readings true");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void onADeskThePageIsATableThatFits(Framework framework, @TempDir Path folder)
            throws Exception {
        List<String> measures = measured(framework, DESK, folder);

        assertFits(framework, measures);
        assertThat(measures).contains("display table-cell", "label none");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void onAPhoneEachRowIsACardWithLabels(Framework framework, @TempDir Path folder)
            throws Exception {
        List<String> measures = measured(framework, PHONE, folder);

        assertFits(framework, measures);
        assertThat(measures)
                .contains("display block")
                .anyMatch(line -> line.startsWith("label \"Điểm tối đa"));
    }

    /** The words of each page of paper, without the spaces, which depend on where lines end. */
    private static List<String> printed(Framework framework, Path folder) throws Exception {
        Files.createDirectories(PICTURES);
        Path pdf = browser(folder)
                .print(written(framework, folder), PICTURES.resolve(framework.id() + ".pdf"));
        var pages = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var words = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(close(words.getText(document)));
            }
        }
        return pages;
    }

    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void onPaperRowsAreWholeAndHeadingsStandAboveThem(Framework framework, @TempDir Path folder)
            throws Exception {
        List<String> pages = printed(framework, folder);

        assertRowsAreWhole(framework, pages);
        assertHeadingsStandAboveTheirFirstCriterion(framework, pages);
    }

    private static void assertRowsAreWhole(Framework framework, List<String> pages) {
        for (Criterion criterion : framework.criteria().toList()) {
            var provision = criterion.provision();
            assertOnOnePage(pages, HEADER, criterion.id() + criterion.title(), provision.clause());
            assertOnOnePage(
                    pages,
                    HEADER,
                    provision.readings().clause(),
                    provision.readings().reason());
        }
    }

    private static void assertHeadingsStandAboveTheirFirstCriterion(
            Framework framework, List<String> pages) {
        for (Node group :
                framework.nodes().filter(node -> !node.children().isEmpty()).toList()) {
            Node first =
                    group.walk().filter(Criterion.class::isInstance).findFirst().orElseThrow();
            String heading = group.id() + group.title() + Language.VI.number(group.max());
            assertOnOnePage(pages, HEADER, heading, first.id() + first.title());
        }
    }

    private static void assertOnOnePage(List<String> pages, String... texts) {
        List<String> closed = Stream.of(texts).map(BrowserTest::close).toList();
        assertThat(pages)
                .as(String.join(" … ", texts))
                .anyMatch(page -> closed.stream().allMatch(page::contains));
    }

    @Test
    void onPaperThePagesAreA4Landscape(@TempDir Path folder) throws Exception {
        Path pdf = browser(folder)
                .print(written(districts(), folder), folder.resolve("districts.pdf"));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPages()).hasSizeGreaterThan(5);
            for (PDPage page : document.getPages()) {
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(842);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(595);
            }
        }
    }

    @Test
    void aPictureIsLeftToBeLookedAt(@TempDir Path folder) throws Exception {
        Browser browser = browser(folder);
        Files.createDirectories(PICTURES);
        Path png = browser.picture(
                written(districts(), folder), DESK, 1600, PICTURES.resolve("districts.png"));

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(DESK);
        assertThat(picture.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(IntStream.range(0, 1600)
                        .flatMap(y -> IntStream.range(0, DESK).map(x -> picture.getRGB(x, y)))
                        .distinct()
                        .count())
                .isGreaterThan(50);
    }
}
