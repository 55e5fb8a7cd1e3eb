// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole story in a browser: three units, one verifier, one publication. Pictures to look at are left in
 * {@code target/pages}. Skipped where no browser is to be had; without axe-core (which {@code
 * .ci/language-server} brings) the rules of accessibility are not asked.
 */
@WebTest
class BrowserStoryIT {

    private static final Path PICTURES = Path.of("target/pages");
    private static final Path AXE =
            Path.of("../../dti-frameworks/reports/target/node/node_modules/axe-core/axe.min.js");
    private static final int PHONE = 375;
    private static final int DESK = 1280;

    private static Optional<Chromium> started = Optional.empty();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.program();
        assumeTrue(program.isPresent(), "no chromium on the PATH: the story is not played");
        // left to mvn clean, as the browser may write to it while it ends
        Path profile = Files.createTempDirectory(Path.of("target"), "browser");
        started = Optional.of(Chromium.start(program.orElseThrow(), profile));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Chromium::close);
    }

    private static Chromium browser() {
        return started.orElseThrow();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private void signIn(String login) throws InterruptedException {
        browser().open(at("/login"));
        if (browser()
                .run("!!document.querySelector('form[action=\"/logout\"]')")
                .asBoolean()) {
            browser().press("form[action='/logout'] button");
        }
        browser().type("#username", login);
        browser().type("#password", Demo.PASSWORD);
        browser().key("Enter");
        browser().until("document.querySelector('form[action=\"/logout\"]')");
    }

    /** Looks at a page as on a desk and as on a phone. */
    private static void look(String name) throws IOException {
        for (int width : List.of(DESK, PHONE)) {
            browser().width(width);
            assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                    .as("%s is not wider than %d", name, width)
                    .isLessThanOrEqualTo(width);
            browser().picture(PICTURES.resolve(name + "-" + width + ".png"));
        }
        browser().width(DESK);
        assertThat(violations()).as(name).isEmpty();
    }

    /** What axe-core finds, in a line each. */
    private static String violations() throws IOException {
        if (!Files.exists(AXE)) {
            return "";
        }
        browser().run(Files.readString(AXE) + "; true");
        return browser()
                .text(
                        "axe.run().then(found => found.violations.map(each => each.id + ': '"
                                + " + each.nodes.slice(0, 3).map(node => node.html).join(' | ')).join('\\n'))");
    }

    @Test
    void threeUnitsOneVerifierAndAPublication() throws Exception {
        browser().open(at("/"));
        look("home");
        browser().open(at("/login"));
        look("login");

        List<String> chaired = List.of("3", "4", "1");
        for (int unit = 1; unit <= 3; unit++) {
            signIn("canbo" + unit);
            browser().press("form[action='/periods/1/mine'] button");
            fillIn(chaired.get(unit - 1));
            if (unit == 1) {
                look("form");
            }
            browser().press("#figures button.main");
            assertThat(browser().text("document.querySelector('[role=status]').textContent"))
                    .isEqualTo("Đã lưu, phiên bản 2.");
            browser().press("#act-SUBMIT");
        }
        verify();
        publish();
    }

    /** 10 points for meetings, in proportion; told while they are typed. */
    private static void fillIn(String chaired) throws InterruptedException {
        browser().type("#field-meetings_chaired", "nhiều");
        browser().until("document.querySelector('#field-meetings_chaired-problem').textContent");
        assertThat(
                        browser()
                                .text(
                                        "document.querySelector('#field-meetings_chaired-problem').textContent"))
                .contains("không phải là số");
        browser().run("document.querySelector('#field-meetings_chaired').select()");
        browser().type("#field-meetings_chaired", chaired);
        browser().key("Tab");
        assertThat(browser().text("document.activeElement.id")).isEqualTo("field-meetings_total");
        browser().type("#field-meetings_total", "4");
        String points = switch (chaired) {
            case "3" -> "7,5";
            case "4" -> "10";
            default -> "2,5";
        };
        browser()
                .until("document.querySelector('[data-points=\"1.2\"]').textContent === '" + points
                        + "'");
        assertThat(browser().text("document.querySelector('#total').textContent"))
                .isEqualTo(points);
        assertThat(browser().text("document.querySelector('[data-why=\"1.2\"]').textContent"))
                .contains(chaired + " / 4");
    }

    private void verify() throws Exception {
        signIn("thamdinh");
        browser().open(at("/periods/1"));
        look("period");
        for (String unit : List.of("Quận 1", "Huyện Bình Chánh", "Huyện Củ Chi")) {
            browser().open(at("/periods/1"));
            String link = "[...document.querySelectorAll('tbody a')].find(a => a.textContent === '"
                    + unit + "')";
            browser().run("window.before = true; " + link + ".click()");
            browser().until("!window.before");
            browser().press("#act-REVIEW");
            if (unit.equals("Huyện Bình Chánh")) {
                browser().choose("#award-1\\\\.1", "5");
                browser().choose("#award-reason-1\\\\.1", "Có dự thảo quyết định");
                browser().until("document.querySelector('#total').textContent === '15'");
                browser().press("#figures button.main");
                look("review");
            }
            browser().press("#act-VERIFY");
        }
        browser().open(at("/periods/1/ranking"));
        look("ranking");
        browser().open(at("/periods/1/plan"));
        look("plan");
    }

    private void publish() throws Exception {
        signIn("pheduyet");
        browser().open(at("/periods/1"));
        browser().press("form[action='/periods/1/publication'] button");
        look("published");
        browser().press("a.main");
        look("publication");
        assertThat(browser().text("[...document.querySelectorAll('table')][0].innerText"))
                .containsSubsequence(
                        "1\tHuyện Bình Chánh\t15", "2\tQuận 1\t7,5", "3\tHuyện Củ Chi\t2,5");
        signIn("admin");
        browser().open(at("/admin"));
        look("admin");
        browser().open(at("/admin/journal"));
        look("journal");
        browser().press("a.main");
        assertThat(browser().text("document.querySelector('[role=status]').textContent"))
                .startsWith("Nhật ký nguyên vẹn");
        browser().open(at("/admin/documents"));
        look("documents");
        browser().open(at("/password"));
        look("password");
        english();
    }

    /** The pages once more in English, where words are of other lengths. */
    private void english() throws Exception {
        signIn("canbo1");
        for (String page : List.of("", "periods/1", "periods/1/ranking", "periods/1/plan")) {
            browser().open(at("/" + page + "?lang=en"));
            assertThat(browser().text("document.documentElement.lang")).isEqualTo("en");
            look("en-" + (page.isEmpty() ? "home" : page.replace('/', '-')));
        }
        browser().open(at("/periods/1"));
        browser().run("window.before = true; document.querySelector('tbody a').click()");
        browser().until("!window.before");
        look("en-submission");
        browser().open(at("/?lang=vi"));
    }
}
