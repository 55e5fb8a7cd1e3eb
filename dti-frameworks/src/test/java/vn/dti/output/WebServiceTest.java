// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.Budget;
import vn.dti.frameworks.Frameworks;

/** The service of the README does what the page says. */
class WebServiceTest {

    private static final String ID = "lac-dao-2024-communes";

    @TempDir
    private Path folder;

    private Object service = "";

    private static String page() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @BeforeEach
    void compile() throws Exception {
        Matcher code = Pattern.compile("(?s)```java\n(.*?public class ScoringService.*?)```")
                .matcher(page().substring(page().indexOf("## In a web service")));
        assertThat(code.find()).isTrue();
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path source = classes.resolve("ScoringService.java");
        Files.writeString(source, code.group(1));
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(compiled).isZero();
        Files.writeString(folder.resolve("a.yaml"), Frameworks.source(ID).text());
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        service = loader.loadClass("ScoringService").getConstructor(Path.class).newInstance(folder);
    }

    /** Tests may run on the module path. */
    private static String classPath() {
        return System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + System.getProperty("jdk.module.path", "");
    }

    private JsonNode answer(int status, String id, String body, String locale) throws Exception {
        Object answer = service.getClass()
                .getMethod("score", String.class, String.class, Locale.class)
                .invoke(service, id, body, Locale.forLanguageTag(locale));
        assertThat(part(answer, "status")).isEqualTo(status);
        return new ObjectMapper().readTree((String) part(answer, "body"));
    }

    private static Object part(Object answer, String name) throws Exception {
        return answer.getClass().getMethod(name).invoke(answer);
    }

    @Test
    void answersWithTheDocumentedFormat() throws Exception {
        JsonNode json = answer(200, ID, "{\"unit\": \"Xã A\", \"inputs\": {}}", "vi-VN");

        assertThat(json.at("/document").textValue()).isEqualTo("score");
        assertThat(json.at("/unit").textValue()).isEqualTo("Xã A");
        assertThat(json.at("/max").textValue()).isEqualTo("1000");
    }

    @Test
    void answersWithProblemDetails() throws Exception {
        JsonNode json = answer(422, ID, "{\"inputs\": {\"nothing_of_that\": 1}}", "en");

        assertThat(json.at("/problems/0/pointer").textValue()).isEqualTo("/inputs/nothing_of_that");
        assertThat(json.at("/problems/0/message").textValue())
                .isEqualTo("unknown input 'nothing_of_that'");
        assertThat(answer(404, "other", "{}", "vi").at("/detail").textValue())
                .startsWith("unknown framework 'other'");
        assertThat(answer(400, ID, "{\"inputs\": 3}", "vi").at("/status").intValue())
                .isEqualTo(400);
        assertThat(answer(400, ID, "{", "vi").at("/status").intValue()).isEqualTo(400);
        assertThat(answer(400, ID, " null", "vi").at("/detail").textValue())
                .isEqualTo("a document of inputs is an object, and not null");
    }

    @Test
    void keepsTheOldFrameworksWhereTheNewOnesHaveAMistake() throws Exception {
        Files.writeString(folder.resolve("b.yaml"), "format: dti/1\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        service.getClass().getMethod("reload", Path.class).invoke(service, folder)))
                .isNotNull();
        assertThat(answer(200, ID, "{\"inputs\": {}}", "vi").has("points")).isTrue();
    }

    @Test
    void thePageStatesTheBudgets() throws Exception {
        for (Field constant : Budget.class.getFields()) {
            if (!Arrays.asList("PRINTED", "COLUMNS").contains(constant.getName())) {
                assertThat(page())
                        .contains(
                                "| `" + constant.getName() + "` | " + constant.getInt(null) + " |");
            }
        }
    }
}
