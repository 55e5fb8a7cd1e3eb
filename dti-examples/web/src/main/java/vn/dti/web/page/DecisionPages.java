// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.web.period.OtherFrameworkException;
import vn.dti.web.period.OwnDocument;
import vn.dti.web.period.OwnDocument.Kind;
import vn.dti.web.period.OwnDocuments;
import vn.dti.web.period.PeriodTerms;
import vn.dti.web.period.Periods;
import vn.dti.wording.NormalText;

/** Frameworks and plans of the administrators' own, and the periods that are opened by them or by bundled ones. */
@Controller
class DecisionPages {

    /** Before the number of a document of one's own, in place of the id of a bundled one. */
    private static final String OWN = "own:";

    private final OwnDocuments documents;
    private final Periods periods;

    /** A document in the list. */
    record DocumentLine(
            long id,
            String kind,
            String kindName,
            String name,
            String title,
            String version,
            String fingerprint,
            String brought,
            boolean used) {}

    DecisionPages(OwnDocuments documents, Periods periods) {
        this.documents = documents;
        this.periods = periods;
    }

    /** What a choice of documents offers: bundled ones, then those of one's own. */
    static List<AdminPages.Choosable> choices(
            List<AdminPages.Choosable> bundled, List<OwnDocument> own, Kind kind) {
        var choices = new ArrayList<>(bundled);
        own.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> new AdminPages.Choosable(
                        OWN + each.id(),
                        each.title() + " (" + (each.name() + " " + each.version()).strip() + ")"))
                .forEach(choices::add);
        return choices;
    }

    @GetMapping("/admin/documents")
    String list(Visitor visitor, Model model) {
        return shown(visitor, String.valueOf(model.asMap().getOrDefault("said", "")), "", model);
    }

    private String shown(Visitor visitor, String message, String wrong, Model model) {
        List<DocumentLine> lines =
                documents.all().stream().map(each -> line(each, visitor)).toList();
        model.addAttribute("title", visitor.say(PageWord.OWN_DOCUMENTS));
        model.addAttribute("message", message);
        model.addAttribute("wrong", wrong);
        model.addAttribute("lines", lines);
        model.addAttribute("some", !lines.isEmpty());
        return "documents";
    }

    private static DocumentLine line(OwnDocument document, Visitor visitor) {
        return new DocumentLine(
                document.id(),
                visitor.say(document.kind()),
                document.kind().name(),
                document.name(),
                document.title(),
                document.version(),
                document.fingerprint(),
                document.by() + ", " + Visitor.time(document.at()),
                document.used());
    }

    /** Whatever is wrong with it is told at line and column, and nothing is kept. */
    @PostMapping("/admin/documents")
    String add(
            @RequestParam Kind kind,
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        String name = NormalText.of(String.valueOf(file.getOriginalFilename()));
        String wrong;
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            Source source = Source.read(name, new ByteArrayInputStream(file.getBytes()));
            List<Diagnostic> warnings = kept(kind, source, visitor);
            after.addFlashAttribute("said", said(warnings, visitor));
            return "redirect:/admin/documents";
        } catch (InvalidFileException invalid) {
            wrong = text(invalid.diagnostics(), visitor);
        } catch (NoSuchElementException unknown) {
            wrong = visitor.say(PageWord.NO_FRAMEWORK, String.valueOf(unknown.getMessage()));
        } catch (DuplicateKeyException kept) {
            wrong = visitor.say(PageWord.DOCUMENT_KEPT);
            status = HttpStatus.CONFLICT;
        }
        response.setStatus(status.value());
        return shown(visitor, "", wrong, model);
    }

    private List<Diagnostic> kept(Kind kind, Source source, Visitor visitor) {
        if (kind == Kind.FRAMEWORK) {
            return documents.addFramework(visitor.account(), source);
        }
        documents.addPlan(visitor.account(), source);
        return List.of();
    }

    private static String said(List<Diagnostic> warnings, Visitor visitor) {
        return warnings.isEmpty()
                ? visitor.say(PageWord.KEPT)
                : visitor.say(PageWord.KEPT_WITH_WARNINGS) + "\n" + text(warnings, visitor);
    }

    private static String text(List<Diagnostic> diagnostics, Visitor visitor) {
        return String.join("\n", Diagnostic.lines(diagnostics, visitor.language()));
    }

    @GetMapping("/admin/documents/{kind}/{id}")
    ResponseEntity<byte[]> text(@PathVariable Kind kind, @PathVariable long id) {
        var kept = ContentDisposition.attachment()
                .filename(kind.name().toLowerCase(Locale.ROOT) + "-" + id + ".yaml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(PublicationPages.type(".yaml"))
                .body(documents.text(id, kind).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/admin/documents/{id}/remove")
    String remove(@PathVariable long id, Visitor visitor) {
        try {
            documents.remove(visitor.account(), id);
        } catch (IllegalStateException used) {
            throw new SenselessException(PageWord.DOCUMENT_USED);
        }
        return "redirect:/admin/documents";
    }

    @PostMapping("/admin/periods")
    String openPeriod(
            @RequestParam String name,
            @RequestParam String framework,
            @RequestParam(defaultValue = "") String overlay,
            @RequestParam(defaultValue = "") String readings,
            @RequestParam(defaultValue = "0") long previous,
            Visitor visitor) {
        if (name.isBlank()) {
            throw new SenselessException(visitor.say(PageWord.PERIOD_NAME));
        }
        var terms = new PeriodTerms(framework(framework), plan(overlay), readings(readings));
        try {
            periods.open(visitor.account(), name, terms, previous);
        } catch (NoSuchElementException unknownReading) {
            throw new SenselessException(String.valueOf(unknownReading.getMessage()));
        } catch (OtherFrameworkException otherFramework) {
            throw new SenselessException(PageWord.PREVIOUS_UNFIT);
        }
        return "redirect:/admin";
    }

    private String framework(String chosen) {
        return chosen.startsWith(OWN)
                ? documents.text(number(chosen), Kind.FRAMEWORK)
                : Frameworks.source(chosen).text();
    }

    private String plan(String chosen) {
        if (chosen.isEmpty()) {
            return "";
        }
        return chosen.startsWith(OWN)
                ? documents.text(number(chosen), Kind.PLAN)
                : OverlayLoader.source(chosen).text();
    }

    private static long number(String chosen) {
        String number = chosen.substring(OWN.length());
        if (!number.matches("[0-9]{1,18}")) {
            throw new SenselessException(chosen);
        }
        return Long.parseLong(number);
    }

    private static Map<String, String> readings(String text) {
        var readings = new LinkedHashMap<String, String>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (!line.isEmpty() && sign < 1) {
                throw new SenselessException(line);
            }
            if (sign > 0) {
                readings.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
            }
        }
        return readings;
    }
}
