// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Option;

import vn.dti.exact.NumberStyle;

/**
 * The convention of the numbers in files, tables and options, where a file does not state its own.
 */
final class NumbersOption {

    /** The styles that can be stated. */
    enum Stated {
        VI(NumberStyle.VI),
        EN(NumberStyle.EN);

        private final NumberStyle style;

        Stated(NumberStyle style) {
            this.style = style;
        }
    }

    @Option(names = "--numbers", paramLabel = "vi|en")
    private Stated stated;

    /** Without the option what can mean two numbers is refused. */
    NumberStyle style() {
        return stated == null ? NumberStyle.UNSTATED : stated.style;
    }
}
