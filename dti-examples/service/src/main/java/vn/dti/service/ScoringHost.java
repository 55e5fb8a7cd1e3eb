// SPDX-License-Identifier: Apache-2.0
package vn.dti.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** A service that takes figures and gives results, as Spring Boot 3.5 and 4 alike run it; its mapper is in a package of its own. */
@SpringBootApplication
@RestController
public class ScoringHost {

    public static void main(String[] arguments) {
        SpringApplication.run(ScoringHost.class, arguments);
    }

    @GetMapping("/frameworks")
    List<Framework> frameworks() {
        return Frameworks.all();
    }

    @PostMapping("/frameworks/{id}/scores")
    Scorecard score(@PathVariable String id, @RequestBody Inputs inputs) {
        return Frameworks.get(id).score(inputs);
    }

    /** What was read, for forms that show it once more. */
    @PostMapping("/inputs")
    Inputs inputs(@RequestBody Inputs inputs) {
        return inputs;
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidInputsException refused, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, refused.in(Language.of(locale)));
        detail.setProperties(Map.of("problems", refused.problems()));
        return detail;
    }
}
