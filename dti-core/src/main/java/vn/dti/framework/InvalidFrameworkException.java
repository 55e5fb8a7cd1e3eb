package vn.dti.framework;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown once for all that does not fit in a framework. */
public final class InvalidFrameworkException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    InvalidFrameworkException(String id, List<Flaw> flaws) {
        super(flaws.stream()
                .map(flaw -> "\n  - " + flaw.message())
                .collect(Collectors.joining(
                        "", "framework '" + id + "' does not fit together:", "")));
        this.flaws = List.copyOf(flaws);
    }

    /**
     * Everything that does not fit.
     *
     * @return one or more flaws
     */
    public List<Flaw> flaws() {
        return flaws;
    }
}
