/** Tests of frameworks, tables and plans for JUnit, AssertJ and jqwik, each of which may be absent. */
module vn.dti.test {
    requires transitive vn.dti.core;
    requires transitive vn.dti.frameworks;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.assertj.core;
    requires static transitive net.jqwik.api;

    exports vn.dti.test;
    exports vn.dti.reference;
}
