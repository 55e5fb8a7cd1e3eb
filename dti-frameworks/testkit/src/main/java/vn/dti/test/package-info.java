// SPDX-License-Identifier: Apache-2.0
/**
 * The kit by which teams test their frameworks.
 *
 * <p>{@link vn.dti.test.DtiTests} makes JUnit tests of the files beside a framework, {@link
 * vn.dti.test.DtiAssertions} are those of AssertJ about results, {@link vn.dti.test.FrameworkProperties} are
 * the {@link vn.dti.test.Laws} as properties of jqwik over what {@link vn.dti.test.DtiArbitraries} gives.
 * Each needs the library that it is for, and no other.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.test;

import org.jspecify.annotations.NullMarked;
