// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import vn.dti.yaml.YamlNode;

/**
 * A hash of what a framework says: its keys and texts without comments, layout, the style of quotes or
 * the order of keys that is of no matter; calculated when it is asked for.
 *
 * <p>The order of lists and of names that the author chose is kept, as it is the order of display.
 */
record Fingerprint(YamlNode document) implements Supplier<String> {

    private static final int LENGTH = 16;

    @Override
    public String get() {
        var text = new StringBuilder();
        append(document, MappingKind.FRAMEWORK, text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Every text is led by its length, so that no two documents run together to the same. */
    private static void append(YamlNode node, MappingKind kind, StringBuilder text) {
        if (node instanceof YamlNode.Mapping mapping) {
            text.append('{').append(mapping.entries().size());
            for (YamlNode.Entry entry :
                    kind.sorted(mapping.entries(), entry -> entry.key().text())) {
                append(entry.key(), kind, text);
                append(entry.value(), kind.below(entry.key().text()), text);
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            text.append('[').append(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                append(item, kind, text);
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            text.append(scalar.text().length()).append(':').append(scalar.text());
        }
    }
}
