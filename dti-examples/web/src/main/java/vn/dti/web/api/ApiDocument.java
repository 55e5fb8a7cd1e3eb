// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface for programs, as OpenAPI 3.1. */
@RestController
class ApiDocument {

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClassPathResource document() {
        return new ClassPathResource("openapi.json");
    }
}
