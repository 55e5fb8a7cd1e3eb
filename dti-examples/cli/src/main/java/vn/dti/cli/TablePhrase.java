// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The words of a skeleton, and what columns are called. */
enum TablePhrase implements Phrase {
    ID_COLUMN("mã", "ids"),
    TITLE_COLUMN("tên", "titles"),
    MAX_COLUMN("điểm tối đa", "maxima"),

    ABOVE("nằm trên tiêu đề cột", "it stands above the header"),
    LETTERS("chỉ đánh số các cột", "it only numbers the columns"),
    REPEATED("lặp lại tiêu đề cột", "it is the header once more"),
    FOOTNOTE("là ghi chú của bảng", "it is a note to the table"),
    CLOSING("thuộc phần ký, nơi nhận", "it says who signs, who receives"),
    NO_FIGURE("không ghi điểm", "no figure"),

    HEAD(
            "Khung sinh từ {0}. Tìm «{1}» và điền từng chỗ, rồi chạy: dti check TỆP",
            "Skeleton made from {0}. Search for «{1}», fill in each place, then run: dti check FILE"),
    FRAMEWORK_ID(
            "mã bộ chỉ số, chữ thường không dấu, ví dụ hcmc-79-2023-districts",
            "id of the framework, for example hcmc-79-2023-districts"),
    FRAMEWORK_TITLE("tên bộ chỉ số như bản in", "title of the framework as printed"),
    NUMBER("số, ký hiệu văn bản, ví dụ 79/QĐ-UBND", "number of the decision, such as 79/QĐ-UBND"),
    ISSUED("ngày ban hành, dạng 2023-01-10", "date of issue, in the form 2023-01-10"),
    ISSUER("cơ quan ban hành", "who issued it"),
    LEVEL(
            "cấp áp dụng: province, district, commune hoặc department",
            "level: province, district, commune, or department"),
    POLICY(
            "thiếu số liệu, không áp dụng, chia cho 0, làm tròn; đây là mặc định, sửa theo văn bản",
            "missing data, not applicable, 0/0, rounding: defaults, unless the document differs"),
    INPUTS(
            "khai số liệu mà các cách chấm dùng, ví dụ:",
            "declare the figures that the rules use, for example:"),
    RULE("cách chấm: {0}", "a rule: {0}"),
    CLAUSE("clause: văn bản quy định cách chấm ra sao", "clause: what the document says"),
    PRINTED("Bản in, cột «{0}»: {1}", "As printed, column «{0}»: {1}"),
    GROUP_MAX(
            "bản in không ghi điểm của nhóm; đây là tổng của các mục con",
            "the document states no maximum here; this is the sum of the children"),
    MISPRINT(
            "bản in ghi {0}, các mục con cộng được {1}; nếu in sai thì sửa max và thêm vào errata ở"
                    + " cấp cao nhất: {2}",
            "printed {0}, but the children add up to {1}; if it is a misprint, mend max and add to the"
                    + " top-level errata: {2}"),
    PREFIXED(
            "Mã trong mục {0} mang thêm số của mục, vì mã con phải bắt đầu bằng mã của nhóm.",
            "Ids below {0} carry the section, as the id of a child begins with that of its group.");

    private final Sentence says;

    TablePhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    /** This phrase as a value. */
    Message message() {
        return Message.of(this);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
