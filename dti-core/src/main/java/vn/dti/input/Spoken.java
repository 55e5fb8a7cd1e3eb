// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** Inputs in words, and their values with their units. */
final class Spoken {

    private Spoken() {}

    /** An input or an option by its label, with what programs call it beside. */
    static Message titled(String label, String name) {
        return label.isBlank()
                ? Message.of(Word.UNTITLED, name)
                : Message.of(Word.TITLED, label, name);
    }

    static String value(Input input, Value<?> value, Language language) {
        return value.fold(new Value.Cases<>(
                known -> known(input, known, language),
                names -> Word.NO_DATA.template(language),
                reason -> Message.of(InputPhrase.SPOKEN_NOT_APPLICABLE, reason).in(language),
                dividend -> InputPhrase.SPOKEN_UNDEFINED.template(language),
                () -> InputPhrase.SPOKEN_UNDEFINED.template(language),
                () -> InputPhrase.SPOKEN_UNDEFINED.template(language)));
    }

    private static String known(Input input, Object value, Language language) {
        if (value instanceof Rational number) {
            if (input.type() == InputType.Plain.DATE) {
                return language.day(
                        LocalDate.ofEpochDay(number.floor().numerator().longValue()));
            }
            return input.type() == InputType.Plain.PERCENT
                    ? language.percent(number)
                    : withUnit(language.grouped(number), input);
        }
        if (value instanceof Boolean yes) {
            return (yes ? Word.YES : Word.NO).template(language);
        }
        if (value instanceof LocalDate day) {
            return language.day(day);
        }
        if (value instanceof Items items) {
            return items(input, items, language);
        }
        return input.type().options().getOrDefault(value, value.toString());
    }

    private static String items(Input input, Items items, Language language) {
        return items instanceof Items.Listed listed
                ? Message.of(InputPhrase.SPOKEN_RECORDS, listed.records().size())
                        .in(language)
                : withUnit(language.grouped(((Items.Counted) items).number()), input);
    }

    private static String withUnit(String number, Input input) {
        return input.unit().isEmpty() ? number : number + " " + input.unit();
    }
}
