// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dti.web.publication.Publication;
import vn.dti.web.publication.Publications;
import vn.dti.web.publication.PublishedFile;

/** The pages of results as they were published. */
@Controller
class PublicationPages {

    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    private final Publications publications;

    /** A file in the list. */
    record FileLine(String name, String says) {}

    PublicationPages(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/publications/{id}")
    String publication(@PathVariable long id, Visitor visitor, Model model) {
        Publication found = publications
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("publication " + id));
        model.addAttribute("title", visitor.say(PageWord.PUBLICATION_TITLE, found.period()));
        model.addAttribute("id", id);
        model.addAttribute("at", visitor.say(PageWord.PUBLISHED_AT, Visitor.time(found.at())));
        model.addAttribute("snapshot", "ranking." + Speech.code(visitor.language()) + ".html");
        model.addAttribute(
                "files",
                publications.names(id).stream()
                        .map(name -> new FileLine(name, visitor.say(word(name))))
                        .toList());
        return "published";
    }

    private static PageWord word(String name) {
        return switch (name.substring(0, name.indexOf(name.contains("/") ? '/' : '.'))) {
            case "units" -> PageWord.FILE_UNIT;
            case "previous" -> PageWord.FILE_PREVIOUS;
            case "framework" -> PageWord.FILE_FRAMEWORK;
            case "plan" -> PageWord.FILE_PLAN;
            case "command" -> PageWord.FILE_COMMAND;
            default -> ofRanking(name);
        };
    }

    private static PageWord ofRanking(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> PageWord.FILE_JSON;
            case "xlsx" -> PageWord.FILE_XLSX;
            default -> PageWord.FILE_PAGE;
        };
    }

    @GetMapping("/publications/{id}/{name}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String name) {
        return served(id, name);
    }

    @GetMapping("/publications/{id}/{folder:units|previous}/{name}")
    ResponseEntity<byte[]> unit(
            @PathVariable long id, @PathVariable String folder, @PathVariable String name) {
        return served(id, folder + "/" + name);
    }

    private ResponseEntity<byte[]> served(long id, String name) {
        PublishedFile file = publications
                .file(id, name)
                .orElseThrow(() -> new NoSuchElementException("publication " + id + " " + name));
        var answer = ResponseEntity.ok()
                .contentType(type(name))
                .eTag("\"" + file.sha256() + "\"")
                .header("Content-Security-Policy", NO_SCRIPTS);
        if (!name.endsWith(".html")) {
            var kept = ContentDisposition.attachment()
                    .filename(name.substring(name.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                    .build();
            answer.header(HttpHeaders.CONTENT_DISPOSITION, kept.toString());
        }
        return answer.body(file.content());
    }

    static MediaType type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> new MediaType("text", "html", StandardCharsets.UTF_8);
            case "txt" -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case "json" -> MediaType.APPLICATION_JSON;
            case "yaml" -> new MediaType("application", "yaml", StandardCharsets.UTF_8);
            case "xlsx" ->
                MediaType.parseMediaType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case "docx" ->
                MediaType.parseMediaType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
