// SPDX-License-Identifier: Apache-2.0
package vn.sample;

import java.nio.file.Path;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.test.FrameworkProperties;

class OursProperties implements FrameworkProperties {

    private static final Framework OURS = FrameworkLoader.load(Path.of("files/ours-2026.yaml"));

    @Override
    public Framework framework() {
        return OURS;
    }
}
