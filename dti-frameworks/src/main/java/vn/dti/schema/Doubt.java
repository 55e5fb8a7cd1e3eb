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
    MIXED_WEIGHTS(Code.warning(
                    "DTI-1710",
                    "trọng số {0} khác đơn vị với các trọng số kia, vốn là phần của 1",
                    "the weight {0} is in another unit than the others, which are parts of 1")
            .hint(
                    "viết mọi trọng số theo một cách: 20% và 30%, hoặc 20 và 30",
                    "write all weights in one way: 20% and 30%, or 20 and 30")),
    WEIGHTS_SUM(
            Code.warning("DTI-1709", "các trọng số cộng lại là {0}", "the weights add up to {0}")
                    .hint(
                            "đối chiếu bản in: các trọng số là phần trăm phải cộng đủ 100%; nếu không, mỗi trọng số được tính theo phần của nó trong tổng {0}",
                            "compare with the print: percentages make 100%; as it is, each weight counts as its part of {0}")),
    BEST_SHARE_OF_UNEQUAL(Code.warning(
                    "DTI-1708",
                    "best-share trên các điểm tối đa {0}: đạt trọn mục {1} điểm cũng được như đạt trọn mục {2} điểm",
                    "best-share over the maxima {0}: all of {1} points count as much as all of {2}")
            .hint(
                    "lấy điểm cao nhất thì viết aggregation: maximum",
                    "for the most points write aggregation: maximum")),
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
