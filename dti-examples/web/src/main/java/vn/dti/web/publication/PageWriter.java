// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.publication;

import java.util.List;
import vn.dti.cohort.RankedCohort;
import vn.dti.web.period.Period;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.wording.Language;

/** Writes the page of a publication, which is kept as it is written. */
public interface PageWriter {

    /**
     * The page of a ranking.
     *
     * @param period the period
     * @param taking the submissions that are ranked
     * @param ranked the ranking
     * @param language the language of the page
     * @return HTML
     */
    String page(Period period, List<UnitSubmission> taking, RankedCohort ranked, Language language);
}
