package vn.dti.schema;

import vn.dti.diagnostic.Code;
import vn.dti.diagnostic.Coded;

/** What is said of a framework that can be used, but says something that is probably not meant. */
enum Doubt implements Coded {
    UNUSED_INPUT(
            Code.warning("DTI-1701", "đầu vào '{0}' không được dùng", "input '{0}' is not used")
                    .hint(
                            "xóa khai báo, hoặc dùng trong một tiêu chí, profile hoặc relations",
                            "delete the declaration, or use it in a criterion, the profile or relations")),
    MISPRINT_TWICE(Code.warning(
                    "DTI-1702",
                    "chỗ in sai '{1}' ở {0} đã được ghi",
                    "the misprint '{1}' at {0} is already recorded")
            .note("lần đầu ở đây", "first recorded here")),
    READINGS_ALIKE(Code.warning(
            "DTI-1703",
            "cách hiểu '{0}' chấm điểm y như cách hiểu '{1}'",
            "reading '{0}' scores just as reading '{1}' does")),
    NUMBER_WITHOUT_SIGN(Code.warning(
                    "DTI-1706",
                    "số văn bản '{0}' không có ký hiệu",
                    "the number '{0}' lacks the letters of the document")
            .hint(
                    "ghi cả số và ký hiệu như bản in, chẳng hạn 79/QĐ-UBND",
                    "write number and letters as printed, for example 79/QĐ-UBND"));

    private final Code code;

    Doubt(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
