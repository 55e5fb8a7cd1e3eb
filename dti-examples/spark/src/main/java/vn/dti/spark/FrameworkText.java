// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;

/**
 * A framework as it travels: its YAML and what its content is known by.
 *
 * <p>Each JVM loads it once, however many tasks it runs, and keeps it. It refuses to score where the text
 * does not come to the same content, as by another version of the library.
 *
 * @param name the name of the file, for messages
 * @param text the YAML
 * @param fingerprint of the content, as the driver loaded it
 */
public record FrameworkText(String name, String text, String fingerprint) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<FrameworkText, Framework> LOADED = new ConcurrentHashMap<>();

    /**
     * The text of a framework, loaded once to see that it is sound.
     *
     * @param source the YAML with its name, such as {@code Frameworks.source("hcmc-79-2023-districts")}
     * @return what closures carry
     * @throws vn.dti.diagnostic.InvalidFileException with everything that is wrong, each with its place
     */
    public static FrameworkText of(Source source) {
        Framework framework = FrameworkLoader.load(source);
        return new FrameworkText(source.name(), source.text(), fingerprint(framework));
    }

    private static String fingerprint(Framework framework) {
        return framework.document().edition().fingerprint();
    }

    /**
     * The framework in this JVM.
     *
     * @return the same object for the same text
     * @throws IllegalStateException if the text comes to another content here
     */
    public Framework framework() {
        return LOADED.computeIfAbsent(this, FrameworkText::load);
    }

    private Framework load() {
        Framework framework = FrameworkLoader.load(new Source(name, text));
        if (!fingerprint(framework).equals(fingerprint)) {
            throw new IllegalStateException(name + " is " + fingerprint(framework)
                    + " on this machine, and " + fingerprint
                    + " where the job was started: is the library of one version?");
        }
        return framework;
    }
}
