// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;

/**
 * The criteria of one lead unit, or the general information in front of them.
 *
 * @param anchor the id of the section on the page
 * @param title the lead unit
 * @param criteria its criteria
 * @param profile figures of the general information; empty in a section of criteria
 */
record FormSection(
        String anchor, String title, List<CriterionView> criteria, List<FormField> profile) {}
