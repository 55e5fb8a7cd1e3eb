// SPDX-License-Identifier: Apache-2.0
/**
 * Frameworks and what they give: the tree of criteria, and the scorecards congruent with it.
 *
 * <p>The first package of a host: {@link vn.dti.framework.Framework#score(java.util.Map)} gives a {@link
 * vn.dti.framework.Scorecard}, whose {@link vn.dti.framework.Score}s follow the {@link
 * vn.dti.framework.Node}s of the framework. Of many units a host keeps {@link vn.dti.framework.Breakdown}s.
 * Readings, overlays, errata, duties and validity are what a decision says beside its rules. A {@link
 * vn.dti.framework.FrameworkBuilder} makes a framework in Java; a {@link vn.dti.framework.ScoredReport} is
 * a stored result, to be held against a framework of today.
 *
 * <p>{@link vn.dti.framework.Draft} is for {@code cohort}, which finds the ranges that it waits for; {@link
 * vn.dti.framework.Exemptions} and {@link vn.dti.framework.Maxima} are for the packages above; {@link
 * vn.dti.framework.Flaw} is for readers of documents, which know the places. Hosts need none of these.
 *
 * <p>Depends on {@code exact}, {@code wording}, {@code input} and {@code rule}.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.framework;

import org.jspecify.annotations.NullMarked;
