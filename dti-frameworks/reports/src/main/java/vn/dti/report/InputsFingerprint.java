// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.Items;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;

/**
 * A hash of all that a unit reported, as it was scored: the same for 80 % and 0.8, whatever file it came
 * from.
 */
final class InputsFingerprint {

    private static final int LENGTH = 16;

    private final StringBuilder text = new StringBuilder();

    private InputsFingerprint() {}

    static String of(Scorecard card) {
        var fingerprint = new InputsFingerprint();
        fingerprint.append(card.inputs());
        fingerprint.append(card.root().scope().figures(), card.framework().inputs());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(fingerprint.text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Every text is led by its length, so that no two reports run together to the same. */
    private void append(String word) {
        text.append(word.length()).append(':').append(word);
    }

    private void append(Inputs inputs) {
        append(inputs.assessment().unit());
        append(inputs.assessment().period());
        append(inputs.assessment().kind().word());
        inputs.notApplicable().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    append(entry.getKey());
                    append(entry.getValue());
                });
        inputs.awards().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            append(entry.getKey());
            append(entry.getValue().points().toString());
            append(entry.getValue().reason());
        });
        inputs.references().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    append(entry.getKey());
                    append(entry.getValue());
                });
    }

    /** The two ends of a range, and statistics by their names. */
    private void append(ReferenceRange range) {
        if (range.hasRange()) {
            append(range.min().toString());
            append(range.max().toString());
        }
        range.statistics().forEach((name, value) -> {
            append(name);
            append(value.toString());
        });
    }

    private void append(Figures figures, List<Input> declared) {
        for (Input input : declared) {
            if (figures.value(input) instanceof Value.Known<?> known) {
                append(input.name());
                append(known.value(), input);
            }
        }
    }

    private void append(Object value, Input input) {
        if (value instanceof Items.Listed listed
                && input.type() instanceof InputType.Listing listing) {
            text.append('[').append(listed.records().size());
            listed.records().forEach(each -> append(each, listing.fields()));
        } else if (value instanceof Items.Counted counted) {
            append(counted.number().toString());
        } else {
            append(value.toString());
        }
    }
}
