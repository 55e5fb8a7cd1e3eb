// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of the results of tests. */
final class TestForm {

    /** The forms of the results of tests. */
    enum Form {
        TEXT,
        JSON,
        JUNIT
    }

    @Option(names = "--format", paramLabel = "text|json|junit", defaultValue = "TEXT")
    private Form form;

    Form form() {
        return form;
    }
}
