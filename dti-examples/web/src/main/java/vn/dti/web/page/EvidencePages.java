// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dti.web.submission.EvidenceDocument;
import vn.dti.web.submission.EvidenceStore;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;
import vn.dti.wording.NormalText;

/** The documents that prove figures. */
@Controller
class EvidencePages {

    private final Workflow workflow;
    private final EvidenceStore evidence;

    EvidencePages(Workflow workflow, EvidenceStore evidence) {
        this.workflow = workflow;
        this.evidence = evidence;
    }

    @PostMapping("/submissions/{id}/evidence")
    String attach(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String criterion,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issued,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Visitor visitor,
            RedirectAttributes after)
            throws IOException {
        UnitSubmission one = workflow.read(visitor.account(), id);
        if (one.period().framework().find(criterion).isEmpty()) {
            throw new SenselessException("criterion");
        }
        if (title.isBlank()) {
            after.addFlashAttribute("said", visitor.say(PageWord.EVIDENCE_NEEDS_TITLE));
            return "redirect:/submissions/" + id;
        }
        byte[] content = file.isPresent() ? file.get().getBytes() : new byte[0];
        var document = new EvidenceDocument(
                0,
                criterion,
                NormalText.of(number),
                NormalText.of(issued),
                NormalText.of(title),
                NormalText.of(summary),
                content.length == 0 ? "" : name(file),
                "");
        UnitSubmission now = workflow.attach(visitor.account(), id, version, document, content);
        after.addFlashAttribute("said", visitor.say(PageWord.SAVED, now.saved().version()));
        return "redirect:/submissions/" + id + "#criterion-" + criterion;
    }

    /** The name of a file without folders, which some browsers send. */
    private static String name(Optional<MultipartFile> file) {
        String sent = NormalText.of(String.valueOf(file.orElseThrow().getOriginalFilename()));
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    @PostMapping("/submissions/{id}/evidence/{document}/remove")
    String detach(
            @PathVariable long id,
            @PathVariable long document,
            @RequestParam long version,
            Visitor visitor) {
        workflow.detach(visitor.account(), id, version, document);
        return "redirect:/submissions/" + id;
    }

    /** Always to be kept, never shown by the browser, whatever it is. */
    @GetMapping("/submissions/{id}/evidence/{document}")
    ResponseEntity<byte[]> file(
            @PathVariable long id, @PathVariable long document, Visitor visitor) {
        workflow.read(visitor.account(), id);
        Optional<EvidenceDocument> found =
                evidence.find(id, document).filter(EvidenceDocument::hasFile);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var kept = ContentDisposition.attachment()
                .filename(found.get().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(evidence.file(document));
    }
}
