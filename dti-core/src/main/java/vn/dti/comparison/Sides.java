// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.function.Function;

/** Something of the old version and the same of the new one. */
record Sides<T>(T before, T after) {

    static <T> Sides<T> of(Function<Version, T> make) {
        return new Sides<>(make.apply(Version.OLD), make.apply(Version.NEW));
    }

    T of(Version version) {
        return version == Version.OLD ? before : after;
    }
}
