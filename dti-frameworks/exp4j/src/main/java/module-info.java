// SPDX-License-Identifier: Apache-2.0
/** The parser of exp4j, in a package of its own that no other module sees. */
@SuppressWarnings("module") // the reader is built after this
module vn.dti.exp4j {
    exports vn.dti.exp4j to
            vn.dti.frameworks;
}
