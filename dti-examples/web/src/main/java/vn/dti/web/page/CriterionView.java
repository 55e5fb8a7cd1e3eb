// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;
import vn.dti.web.submission.EvidenceDocument;
import vn.dti.web.submission.Explained;

/**
 * A criterion of a submission as a form shows it.
 *
 * @param id its id
 * @param title its title
 * @param clause what the decision says; may be empty
 * @param max the maximum, as displayed
 * @param fields the figures that are asked here
 * @param elsewhere the figures that are asked at an earlier criterion, in words
 * @param reason why the unit says that it does not apply; empty if it does
 * @param self the unit's own result
 * @param verified the verified result; {@link ResultView#NONE} before the review
 * @param difference the verified points less the unit's own, as displayed; may be empty
 * @param awardPoints points given by the verifier; empty where there are none
 * @param awardReason why; empty where there are none
 * @param problems what is wrong with the points or the assertion
 * @param evidence the documents
 * @param explained what was asked and explained
 */
record CriterionView(
        String id,
        String title,
        String clause,
        String max,
        List<FormField> fields,
        List<String> elsewhere,
        String reason,
        ResultView self,
        ResultView verified,
        String difference,
        String awardPoints,
        String awardReason,
        List<String> problems,
        List<EvidenceDocument> evidence,
        List<Explained> explained) {

    /**
     * The result of a criterion.
     *
     * @param points the points as displayed; empty where there are none
     * @param why the lines of the explanation
     */
    record ResultView(String points, List<String> why) {

        static final ResultView NONE = new ResultView("", List.of());
    }

    boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    boolean hasExplained() {
        return !explained.isEmpty();
    }
}
