// SPDX-License-Identifier: Apache-2.0
package vn.dti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.output.InputsOutput;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.wording.Language;

/** Over the wire nothing is lost, and what is refused says where and why. */
class ScoringHostTest {

    private static final String DISTRICTS = "hcmc-79-2023-districts";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final ConfigurableApplicationContext HOST = SpringApplication.run(
            ScoringHost.class, "--server.port=0");

    private static final Inputs INPUTS = Inputs.of(
                    Map.of("meetings_chaired", 3, "meetings_total", 4))
            .award("2.4", new Award(Rational.of(5), "Chỉ có danh sách cử đi"))
            .notApplicable("6.2", "Đơn vị không có thủ tục hành chính");

    @AfterAll
    static void close() {
        HOST.close();
    }

    private static HttpRequest.Builder to(String path) {
        String port = HOST.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi-VN");
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> posted(String path, String body) throws Exception {
        return sent(to(path).POST(BodyPublishers.ofString(body)));
    }

    /** By the reader of YAML, of which JSON is a part: which Jackson there is differs. */
    private static Object parsed(String json) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
    }

    private static Map<?, ?> object(String json) {
        return (Map<?, ?>) parsed(json);
    }

    private static List<Object> each(String key, Object objects) {
        return ((List<?>) objects)
                .stream().<Object>map(object -> ((Map<?, ?>) object).get(key)).toList();
    }

    @Test
    void aResultIsTheDocumentedDocument() throws Exception {
        Scorecard card = Frameworks.get(DISTRICTS).score(INPUTS);

        HttpResponse<String> answer = posted(
                "/frameworks/" + DISTRICTS + "/scores", Json.text(InputsOutput.of(INPUTS, DISTRICTS, "")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parsed(answer.body()))
                .isEqualTo(parsed(Json.text(ScoreOutput.of(card, Language.EN))));
    }

    @Test
    void inputsComeBackAsTheyWere() throws Exception {
        String document = Json.text(InputsOutput.of(INPUTS, DISTRICTS, ""));

        HttpResponse<String> answer = posted("/inputs", document);

        Map<?, ?> expected = object(document);
        expected.remove("framework"); // which the path says
        assertThat(parsed(answer.body())).isEqualTo(expected);
        assertThat(answer.body()).contains("Chỉ có danh sách cử đi");
    }

    @Test
    void everyProblemHasItsCodeAndItsPointer() throws Exception {
        HttpResponse<String> answer = posted(
                "/frameworks/" + DISTRICTS + "/scores",
                "{\"inputs\": {\"meetings_totl\": 4, \"meetings_chaired\": \"nhiều\"}}");

        Map<?, ?> detail = object(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat((String) detail.get("detail")).startsWith("có 2 lỗi trong số liệu đầu vào");
        Object problems = detail.get("problems");
        assertThat(each("pointer", problems))
                .containsExactlyInAnyOrder("/inputs/meetings_totl", "/inputs/meetings_chaired");
        assertThat(each("code", problems))
                .containsExactlyInAnyOrder("misspelt-input", "unreadable-value");
    }

    @Test
    void aFrameworkIsWhatItTakesToScoreTheSameAgain() throws Exception {
        Object frameworks = parsed(sent(to("/frameworks").GET()).body());

        assertThat(each("framework", frameworks)).isEqualTo(Frameworks.ids());
        assertThat(each("fingerprint", frameworks))
                .isEqualTo(Frameworks.all().stream()
                        .map(each -> each.document().edition().fingerprint())
                        .toList());
        assertThat((List<?>) frameworks)
                .allSatisfy(each -> assertThat(((Map<?, ?>) each).keySet())
                        .isEqualTo(Set.of("framework", "version", "fingerprint", "readings")));
    }
}
