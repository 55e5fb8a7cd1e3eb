/**
 * The audit of published tables: which figures some inputs can produce, and which convention of
 * rounding explains them. Depends on {@code framework} and the packages below it.
 */
package vn.dti.audit;
