// SPDX-License-Identifier: Apache-2.0
/**
 * Many units of one framework: min-max ranges over all of them, rankings, classes, and what other
 * readings do to ranks.
 *
 * <p>A host makes a {@link vn.dti.cohort.Cohort} of {@link vn.dti.cohort.Member}s, which may be streamed,
 * says by a {@link vn.dti.cohort.Ranking} how ties and groups are ranked, and gets {@link
 * vn.dti.cohort.Standings}. A {@link vn.dti.cohort.ReferenceSet} takes the place of the cohort's own ranges.
 *
 * <p>A host whose units lie in many places makes the passes of a cohort itself, each in parts that are merged:
 * a {@link vn.dti.cohort.Survey} of each part gives {@link vn.dti.cohort.CohortFigures} for the references,
 * and {@link vn.dti.cohort.RankCounts} give the ranks.
 *
 * <p>Depends on {@code framework} and the packages below it.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.cohort;

import org.jspecify.annotations.NullMarked;
