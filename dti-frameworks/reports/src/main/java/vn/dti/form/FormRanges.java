// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.form.FormScan.Filled;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.ReferenceRange;
import vn.dti.sheet.TableRemarks;
import vn.dti.wording.DefinitionException;

/** Reads what a form says of the other units. */
final class FormRanges {

    private final FormScan scan;
    private final FormNumbers numbers;
    private final TableRemarks remarks;

    FormRanges(FormScan scan, NumberStyle style, TableRemarks remarks) {
        this.scan = scan;
        this.numbers = new FormNumbers(style, remarks);
        this.remarks = remarks;
    }

    /** The ranges by criterion; what is wrong with them is told. */
    Map<String, ReferenceRange> of(Framework framework) {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        framework
                .criteria()
                .filter(FormRange::isAsked)
                .map(Criterion::id)
                .forEach(id -> range(id).ifPresent(range -> ranges.put(id, range)));
        return ranges;
    }

    private Optional<ReferenceRange> range(String id) {
        Optional<Filled> least = scan.filled(FormRole.VALUE, FormRange.LEAST.key(id));
        Optional<Filled> most = scan.filled(FormRole.VALUE, FormRange.MOST.key(id));
        Optional<Filled> source = scan.filled(FormRole.VALUE, FormRange.SOURCE.key(id));
        if (least.isEmpty() || most.isEmpty()) {
            least.or(() -> most)
                    .or(() -> source)
                    .ifPresent(one -> remarks.error(FormFinding.HALF_A_RANGE.at(one.place(), id)));
            return Optional.empty();
        }
        Optional<Rational> min = numbers.of(id, least.get());
        Optional<Rational> max = numbers.of(id, most.get());
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        try {
            String from = source.map(Filled::text).orElse("");
            return Optional.of(new ReferenceRange(min.get(), max.get(), from));
        } catch (DefinitionException refused) {
            refused.faults()
                    .forEach(fault -> remarks.error(
                            FormFinding.RANGE.at(least.get().place(), id, fault.message())));
            return Optional.empty();
        }
    }
}
