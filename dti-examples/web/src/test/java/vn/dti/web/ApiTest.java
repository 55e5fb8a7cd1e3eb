// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Inputs;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.wording.Language;

/** What programs get. */
@WebTest
class ApiTest {

    private static final String DISTRICTS = "/api/score/hcmc-79-2023-districts";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Caller program() {
        return Caller.unknown(port);
    }

    @Test
    void aUnitIsScoredAsByTheLibrary() {
        var answer = program().postBody(DISTRICTS, """
                        {"format": "dti-inputs/1", "framework": "hcmc-79-2023-districts",
                         "inputs": {"meetings_chaired": 3, "meetings_total": 4}}
                        """, "en");

        var inputs = Inputs.of(Map.of("meetings_chaired", 3, "meetings_total", 4));
        var card = Frameworks.get("hcmc-79-2023-districts").score(inputs);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Json.text(ScoreOutput.of(card, Language.EN)));
    }

    @Test
    void problemsHaveTheirCodePlaceAndHintInTheLanguageOfTheCaller() {
        String body = """
                {"format": "dti-inputs/1", "framework": "hcmc-79-2023-districts",
                 "inputs": {"meetings_chared": 3,
                            "meetings_total": "bốn"}}
                """;
        var vi = program().postBody(DISTRICTS, body, "vi");
        var en = program().postBody(DISTRICTS, body, "en-GB,en;q=0.9");

        assertThat(vi.statusCode()).isEqualTo(422);
        assertThat(vi.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode told = JSON.readTree(en.body());
        assertThat(told.path("status").asInt()).isEqualTo(422);
        assertThat(told.path("problems").size()).isEqualTo(2);
        JsonNode misspelt = told.path("problems").path(0);
        assertThat(misspelt.path("line").asInt()).isEqualTo(2);
        assertThat(misspelt.path("column").asInt()).isEqualTo(32);
        assertThat(misspelt.path("code").asString()).startsWith("DTI-");
        assertThat(misspelt.toString()).contains("meetings_chaired");
        assertThat(told.path("problems").path(1).path("message").asString())
                .contains("not a number");
        assertThat(vi.body()).contains("không phải là số");
    }

    @Test
    void aBodyForAnotherFrameworkIsRefused() {
        String other = "{\"format\": \"dti-inputs/1\", \"framework\": \"lac-dao-2024-communes\"}";

        assertThat(program().postBody(DISTRICTS, other, "en").statusCode()).isEqualTo(422);
    }

    @Test
    void whatThereIsNotIsAProblemToo() {
        assertThat(program().postBody("/api/score/none", "{}", "en").body())
                .contains("\"status\" : 404", "\"detail\" : \"There is none: none\"");
        assertThat(program().get("/api/frameworks/none").statusCode()).isEqualTo(404);
        assertThat(program().get("/api/rankings/999").statusCode()).isEqualTo(404);
        assertThat(program().get("/api/rankings/x").statusCode()).isEqualTo(400);
        assertThat(program().get("/api/rankings/x").body())
                .contains("\"detail\" : \"", "\"problems\" : [");
    }

    @Test
    void aBodyThatIsTooLargeOrNoTextIsRefused() {
        assertThat(program().postBody(DISTRICTS, "x".repeat(3_000_001), "en").statusCode())
                .isEqualTo(422);
        assertThat(program().postBody(DISTRICTS, "", "en").statusCode()).isEqualTo(422);
        assertThat(program().postBody(DISTRICTS, "[".repeat(100_000), "en").statusCode())
                .isEqualTo(422);
    }

    @Test
    void frameworksTellWhatTheyAskFor() {
        JsonNode all = JSON.readTree(program().get("/api/frameworks").body());
        JsonNode one = JSON.readTree(
                program().get("/api/frameworks/lac-dao-2024-communes").body());

        assertThat(all.size()).isEqualTo(Frameworks.ids().size());
        assertThat(one.path("inputs").size())
                .isEqualTo(Frameworks.get("lac-dao-2024-communes").inputs().size());
    }

    @Test
    void theDocumentDescribesEveryAddressAndNoOther() {
        JsonNode document = JSON.readTree(program().get("/api/openapi.json").body());
        var described = new TreeSet<String>();
        document.path("paths")
                .propertyNames()
                .forEach(path -> document.path("paths")
                        .path(path)
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        var served = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));

        assertThat(described).isEqualTo(served).hasSize(6);
    }
}
