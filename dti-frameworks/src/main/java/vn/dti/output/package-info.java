// SPDX-License-Identifier: Apache-2.0
/**
 * Results for programs: every result is one value, a {@link vn.dti.output.Datum}, which one printer
 * writes as JSON ({@link vn.dti.output.Json}) and one as CSV (in the command {@code dti}).
 *
 * <p>The format stays from the first release; {@code OUTPUT.md} and {@code output.schema.json} define
 * it. In short:
 *
 * <ul>
 *   <li>Keys are in {@code camelCase}; a column of CSV has the same name in {@code snake_case}, with the
 *       objects that lead to it: {@code before.points} is the column {@code before_points}.
 *   <li>A figure is a text: {@code "544.73"}, {@code "2121721/3895"}. JSON numbers are the positions in a
 *       file alone: {@code line} and {@code column}.
 *   <li>Points are two keys of one object wherever they occur: {@code points} as displayed and {@code
 *       exact} as {@code n} or {@code n/d}. Amounts of another name ({@code difference}, {@code gain}) are
 *       objects of these two.
 *   <li>Every sentence is a {@code message} in the language asked for, with a {@code code} that stays.
 *   <li>Nothing is null: what does not exist is left out.
 * </ul>
 *
 * <p>The parts that occur in several documents are made in one place, {@code Vocabulary}, so that a key
 * means the same everywhere. The items of a list come into being as they are printed, so that a ranking
 * of 100,000 units is never held as a tree. Whoever adds a document describes it as a {@code Datum};
 * no printer changes.
 *
 * <p>Depends on the core, on {@code diagnostic}, and on {@code frameworks} for published tables.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.output;

import org.jspecify.annotations.NullMarked;
