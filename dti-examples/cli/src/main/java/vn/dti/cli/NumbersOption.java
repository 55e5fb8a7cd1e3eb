package vn.dti.cli;

import picocli.CommandLine.Option;

import vn.dti.exact.NumberStyle;

/** How figures in files, tables and options write numbers, where a file does not say so itself. */
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
