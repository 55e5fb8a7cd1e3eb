// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dti.output.Datum;
import vn.dti.output.Json;
import vn.dti.web.publication.Publication;
import vn.dti.web.publication.Publications;
import vn.dti.web.publication.PublishedFile;

/** Rankings as they were published, for programs. */
@RestController
class RankingApi {

    private final Publications publications;

    RankingApi(Publications publications) {
        this.publications = publications;
    }

    @GetMapping(path = "/api/rankings", produces = MediaType.APPLICATION_JSON_VALUE)
    String rankings() {
        return Json.text(Datum.list(publications.all(), RankingApi::line));
    }

    private static Datum.Entries line(Publication publication) {
        return Datum.object(
                Datum.field("id", Datum.position((int) publication.id())),
                Datum.field("period", publication.period()),
                Datum.field("publishedAt", publication.at().toString()));
    }

    @GetMapping(path = "/api/rankings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ranking(@PathVariable long id, HttpServletRequest request) {
        String language = CallerLanguage.of(request).name().toLowerCase(Locale.ROOT);
        PublishedFile file = publications
                .file(id, "ranking." + language + ".json")
                .orElseThrow(() -> new NoSuchElementException(String.valueOf(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + file.sha256() + "\"")
                .body(file.content());
    }
}
