// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.schema.DocumentText;
import vn.dti.schema.FrameworkReader;
import vn.dti.schema.InputsReader;
import vn.dti.schema.KnownFrameworks;
import vn.dti.schema.OverlayReader;
import vn.dti.schema.PublishedReader;
import vn.dti.schema.ReferenceReader;
import vn.dti.schema.TestsReader;

/** Checks any document of this library without using it. */
public final class DocumentCheck {

    private final KnownFrameworks known = new KnownFrameworks(Frameworks::find, Frameworks.ids());
    private final Map<DocumentText, List<Diagnostic>> frameworks = new HashMap<>();

    private final NumberStyle unsaid;

    private DocumentCheck(NumberStyle unsaid) {
        this.unsaid = unsaid;
    }

    /**
     * Checks a document by the format that it states: {@code dti/1}, {@code dti-inputs/1}, {@code
     * dti-tests/1}, {@code dti-published/1}, {@code dti-overlay/1} or {@code dti-reference/1}.
     *
     * <p>All others are also checked against the bundled framework that they are for: the ids, readings,
     * options and figures that they name, but not whether tests pass.
     *
     * @param source the text
     * @return everything that is wrong with it, sorted by place
     */
    public static List<Diagnostic> check(Source source) {
        Objects.requireNonNull(source, "source");
        return check(List.of(source));
    }

    /**
     * The format that a document states.
     *
     * @param source the text
     * @return for example {@code dti-inputs/1}; empty if it states none that is known
     */
    public static Optional<String> format(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentText.of(source).format(new Findings(source));
    }

    /**
     * Checks documents that belong together: they may be for a framework among them.
     *
     * @param sources the texts
     * @return everything that is wrong with them, sorted by place within each
     */
    public static List<Diagnostic> check(List<Source> sources) {
        return check(sources, NumberStyle.UNSTATED);
    }

    /**
     * Checks documents that belong together, where it is known how inputs write numbers.
     *
     * @param sources the texts
     * @param unsaid how the figures of inputs write numbers that do not say so themselves
     * @return everything that is wrong with them, sorted by place within each
     */
    public static List<Diagnostic> check(List<Source> sources, NumberStyle unsaid) {
        Objects.requireNonNull(unsaid, "unsaid");
        var check = new DocumentCheck(unsaid);
        var documents = new ArrayDeque<>(sources.stream().map(DocumentText::of).toList());
        documents.forEach(check::know);
        var all = new ArrayList<Diagnostic>();
        // Each is let go of when it is done, as a folder may hold thousands.
        while (!documents.isEmpty()) {
            all.addAll(check.all(documents.poll()));
        }
        return all;
    }

    /** Frameworks are read first, once, as the other documents may be for one of them. */
    private void know(DocumentText document) {
        Source source = document.source();
        if (document.format(new Findings(source)).filter("dti/1"::equals).isPresent()) {
            var findings = new Findings(source);
            FrameworkReader reader = FrameworkReader.read(document, findings);
            reader.check();
            reader.framework()
                    .ifPresentOrElse(
                            framework -> known.add(source.name(), framework),
                            () -> document.id()
                                    .ifPresent(id -> known.addBroken(source.name(), id)));
            frameworks.put(document, findings.all());
        }
    }

    private List<Diagnostic> all(DocumentText document) {
        if (frameworks.containsKey(document)) {
            return frameworks.get(document);
        }
        var without = new Findings(document.source());
        Optional<String> format = document.format(without);
        return format.map(word -> all(document, word)).orElseGet(without::all);
    }

    private List<Diagnostic> all(DocumentText document, String format) {
        var findings = new Findings(document.source());
        switch (format) {
            case "dti-inputs/1" -> InputsReader.read(document, findings, unsaid).check(known);
            case "dti-tests/1" -> TestsReader.read(document, findings).check(known);
            case "dti-published/1" -> PublishedReader.read(document, findings).check(known);
            case "dti-reference/1" -> ReferenceReader.read(document, findings).check(known);
            default -> OverlayReader.read(document, findings).check(known);
        }
        return findings.all();
    }
}
