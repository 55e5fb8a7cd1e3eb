package vn.dti.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.dti.yaml.YamlNode;

/**
 * A hash of what a document says: its keys and texts in their order, without comments, layout or the
 * style of quotes.
 */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(YamlNode document) {
        var text = new StringBuilder();
        append(document, text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Every text is led by its length, so that no two documents run together to the same. */
    private static void append(YamlNode node, StringBuilder text) {
        if (node instanceof YamlNode.Mapping mapping) {
            text.append('{').append(mapping.entries().size());
            mapping.entries().forEach(entry -> {
                append(entry.key(), text);
                append(entry.value(), text);
            });
        } else if (node instanceof YamlNode.Sequence sequence) {
            text.append('[').append(sequence.items().size());
            sequence.items().forEach(item -> append(item, text));
        } else if (node instanceof YamlNode.Scalar scalar) {
            text.append(scalar.text().length()).append(':').append(scalar.text());
        }
    }
}
