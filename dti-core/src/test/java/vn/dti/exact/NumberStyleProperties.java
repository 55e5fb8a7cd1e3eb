// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import vn.dti.exact.UnreadableNumberException.Reason;

class NumberStyleProperties {

    /** Marks are worth looking at where digits stand in threes. */
    @Property(tries = 50_000)
    void whatIsUnstatedIsReadWhereOneStyleReadsItOrBothReadItAlike(
            @ForAll @Chars({'0', '1', '5', '.', ',', ' ', '-', '%'}) @StringLength(max = 10)
                    String text) {
        Optional<Rational> vi = read(NumberStyle.VI, text);
        Optional<Rational> en = read(NumberStyle.EN, text);
        Optional<Rational> unstated = read(NumberStyle.UNSTATED, text);

        if (vi.isPresent() && en.isPresent() && !vi.equals(en)) {
            assertThat(unstated).isEmpty();
            assertThat(reason(text)).contains(Reason.AMBIGUOUS);
        } else {
            assertThat(unstated).isEqualTo(vi.or(() -> en));
            assertThat(reason(text)).isNotEqualTo(Optional.of(Reason.AMBIGUOUS));
        }
    }

    @Property
    void aGroupedNumberReadsBackInItsStyle(
            @ForAll @BigRange(min = "-9999999999", max = "9999999999") @Scale(4)
                    BigDecimal number) {
        Rational value = Rational.of(number);

        assertThat(NumberStyle.VI.read(grouped(number, Locale.GERMANY))).isEqualTo(value);
        assertThat(NumberStyle.EN.read(grouped(number, Locale.ROOT))).isEqualTo(value);
    }

    @Property
    void aGroupedNumberIsNeverReadOtherwiseThanItWasMeant(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(4) BigDecimal number) {
        for (Locale locale : new Locale[] {Locale.GERMANY, Locale.ROOT, Locale.FRANCE}) {
            read(NumberStyle.UNSTATED, grouped(number, locale))
                    .ifPresent(read -> assertThat(read).isEqualTo(Rational.of(number)));
        }
    }

    @Property
    void fullWidthCharactersReadAsTheUsualOnes(
            @ForAll @Chars({'0', '1', '5', '.', ',', '-', '+', '/', '%'}) @StringLength(max = 10)
                    String text) {
        String wide = text.codePoints()
                .map(character -> character - '!' + '！')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        for (NumberStyle style : NumberStyle.values()) {
            assertThat(read(style, wide)).isEqualTo(read(style, text));
        }
    }

    /** Digits, signs and marks in any order: what one pass reads is what the longer way makes of it. */
    @Property(tries = 50_000)
    void whatOnePassReadsIsWhatItsPartsMean(
            @ForAll
                    @Chars({'0', '1', '2', '5', '.', ',', '-', '%', ' ', '/'})
                    @StringLength(max = 12)
                    String text) {
        for (NumberStyle style : NumberStyle.values()) {
            style.plain(text)
                    .ifPresent(number -> assertThat(WrittenNumber.of(text, style))
                            .isEqualTo(number.toRational()));
        }
    }

    /** The usual ways to write a number are read in one pass, with 18 digits at most. */
    @Property
    void usualFormsAreReadInOnePass(
            @ForAll @BigRange(min = "-99999999999999", max = "99999999999999") @Scale(4)
                    BigDecimal number) {
        String text = grouped(number, Locale.GERMANY);

        assertThat(NumberStyle.VI.plain(text).map(Decimal::toRational))
                .contains(Rational.of(number));
        assertThat(NumberStyle.VI.plain(text + "%").map(Decimal::toRational))
                .contains(Rational.parse(number.toPlainString() + "%"));
    }

    private static String grouped(BigDecimal number, Locale locale) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale))
                .format(number);
    }

    private static Optional<Rational> read(NumberStyle style, String text) {
        try {
            return Optional.of(style.read(text));
        } catch (UnreadableNumberException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Reason> reason(String text) {
        try {
            NumberStyle.UNSTATED.read(text);
            return Optional.empty();
        } catch (UnreadableNumberException unreadable) {
            return Optional.of(unreadable.reason());
        }
    }
}
