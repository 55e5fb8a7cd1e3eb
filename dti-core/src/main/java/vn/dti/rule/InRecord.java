// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.input.Value;

/** Values of a record as those of its unit: what is missing in it is named by its place. */
final class InRecord {

    private InRecord() {}

    /**
     * A value of a record.
     *
     * @param place what to put before the names of fields: {@code communes[2].}
     */
    static <T> Value<T> of(Value<T> value, String place) {
        if (value instanceof Value.Missing<T> missing) {
            return new Value.Missing<>(
                    missing.inputs().stream().map(field -> place + field).toList());
        }
        if (value instanceof Value.Undefined<T> over) {
            List<Value.Operand> divisor = over.divisor().stream()
                    .map(each ->
                            new Value.Operand(place + each.place(), each.input(), each.number()))
                    .toList();
            return new Value.Undefined<>(over.dividend(), divisor, over.function());
        }
        return value;
    }
}
