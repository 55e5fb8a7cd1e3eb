package vn.dti.web.page;

import java.io.Serial;

/** A field of a form says what no form of this application sends. */
final class SenselessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    SenselessException(String field) {
        super(field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
