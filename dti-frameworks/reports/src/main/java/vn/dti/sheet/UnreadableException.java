// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

/** Ends the reading of a workbook; the table that is read knows at which place. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    UnreadableException(TableFault finding, Object... values) {
        super(finding.code().id());
        this.trouble = Trouble.of(finding, values);
    }

    Trouble trouble() {
        return trouble;
    }
}
