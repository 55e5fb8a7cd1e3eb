package vn.dti.frameworks;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.schema.FormatReader;
import vn.dti.schema.OverlayReader;
import vn.dti.schema.PublishedReader;
import vn.dti.schema.TestsReader;

/** Checks any document of this library without using it. */
public final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * Checks a document by the format that it states: {@code dti/1}, {@code dti-inputs/1}, {@code
     * dti-tests/1}, {@code dti-published/1} or {@code dti-overlay/1}.
     *
     * <p>Inputs and overlays are also checked against the bundled framework that they are for.
     *
     * @param source the text
     * @return everything that is wrong with it, sorted by place
     */
    public static List<Diagnostic> check(Source source) {
        var findings = new Findings(source);
        Optional<String> format = FormatReader.read(source, findings);
        return format.map(word -> check(source, word)).orElseGet(findings::all);
    }

    private static List<Diagnostic> check(Source source, String format) {
        var findings = new Findings(source);
        return switch (format) {
            case "dti/1" -> FrameworkLoader.check(source);
            case "dti-inputs/1" -> inputs(InputsFile.load(source));
            case "dti-tests/1" -> {
                TestsReader.read(source, findings);
                yield findings.all();
            }
            case "dti-published/1" -> {
                PublishedReader.read(source, findings);
                yield findings.all();
            }
            default -> {
                OverlayReader.check(source, Frameworks::find, Frameworks.ids(), findings);
                yield findings.all();
            }
        };
    }

    private static List<Diagnostic> inputs(InputsFile file) {
        try {
            Optional<Framework> framework = Frameworks.find(file.frameworkId());
            if (framework.isPresent()) {
                file.score(framework.get());
            } else {
                file.requireFramework();
            }
            return List.of();
        } catch (InvalidFileException invalid) {
            return invalid.diagnostics();
        }
    }
}
