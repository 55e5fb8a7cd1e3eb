// SPDX-License-Identifier: Apache-2.0
/** One district by 79/QĐ-UBND, annex II, scored by hand in three ways: the references of the library. */
package vn.dti.benchmarks.district;
