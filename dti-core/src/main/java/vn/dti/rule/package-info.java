// SPDX-License-Identifier: Apache-2.0
/**
 * Rules: how points follow from inputs, what they say of themselves, and why a unit earned its share.
 *
 * <p>A host that defines a framework in Java makes its rules here, from {@link vn.dti.rule.Expression}s and
 * {@link vn.dti.rule.Condition}s; every other host reads {@link vn.dti.rule.Rule#describe() descriptions},
 * {@link vn.dti.rule.Explanation}s and the {@link vn.dti.rule.Status} of a result. {@link
 * vn.dti.rule.Scorer}, {@link vn.dti.rule.Scoring} and {@link vn.dti.rule.Points} are how {@code framework}
 * scores; {@link vn.dti.rule.Situation}, {@link vn.dti.rule.ShareCurve}, {@link vn.dti.rule.Shares} and
 * {@link vn.dti.rule.Simplified} are what {@code framework}, {@code improvement} and {@code audit} ask of
 * rules. {@link vn.dti.rule.Gauge}, {@link vn.dti.rule.Cutoff} and {@link vn.dti.rule.Answered} go from points
 * back to figures, for {@code audit}; {@link vn.dti.rule.Checks}, {@link vn.dti.rule.FullMarks}, {@link
 * vn.dti.rule.Comparison}, {@link vn.dti.rule.Naming} and {@link vn.dti.rule.Questions} are for whatever checks
 * or compares frameworks. Hosts need none of these.
 *
 * <p>Depends on {@code exact}, {@code wording} and {@code input}.
 *
 * <h2>One evaluation</h2>
 *
 * <p>Rules, conditions and expressions are data. {@code RuleEvaluations} and {@code Evaluations} make them
 * ready for the units of one declaration, and are the one place that says what each comes to: scores,
 * explanations, cohorts and improvement ask them alike. The value under calculation is a register, which
 * goes on with big integers by itself where two longs do not suffice. What a rule measures falls into
 * {@linkplain vn.dti.rule.Piece pieces}; a piece earns one share, or the value in proportion.
 *
 * <h2>Why an interval proves the digits</h2>
 *
 * <p>{@link vn.dti.exact.Rational} is exact at every step and reduces at every step, which costs most in
 * sums: of 51 fractions with 51 denominators the common one has a hundred digits. Yet a table shows two
 * places. {@link vn.dti.rule.Points} therefore keeps a sum as its terms. Whoever asks for its exact value
 * gets the exact sum; whoever asks for its displayed form gets the same digits in a shorter way:
 *
 * <ol>
 *   <li>Each term {@code a/b} is enclosed by fixed-point numbers with 32 binary places:
 *       {@code q = ⌊a·2³²/b⌋} in units of 2⁻³², so that {@code q ≤ a·2³²/b < q + 1}, and {@code a·2³²/b = q}
 *       where the division leaves no rest. Both ends are whole numbers of units: no digit of them is
 *       rounded. Where {@code a·2³²} needs more than 63 bits, the part of {@code a/b} after the point is
 *       enclosed by its leading 30 digits, {@code ⌊r/2ᶜ⌋ / (⌊b/2ᶜ⌋ + 1) ≤ r/b < (⌊r/2ᶜ⌋ + 1) / ⌊b/2ᶜ⌋}.
 *   <li>Sums of lower ends and sums of upper ends enclose the sum: {@code low ≤ s ≤ high}. For n terms the
 *       ends are n units apart at most, for 51 terms 0.000000012.
 *   <li>All seven ways to round are monotone: {@code x ≤ y} implies {@code round(x) ≤ round(y)}. If both ends
 *       are displayed as the same digits, so is everything between them, and the sum with it.
 *   <li>Otherwise a tie, or the end of a displayed unit, lies between the ends, and nothing is proved: the
 *       exact sum is formed and rounded. For two places and sums spread evenly that happens about once in
 *       800,000 sums of 51 terms; for ties such as 2.675 always.
 * </ol>
 *
 * <p>Example: 1/3 + 1/6 in units of 2⁻³² is from 1431655765 + 715827882 to two units more, which is from
 * 0.4999999998 to 0.5000000003; both are displayed as 0.5 to two places. To no place they are 0 and 1,
 * and the exact 1/2 is rounded.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.rule;

import org.jspecify.annotations.NullMarked;
