// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar. */
final class ManifestVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(
                        ManifestVersion.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
        return new String[] {"dti " + version};
    }
}
