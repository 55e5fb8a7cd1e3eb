/** Decisions as YAML: the bundled frameworks, their loader with diagnostics, and results for programs. */
@SuppressWarnings("requires-automatic")
module vn.dti.frameworks {
    requires transitive vn.dti.core;
    requires org.yaml.snakeyaml;
    requires exp4j;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;

    exports vn.dti.diagnostic;
    exports vn.dti.frameworks;
    exports vn.dti.output;
}
