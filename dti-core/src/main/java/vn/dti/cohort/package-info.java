/**
 * Many units of one framework: min-max ranges over all of them, rankings, classes, and what other
 * readings do to ranks. Depends on {@code framework} and the packages below it.
 */
package vn.dti.cohort;
