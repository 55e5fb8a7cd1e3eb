/** The cost of exactness: the libraries measured against hand-written references, as one table. */
package vn.dti.benchmarks;
