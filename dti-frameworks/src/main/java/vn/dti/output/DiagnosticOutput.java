// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;

/** Diagnostics for programs: in the form of all documents, and as SARIF 2.1.0 for code-scanning tools. */
public final class DiagnosticOutput {

    private final Language language;

    private DiagnosticOutput(Language language) {
        this.language = language;
    }

    /**
     * Diagnostics as a list: {@code code}, {@code severity}, {@code file}, {@code line}, {@code column},
     * {@code message}, and where there are any {@code hints} and {@code notes}, each note with its own
     * place and message.
     *
     * @param diagnostics what was found
     * @param language the language of the messages
     * @return the document {@code check}
     */
    public static Datum of(List<Diagnostic> diagnostics, Language language) {
        Objects.requireNonNull(diagnostics, "diagnostics");
        Objects.requireNonNull(language, "language");
        return list(diagnostics, new DiagnosticOutput(language)::diagnostic);
    }

    /** One diagnostic, as it is in the list. */
    static Entries of(Diagnostic diagnostic, Language language) {
        return new DiagnosticOutput(language).diagnostic(diagnostic);
    }

    private Entries diagnostic(Diagnostic diagnostic) {
        return object(
                Vocabulary.message(diagnostic.code(), diagnostic.message(), language),
                field("severity", severity(diagnostic)),
                place(diagnostic.place()),
                some("hints", Vocabulary.words(diagnostic.hints(), language)),
                some(
                        "notes",
                        diagnostic.notes(),
                        note -> object(
                                place(note.place()),
                                field("message", note.message().in(language)))));
    }

    static Entries place(Place place) {
        return object(
                field("file", place.file()),
                field("line", Datum.position(place.position().line())),
                field("column", Datum.position(place.position().column())));
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Diagnostics as SARIF 2.1.0; a hint follows its message, a note is a related location.
     *
     * @param diagnostics what was found
     * @param language the language of the messages
     * @return a log of one run
     */
    public static Entries sarif(List<Diagnostic> diagnostics, Language language) {
        Objects.requireNonNull(diagnostics, "diagnostics");
        Objects.requireNonNull(language, "language");
        var output = new DiagnosticOutput(language);
        var run = object(
                field("tool", field("driver", field("name", "dti"))),
                field("results", list(diagnostics, output::result)));
        return object(field("version", "2.1.0"), field("runs", List.of(run)));
    }

    private Entries result(Diagnostic diagnostic) {
        String text = Stream.concat(Stream.of(diagnostic.message()), diagnostic.hints().stream())
                .map(message -> message.in(language))
                .collect(Collectors.joining(". "));
        return object(
                field("ruleId", diagnostic.code()),
                field("level", severity(diagnostic)),
                text(text),
                field("locations", List.of(location(diagnostic.place()))),
                some(
                        "relatedLocations",
                        diagnostic.notes(),
                        note -> object(
                                location(note.place()), text(note.message().in(language)))));
    }

    private static Entries text(String text) {
        return field("message", field("text", text));
    }

    private static Entries location(Place place) {
        var region = object(
                field("startLine", Datum.position(place.position().line())),
                field("startColumn", Datum.position(place.position().column())));
        String uri = place.file().replace('\\', '/');
        return field(
                "physicalLocation",
                object(field("artifactLocation", field("uri", uri)), field("region", region)));
    }
}
