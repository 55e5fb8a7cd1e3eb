// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.yaml.CanonicalText;

/** Brings documents of every kind into the canonical layout. */
public final class Canonical {

    private Canonical() {}

    /**
     * The canonical layout of a document.
     *
     * @param source the text
     * @param findings receives why it has none
     * @return the text; empty if something was reported
     */
    public static Optional<String> layout(Source source, Findings findings) {
        return DocumentText.of(source)
                .format(findings)
                .flatMap(
                        format -> CanonicalText.of(source, MappingKind.ofFormat(format), findings));
    }

    /**
     * Text as a value: plain where that reads back as the same text, else in double quotes.
     *
     * @param text any text
     * @return one line
     */
    public static String value(String text) {
        return CanonicalText.quoted(text);
    }
}
