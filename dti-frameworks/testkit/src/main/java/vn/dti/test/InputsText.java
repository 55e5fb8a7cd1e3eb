// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;

/** The report of a unit as the text of a file in the format {@code dti-inputs/1}. */
final class InputsText {

    private InputsText() {}

    static String of(Framework framework, Inputs report) {
        String values = report.values().entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> "\n  " + each.getKey() + ": " + value(each.getValue()))
                .collect(Collectors.joining());
        return "format: dti-inputs/1\nframework: " + framework.id() + "\nunit: "
                + text(report.assessment().unit()) + "\nperiod: "
                + text(report.assessment().period()) + "\ninputs:"
                + (values.isEmpty() ? " {}" : values) + "\n";
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(each -> each.getValue() != null)
                    .map(each -> each.getKey() + ": " + value(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> records) {
            return records.stream()
                    .map(InputsText::value)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof BigDecimal number
                ? text(number.toPlainString())
                : text(String.valueOf(value));
    }

    /** In quotes, so that it is read as what it is. */
    private static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
