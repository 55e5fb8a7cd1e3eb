/**
 * Forms: made of a framework, filled in with a spreadsheet program, and read back.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.form;

import org.jspecify.annotations.NullMarked;
