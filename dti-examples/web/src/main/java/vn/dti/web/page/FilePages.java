// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dti.cohort.Cohort;
import vn.dti.comparison.IncomparableException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.form.Form;
import vn.dti.form.FormLayout;
import vn.dti.form.FormReader;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment.Kind;
import vn.dti.input.Inputs;
import vn.dti.report.Report;
import vn.dti.report.ReportFormat;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.Stage;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;

/** Forms, figures and reports of a submission as files, out and in. */
@Controller
class FilePages {

    /** The page of a report carries its own scripts, and is kept apart from this application. */
    private static final String APART =
            "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

    private final Workflow workflow;
    private final LiveRanking live;
    private final Clock clock;

    FilePages(Workflow workflow, LiveRanking live, Clock clock) {
        this.workflow = workflow;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/submissions/{id}/form.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long id, Visitor visitor) throws IOException {
        UnitSubmission one = workflow.read(visitor.account(), id);
        var out = new ByteArrayOutputStream();
        form(one).writeXlsx(out);
        return file("form-" + id + ".xlsx", out.toByteArray());
    }

    @GetMapping("/submissions/{id}/form.csv")
    ResponseEntity<byte[]> table(@PathVariable long id, Visitor visitor) throws IOException {
        UnitSubmission one = workflow.read(visitor.account(), id);
        var out = new ByteArrayOutputStream();
        form(one).writeCsv(visitor.language().choose(NumberStyle.VI, NumberStyle.EN), out);
        return file("form-" + id + ".csv", out.toByteArray());
    }

    private static Form form(UnitSubmission one) {
        return Form.of(one.period().framework())
                .in(FormLayout.UNIT)
                .filled(one.inputs(one.counting()), one.unit().group());
    }

    @GetMapping("/submissions/{id}/{kind:self|verified}.yaml")
    ResponseEntity<byte[]> inputs(
            @PathVariable long id, @PathVariable String kind, Visitor visitor) {
        UnitSubmission one = workflow.read(visitor.account(), id);
        String text = one.text(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        return text.isEmpty()
                ? ResponseEntity.notFound().build()
                : file(kind + "-" + id + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        var kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(PublicationPages.type(name))
                .body(content);
    }

    /** One import is one transaction: with one thing wrong, nothing of the file is taken. */
    @PostMapping("/submissions/{id}/import")
    String take(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam MultipartFile file,
            Visitor visitor,
            RedirectAttributes after)
            throws IOException {
        byte[] content = file.getBytes();
        String name = String.valueOf(file.getOriginalFilename());
        UnitSubmission shown = workflow.read(visitor.account(), id);
        UnitSubmission now = shown.isAssessed()
                ? workflow.assess(
                        visitor.account(), id, version, each -> taken(each, name, content))
                : workflow.save(visitor.account(), id, version, each -> taken(each, name, content));
        after.addFlashAttribute(
                "said", visitor.say(PageWord.IMPORTED, now.saved().version()));
        return "redirect:/submissions/" + id;
    }

    private static Inputs taken(UnitSubmission one, String name, byte[] content) {
        Framework framework = one.period().framework();
        InputsFile file = isDocument(name)
                ? InputsFile.load(Source.read(name, new ByteArrayInputStream(content)))
                : FormReader.of(framework)
                        .onto(one.file(one.counting()))
                        .read(name, new ByteArrayInputStream(content));
        file.score(framework);
        return file.inputs();
    }

    private static boolean isDocument(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(ya?ml|json)");
    }

    @GetMapping("/submissions/{id}/report.{format:html|docx|md|txt|xlsx}")
    ResponseEntity<byte[]> report(
            @PathVariable long id, @PathVariable String format, Visitor visitor)
            throws IOException {
        UnitSubmission one = workflow.read(visitor.account(), id);
        var out = new ByteArrayOutputStream();
        report(one, visitor).write(ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)), out);
        String name = "report-" + id + "." + format;
        return format.equals("html")
                ? ResponseEntity.ok()
                        .header("Content-Security-Policy", APART)
                        .contentType(PublicationPages.type(name))
                        .body(out.toByteArray())
                : file(name, out.toByteArray());
    }

    private Report report(UnitSubmission one, Visitor visitor) {
        Scorecard card = live.score(one, one.counting());
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        Report report = Report.of(card).on(today).in(visitor.language());
        Report compared = live.earlier(one)
                .map(last -> compared(report, live.score(last, last.counting())))
                .orElse(report);
        Report placed = placed(compared, one);
        return one.period().plan().map(placed::plan).orElse(placed);
    }

    /** With what moved since the period before, unless that was scored by other rules. */
    private static Report compared(Report report, Scorecard earlier) {
        try {
            return report.before(earlier);
        } catch (IncomparableException otherRules) {
            return report;
        }
    }

    private Report placed(Report report, UnitSubmission one) {
        List<UnitSubmission> ranked = live.ranked(one.period());
        if (one.stage() == Stage.DRAFT || ranked.isEmpty()) {
            return report;
        }
        Cohort cohort = live.cohort(one.period(), ranked);
        return report.cohort(cohort, LiveRanking.ranking(one.period().framework()));
    }
}
