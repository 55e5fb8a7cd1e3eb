// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.wording.Message;
import vn.dti.yaml.YamlNode;

/** The reader of texts as numbers, which reports those that are none with the number that was meant. */
final class NumberTexts {

    private final Findings findings;

    NumberTexts(Findings findings) {
        this.findings = findings;
    }

    /**
     * The point is the decimal mark by definition, and nothing groups thousands; yet an author may have
     * copied groups from the print, which {@link Rational#parse} alone would take for decimals.
     */
    static Rational ofFormat(String text) {
        Rational number = Rational.parse(text);
        NumberStyle.UNSTATED.read(text);
        return number;
    }

    Optional<Rational> read(YamlNode.Scalar scalar, Function<String, Rational> reader) {
        try {
            Rational number = reader.apply(scalar.text());
            findings.took(scalar.position(), scalar.text(), Taken.As.NUMBER, List.of());
            return Optional.of(number);
        } catch (UnreadableNumberException unreadable) {
            unreadable(scalar.position(), scalar.text(), unreadable);
            return Optional.empty();
        }
    }

    /** Reports a text that is not a number, or may be two, and which one was meant, if that is likely. */
    void unreadable(Position position, String text, UnreadableNumberException why) {
        if (!why.readings().isEmpty()) {
            DocumentFinding.AMBIGUOUS_NUMBER.report(
                    findings,
                    position,
                    text,
                    why.readings().get(0),
                    why.readings().get(1));
            return;
        }
        String plain = Typed.plain(text);
        Optional<String> meant = isNumber(plain) ? Optional.of(plain) : NumberSlip.meant(plain);
        Optional<String> sign = Typed.sign(text);
        if (meant.isEmpty() || !isNumber(meant.get())) {
            DocumentFinding.NUMBER.report(findings, position, text, Message.of(why));
        } else if (sign.isPresent()) {
            DocumentFinding.TYPED_SIGN.report(findings, position, text, sign.get(), meant.get());
        } else {
            DocumentFinding.NUMBER_SUGGESTING.report(
                    findings, position, text, Message.of(why), meant.get());
        }
    }

    private static boolean isNumber(String text) {
        try {
            ofFormat(text);
            return true;
        } catch (UnreadableNumberException unreadable) {
            return false;
        }
    }
}
