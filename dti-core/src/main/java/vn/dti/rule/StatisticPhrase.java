// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of statistics of a cohort. */
enum StatisticPhrase implements Phrase {
    POPULATION_DEVIATION("độ lệch chuẩn (tổng thể)", "standard deviation (population)"),
    SAMPLE_DEVIATION("độ lệch chuẩn (mẫu)", "standard deviation (sample)"),
    LEAST("giá trị thấp nhất", "least"),
    MOST("giá trị cao nhất", "most"),
    MEDIAN("trung vị", "median"),
    PERCENTILE("bách phân vị {0}", "percentile {0}"),
    OF_COHORT("{0} của {1} ở các đơn vị", "{0} of {1} over all units"),
    OF_GROUP("{0} của {1} ở các đơn vị cùng nhóm", "{0} of {1} over the units of the group"),
    GIVEN("{0} = {1}{2}", "{0} = {1}{2}"),
    AWAITED("{0}: chờ số liệu của các đơn vị khác", "{0}: waits for the other units"),
    COMPARE_IN_GROUP(
            "{0}, so với các đơn vị cùng nhóm", "{0}, compared with the other units of the group");

    private final Sentence sentence;

    StatisticPhrase(String vi, String en) {
        this.sentence = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return sentence;
    }
}
