// SPDX-License-Identifier: Apache-2.0
/**
 * Forms: made of a framework, filled in with a spreadsheet program, and read back.
 *
 * <p>A host writes a {@link vn.dti.form.Form} in one of its {@link vn.dti.form.FormLayout}s, and reads what
 * comes back by a {@link vn.dti.form.FormReader}: a form of one unit, or a file {@code dti-inputs/1}. A {@link
 * vn.dti.form.UnitsReader} reads tables and folders of many units, as a {@link vn.dti.form.UnitsFile} that
 * answers questions about them. Whatever is wrong with a cell is reported at it.
 *
 * <p>Depends on {@code sheet}, and on the libraries of the frameworks.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.form;

import org.jspecify.annotations.NullMarked;
