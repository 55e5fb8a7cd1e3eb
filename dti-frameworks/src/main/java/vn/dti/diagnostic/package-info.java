/** Diagnostics: what is wrong with a file and where, as values. Depends on the core's wording. */
package vn.dti.diagnostic;
