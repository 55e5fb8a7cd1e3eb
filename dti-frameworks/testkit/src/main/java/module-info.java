// SPDX-License-Identifier: Apache-2.0
/** Tests of frameworks, tables and plans for JUnit, AssertJ and jqwik, each of which may be absent. */
module vn.dti.test {
    requires transitive vn.dti.core;
    requires transitive vn.dti.frameworks;
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;
    requires static net.jqwik.api;

    exports vn.dti.test;
    exports vn.dti.reference;
}
