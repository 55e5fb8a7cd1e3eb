/** What exactness costs: the libraries measured against hand-written references, as one table. */
package vn.dti.benchmarks;
