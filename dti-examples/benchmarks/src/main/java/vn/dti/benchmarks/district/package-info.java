/** One district by 79/QĐ-UBND, annex II, scored by hand in five ways: what the library is measured against. */
package vn.dti.benchmarks.district;
