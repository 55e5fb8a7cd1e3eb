// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

/** Asserts the whole sentence with which a definition is refused, in both languages. */
final class Refused {

    private Refused() {}

    static void assertRefused(ThrowingCallable definition, String vi, String en) {
        var refusal = catchThrowableOfType(DefinitionException.class, definition);
        assertThat(refusal).isNotNull();
        assertThat(refusal.in(Language.VI)).isEqualTo(vi);
        assertThat(refusal.in(Language.EN)).isEqualTo(en);
        assertThat(refusal).hasMessage(en);
    }
}
