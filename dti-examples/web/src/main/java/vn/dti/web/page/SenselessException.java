// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.io.Serial;
import java.util.List;

/** A field of a form says what cannot be taken. */
final class SenselessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PageWord word;
    private final transient List<Object> values;

    /** Says what no form of this application sends. */
    SenselessException(String field) {
        this(PageWord.SENSELESS, field);
    }

    SenselessException(PageWord word, Object... values) {
        super(word.name());
        this.word = word;
        this.values = List.of(values);
    }

    String in(Visitor visitor) {
        return visitor.say(word, values.toArray());
    }
}
