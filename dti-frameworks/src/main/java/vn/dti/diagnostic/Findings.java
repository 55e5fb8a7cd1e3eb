package vn.dti.diagnostic;

import java.util.ArrayList;
import java.util.List;
import vn.dti.wording.Message;

/** Collects what is found in one file, so that all of it is reported in one run. */
public final class Findings {

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * No findings yet.
     *
     * @param source the file that is read
     */
    public Findings(Source source) {
        this.source = source;
    }

    /**
     * Adds an error.
     *
     * @param code the diagnostic's code
     * @param position the place
     * @param message what was found and what was expected
     */
    public void error(String code, Position position, Message message) {
        String excerpt = source.line(position.line());
        found.add(new Diagnostic(code, Severity.ERROR, source.name(), position, message, excerpt));
    }

    /**
     * Whether an error was found.
     *
     * @return true if the file cannot be used
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * Everything found so far.
     *
     * @return sorted by place
     */
    public List<Diagnostic> all() {
        return found.stream().sorted().distinct().toList();
    }

    /**
     * Ends reading if an error was found.
     *
     * @throws InvalidFileException with everything found
     */
    public void requireNoErrors() {
        if (hasErrors()) {
            throw new InvalidFileException(all());
        }
    }
}
