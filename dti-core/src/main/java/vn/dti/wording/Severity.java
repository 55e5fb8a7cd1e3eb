// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/** The severity of a fault. */
public enum Severity implements Worded {
    /** The file cannot be used. */
    ERROR("lỗi", "error"),
    /** The file can be used, but something in it is probably not meant. */
    WARNING("cảnh báo", "warning");

    private final Sentence says;

    Severity(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
