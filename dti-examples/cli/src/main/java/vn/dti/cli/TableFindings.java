package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Severity;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Message;

/** Collects what is found in one table. */
final class TableFindings {

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();

    TableFindings(Source source) {
        this.source = source;
    }

    void error(TablePhrase phrase, Position position, Object... values) {
        add(Severity.ERROR, phrase, position, values);
    }

    void warning(TablePhrase phrase, Position position, Object... values) {
        add(Severity.WARNING, phrase, position, values);
    }

    private void add(Severity severity, TablePhrase phrase, Position position, Object... values) {
        found.add(new Diagnostic(
                phrase.code(),
                severity,
                source.name(),
                position,
                Message.of(phrase, values),
                source.line(position.line())));
    }

    List<Diagnostic> all() {
        return found.stream().sorted().distinct().toList();
    }

    long errors() {
        return all().stream().filter(each -> each.severity() == Severity.ERROR).count();
    }
}
