// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Ranking;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.page.Browser;

/**
 * The page of a report in a browser: its controls, its layout, and what people need who do not see it as
 * others do. Pictures to look at are left in {@code target/pages}. Skipped where no browser is to be had.
 */
@Tag("proof")
class ReportBrowserTest {

    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target/pages");

    /** Runs a script on the page in a frame as wide as a screen; {@code say} adds a line to the results. */
    private static final String FRAME = """
            <!DOCTYPE html><meta charset="utf-8"><body>
            <iframe id="screen" style="border:0" width="%d" height="900" srcdoc="%s"></iframe>
            <pre id="results"></pre>
            <script>
            addEventListener("load", () => {
              const screen = document.getElementById("screen").contentDocument;
              const view = screen.defaultView;
              const lines = [];
              const say = line => lines.push(line);
              view.console.error = view.console.warn = text => say("console " + text);
              view.onerror = text => say("error " + text);
              view.addEventListener("securitypolicyviolation", event => say("blocked " + event.blockedURI));
              try {
                %s
              } catch (failure) { say("failed " + failure); }
              document.getElementById("results").textContent = lines.join("\\n");
            });
            </script>
            """;

    private static Report binhChanh() {
        return Report.of(Reported.binhChanh())
                .plan(OverlayLoader.bundled("binh-chanh-2024-plan"))
                .on(LocalDate.of(2024, 3, 1));
    }

    private static Report ranked() {
        return Report.of(Reported.small(13))
                .before(Reported.small(12))
                .cohort(Reported.cohort(), Ranking.of(Reported.SMALL));
    }

    private static Browser browser(Path folder) {
        Optional<Browser> found = Browser.find(folder);
        assumeTrue(found.isPresent(), "no chromium on the PATH: no page was laid out");
        return found.orElseThrow();
    }

    private static List<String> run(Report report, int width, String script, Path folder)
            throws Exception {
        Browser browser = browser(folder);
        String page = Reported.text(report, ReportFormat.HTML)
                .replace("&", "&amp;")
                .replace("\"", "&quot;");
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, FRAME.formatted(width, page, script));
        String elements = browser.elements(frame);
        String results = elements.substring(elements.lastIndexOf("<pre id=\"results\">") + 18);
        return results.substring(0, results.indexOf("</pre>")).lines().toList();
    }

    /** Tables wider than the screen are moved within their own region, and nothing else is. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void nothingIsCutOff(int width, @TempDir Path folder) throws Exception {
        String script = """
                say("overflow " + (screen.documentElement.scrollWidth - view.innerWidth));
                say("loaded " + view.performance.getEntriesByType("resource").length);
                for (const each of screen.querySelectorAll("h1, h2, h3, p, li, dd, figure, svg text, summary")) {
                  const box = each.getBoundingClientRect();
                  if (each.closest(".scroll") === null && box.width > 0
                      && (box.right > view.innerWidth + 0.5 || box.left < -0.5) && !each.closest(".skip")) {
                    say("outside " + each.tagName + " " + each.textContent.slice(0, 40));
                  }
                }
                """;

        assertThat(run(binhChanh(), width, script, folder))
                .containsExactly("overflow 0", "loaded 0");
        assertThat(run(ranked(), width, script, folder)).containsExactly("overflow 0", "loaded 0");
    }

    @Test
    void theRankingIsSearchedAndSorted(@TempDir Path folder) throws Exception {
        String script = """
                const grid = screen.querySelector(".grid.sorted");
                const names = () => [...grid.querySelectorAll("tbody tr")].filter(row => !row.hidden)
                    .map(row => row.querySelector("th").textContent.trim());
                const heads = grid.querySelectorAll("thead button");
                say("first " + names()[0]);
                heads[1].click();
                say("by name " + names()[0] + " " + heads[1].parentElement.getAttribute("aria-sort"));
                heads[4].click();
                say("by points " + names()[0]);
                heads[4].click();
                say("falling " + names()[0] + " " + heads[4].parentElement.getAttribute("aria-sort"));
                const search = grid.querySelector("input[type=search]");
                search.value = "huyen";
                search.dispatchEvent(new view.Event("input"));
                say("found " + names().length + " " + grid.querySelector(".found").textContent);
                """;

        // Seven of the 24 units are called Huyện; Quận F has 100 points, Huyện U none.
        assertThat(run(ranked(), DESK, script, folder))
                .containsExactly(
                        "first Quận F",
                        "by name Huyện Q ascending",
                        "by points Huyện U",
                        "falling Quận F descending",
                        "found 7 7/24");
    }

    @Test
    void criteriaAreNarrowedDownAndExplainedOnDemand(@TempDir Path folder) throws Exception {
        String script = """
                const grid = screen.querySelector("#details .grid");
                const shown = () => [...grid.querySelectorAll("tbody tr")].filter(row => !row.hidden).length;
                const open = () => grid.querySelectorAll("details[open]").length;
                say("rows " + shown());
                const below = grid.querySelector("input[type=checkbox]");
                below.checked = true;
                below.dispatchEvent(new view.Event("change"));
                say("below " + shown());
                const button = grid.querySelector(".tools button");
                say("open " + open());
                button.click();
                say("open " + open() + " " + button.textContent);
                button.click();
                say("open " + open() + " " + button.textContent);
                """;

        // 9 groups, 51 criteria and the total; 15 criteria are below their maximum.
        assertThat(run(binhChanh(), DESK, script, folder))
                .containsExactly(
                        "rows 61",
                        "below 15",
                        "open 0",
                        "open 51 Đóng mọi giải thích",
                        "open 0 Mở mọi giải thích");
    }

    /** WCAG 2.1, 1.4.3: text has a contrast of 4.5 to 1 at least. */
    @Test
    void allTextStandsOutFromWhatIsBehindIt(@TempDir Path folder) throws Exception {
        String script = """
                const channel = value => value / 255 <= 0.03928 ? value / 255 / 12.92
                    : Math.pow((value / 255 + 0.055) / 1.055, 2.4);
                const light = color => {
                  const [r, g, b] = color.match(/[0-9.]+/g).map(Number);
                  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
                };
                const behind = each => {
                  for (let node = each; node !== null; node = node.parentElement) {
                    const color = view.getComputedStyle(node).backgroundColor;
                    if (!color.endsWith(", 0)")) { return color; }
                  }
                  return "rgb(255, 255, 255)";
                };
                let checked = 0;
                for (const each of screen.querySelectorAll("body *")) {
                  const own = [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== "");
                  if (!own || ["SCRIPT", "STYLE"].includes(each.tagName)) { continue; }
                  const style = view.getComputedStyle(each);
                  const color = each.tagName === "text" ? style.fill : style.color;
                  const [dark, bright] = [light(color), light(behind(each))].sort((a, b) => a - b);
                  checked++;
                  if ((bright + 0.05) / (dark + 0.05) < 4.5) {
                    say("faint " + each.tagName + " " + each.className + " " + each.textContent.slice(0, 30));
                  }
                }
                say("checked " + (checked > 300));
                """;

        assertThat(run(binhChanh(), DESK, script, folder)).containsExactly("checked true");
        assertThat(run(ranked(), DESK, script, folder)).containsExactly("checked true");
    }

    /** What axe-core looks for first: names, headings, headers of tables, ids, keyboards, language. */
    @Test
    void peopleWhoDoNotSeeThePageAreTold(@TempDir Path folder) throws Exception {
        String script = """
                say("lang " + screen.documentElement.lang + ", titled " + (screen.title !== ""));
                say("h1 " + screen.querySelectorAll("h1").length + ", main " + screen.querySelectorAll("main").length);
                let level = 1;
                for (const head of screen.querySelectorAll("h1, h2, h3, h4")) {
                  const next = Number(head.tagName[1]);
                  if (next > level + 1) { say("skipped a level at " + head.textContent); }
                  level = next;
                }
                for (const table of screen.querySelectorAll("table")) {
                  if (table.querySelector("thead th[scope=col]") === null) { say("no header"); }
                  for (const row of table.tBodies[0].rows) {
                    if (row.querySelector("th[scope=row]") === null) { say("no name of " + row.textContent); }
                  }
                }
                for (const each of screen.querySelectorAll("input")) {
                  if (each.closest("label") === null) { say("no label"); }
                }
                for (const each of screen.querySelectorAll(".scroll")) {
                  if (each.tabIndex !== 0 || !each.getAttribute("aria-label")) { say("no way into a region"); }
                }
                for (const each of screen.querySelectorAll("svg")) {
                  if (each.getAttribute("aria-hidden") !== "true"
                      && !(each.getAttribute("role") === "img" && each.getAttribute("aria-label"))) { say("mute chart"); }
                }
                const ids = [...screen.querySelectorAll("[id]")].map(each => each.id);
                say("ids twice " + (ids.length - new Set(ids).size));
                for (const link of screen.querySelectorAll("a")) {
                  const target = screen.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
                  if (target === null) { say("leads nowhere " + link.textContent); }
                }
                """;
        List<String> told = List.of("lang vi, titled true", "h1 1, main 1", "ids twice 0");

        assertThat(run(binhChanh(), DESK, script, folder)).isEqualTo(told);
        assertThat(run(ranked(), DESK, script, folder)).isEqualTo(told);
    }

    private static Path written(Report report, Path folder) throws Exception {
        return Files.write(
                folder.resolve("report.html"), Reported.bytes(report, ReportFormat.HTML));
    }

    @Test
    void onPaperThePagesAreA4AndSayAll(@TempDir Path folder) throws Exception {
        Files.createDirectories(PICTURES);
        Path pdf =
                browser(folder).print(written(binhChanh(), folder), PICTURES.resolve("report.pdf"));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(595);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(842);
            }
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(Reported.DISTRICTS.nodes())
                    .allSatisfy(node ->
                            assertThat(words).contains(node.title().replaceAll("\\s+", "")));
        }
    }

    @Test
    void picturesAreLeftToBeLookedAt(@TempDir Path folder) throws Exception {
        Browser browser = browser(folder);
        Files.createDirectories(PICTURES);
        Path page = written(ranked(), folder);

        assertThat(browser.picture(page, DESK, 3000, PICTURES.resolve("report-desk.png")))
                .isNotEmptyFile();
        assertThat(browser.picture(page, 500, 3000, PICTURES.resolve("report-phone.png")))
                .isNotEmptyFile();
    }
}
