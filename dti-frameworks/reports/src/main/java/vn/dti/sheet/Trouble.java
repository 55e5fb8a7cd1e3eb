// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;

/**
 * A fault of a cell or a file, before its place is known.
 *
 * @param finding the sentence
 * @param values what the sentence is about
 */
public record Trouble(TableFault finding, List<Object> values) {

    static Trouble of(TableFault finding, Object... values) {
        return new Trouble(finding, List.of(values));
    }

    /** {@return this, said of a place} */
    public Diagnostic at(Place place) {
        return finding.at(place, values.toArray());
    }
}
