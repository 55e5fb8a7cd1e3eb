// SPDX-License-Identifier: Apache-2.0
/** The tests of a team, on the module path as on the class path. */
open module vn.sample {
    requires vn.dti.test;
    requires org.junit.jupiter.api;
    requires org.assertj.core;
    requires net.jqwik.api;
}
