// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences about units that no other place tells. */
enum UnitPhrase implements Phrase {
    UNIT_TWICE("đơn vị '{1}' có {0} dòng, cần một dòng", "unit '{1}' has {0} rows, expected one"),
    NO_NAME("{0} dòng không có tên đơn vị", "{0} rows have no name of a unit");

    private final Sentence sentence;

    UnitPhrase(String vi, String en) {
        this.sentence = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return sentence;
    }
}
