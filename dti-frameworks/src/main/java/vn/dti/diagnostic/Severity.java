package vn.dti.diagnostic;

import java.util.Locale;
import vn.dti.wording.Language;
import vn.dti.wording.Worded;

/** How grave a diagnostic is. */
public enum Severity implements Worded {
    /** The file cannot be used. */
    ERROR("lỗi"),
    /** The file can be used, but something in it is probably not meant. */
    WARNING("cảnh báo");

    private final String vi;

    Severity(String vi) {
        this.vi = vi;
    }

    @Override
    public String in(Language language) {
        return language == Language.VI ? vi : name().toLowerCase(Locale.ROOT);
    }
}
