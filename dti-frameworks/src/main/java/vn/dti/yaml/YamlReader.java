package vn.dti.yaml;

import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;

/** Reads a YAML document into nodes with places; nothing is constructed from what it says. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the top node; empty if the text is no YAML
     */
    public static Optional<YamlNode> read(Source source, Findings findings) {
        Optional<YamlNode> common = CommonYaml.read(source.text());
        return common.isPresent() ? common : AllYaml.read(source, findings);
    }
}
