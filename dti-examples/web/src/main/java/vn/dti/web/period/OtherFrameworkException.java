// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

/** The refusal of a period before that is by another framework. */
public final class OtherFrameworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherFrameworkException() {
        super("the period before is by another framework");
    }
}
