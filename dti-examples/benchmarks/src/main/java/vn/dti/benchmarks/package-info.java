// SPDX-License-Identifier: Apache-2.0
/** The cost of exactness: the libraries measured against hand-written references, as one table. */
package vn.dti.benchmarks;
