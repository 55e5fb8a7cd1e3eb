// SPDX-License-Identifier: Apache-2.0
/** Decisions as YAML: the bundled frameworks, their loader with diagnostics, and results for programs. */
module vn.dti.frameworks {
    requires transitive vn.dti.core;
    requires static org.jspecify;
    requires org.yaml.snakeyaml;
    requires vn.dti.exp4j;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports vn.dti.diagnostic;
    exports vn.dti.frameworks;
    exports vn.dti.output;
}
