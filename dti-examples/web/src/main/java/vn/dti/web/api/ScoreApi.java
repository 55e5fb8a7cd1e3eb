// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Input;
import vn.dti.output.Datum;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.wording.Language;

/** Frameworks, and the score of one unit, for programs; nothing is kept. */
@RestController
class ScoreApi {

    @GetMapping(path = "/api/frameworks", produces = MediaType.APPLICATION_JSON_VALUE)
    String frameworks() {
        return Json.text(Datum.list(Frameworks.all(), ScoreApi::head));
    }

    @GetMapping(path = "/api/frameworks/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String framework(@PathVariable String id, HttpServletRequest request) {
        Framework framework = found(id);
        Language language = CallerLanguage.of(request);
        return Json.text(Datum.object(
                head(framework),
                Datum.field(
                        "inputs",
                        Datum.list(framework.inputs(), input -> described(input, language)))));
    }

    private static Datum.Entries head(Framework framework) {
        var edition = framework.document().edition();
        return Datum.object(
                Datum.field("id", framework.id()),
                Datum.field("title", framework.title()),
                Datum.field("version", edition.version()),
                Datum.field("fingerprint", edition.fingerprint()),
                Datum.field("max", framework.max()));
    }

    private static Datum.Entries described(Input input, Language language) {
        return Datum.object(
                Datum.field("name", input.name()),
                Datum.field("label", input.label()),
                Datum.field("unit", input.unit()),
                Datum.field("type", input.type().word()),
                Datum.field("expected", input.type().in(language)));
    }

    private static Framework found(String id) {
        return Frameworks.find(id).orElseThrow(() -> new NoSuchElementException(id));
    }

    @PostMapping(path = "/api/score/{framework}", produces = MediaType.APPLICATION_JSON_VALUE)
    String score(
            @PathVariable String framework,
            @RequestParam(defaultValue = "false") boolean explained,
            HttpServletRequest request)
            throws IOException {
        Framework scoring = found(framework);
        Language language = CallerLanguage.of(request);
        Source body = Source.read("inputs", request.getInputStream());
        Scorecard card = InputsFile.load(body).score(scoring);
        return Json.text(
                explained ? ScoreOutput.explained(card, language) : ScoreOutput.of(card, language));
    }
}
