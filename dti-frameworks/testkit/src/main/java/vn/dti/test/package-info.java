/**
 * What teams test their frameworks with.
 *
 * <p>{@link vn.dti.test.DtiTests} makes JUnit tests of the files beside a framework. It needs JUnit 5.
 */
package vn.dti.test;
