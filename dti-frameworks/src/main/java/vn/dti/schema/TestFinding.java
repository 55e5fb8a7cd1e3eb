// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about the tests of a framework, and where they fail. */
enum TestFinding implements Reported {
    TWICE(Code.error("DTI-1601", "đã có kiểm thử tên '{0}'", "a test named '{0}' already exists")
            .note("lần đầu ở đây", "first given here")),
    UNKNOWN(Code.error(
            "DTI-1602", "không có kiểm thử nào ở trên tên '{0}'", "no test above is named '{0}'")),
    POINTS(Code.error(
            "DTI-1603",
            "{0}: cần {1} điểm, tính ra {2} (lệch {3})",
            "{0}: expected {1} points, scored {2} (off by {3})")),
    POINTS_NO_FRACTION(Code.error(
                    "DTI-1610",
                    "{0}: cần đúng {1} điểm, tính ra {2}, không phải phân số",
                    "{0}: expected exactly {1} points, scored {2}, which is no fraction")
            .hint(
                    "viết số điểm hiển thị: {0}: {displayed: {3}}",
                    "state the points as displayed: {0}: {displayed: {3}}")),
    STATUS(Code.error(
            "DTI-1604",
            "{0}: cần trạng thái {1}, tính ra {2}",
            "{0}: expected status {1}, got {2}")),
    NOTICES(Code.error(
            "DTI-1605",
            "{0}: cần thông báo {1}, tính ra {2}",
            "{0}: expected notices {1}, got {2}")),
    INPUTS(Code.error("DTI-1606", "{0}", "{0}")),
    NODE(Code.error("DTI-1607", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    READING(Code.error(
            "DTI-1608",
            "tiêu chí {0} không có cách hiểu '{1}'",
            "criterion {0} has no reading '{1}'")),
    DISPLAYED(Code.error(
            "DTI-1515",
            "{0}: cần hiển thị {1} điểm, hiển thị {2} (chính xác {3})",
            "{0}: expected to show {1} points, shows {2} (exactly {3})")),
    PERCENT(Code.error(
            "DTI-1516",
            "{0}: cần {1} %, tính ra {2} % (chính xác {3})",
            "{0}: expected {1}%, got {2}% (exactly {3})")),
    CLASS(Code.error(
            "DTI-1517",
            "cần xếp loại “{0}”, xếp loại “{1}” với {2} điểm",
            "expected the class “{0}”, got “{1}” with {2} points")),
    UNKNOWN_CLASS(
            Code.error("DTI-1518", "không có loại “{0}”; có: {1}", "no class “{0}”; there are: {1}")
                    .hint(
                            "tên loại là title trong classes của bộ chỉ số; \"\" là không đạt loại nào",
                            "a class is a title under classes of the framework; \"\" is below all of them")),
    CLASS_OF_NODE(Code.error(
                    "DTI-1519",
                    "mục '{0}' không có xếp loại, chỉ tổng điểm có",
                    "'{0}' has no class, the total alone has one")
            .hint("chuyển class sang total", "move class to total")),
    TAGS_OF_NODE(Code.error(
                    "DTI-1262",
                    "mục '{0}' không cộng điểm theo thẻ, chỉ tổng điểm có",
                    "'{0}' has no points by tag, the total alone has them")
            .hint("chuyển tags sang total", "move tags to total")),
    UNKNOWN_TAG(
            Code.error("DTI-1263", "không có thẻ '{0}'; có: {1}", "no tag '{0}'; there are: {1}")
                    .hint(
                            "thẻ ghi ở tags của bộ chỉ số; untagged là các tiêu chí không có thẻ",
                            "tags are declared under tags of the framework; untagged are the criteria without one")),
    NO_TAGS(Code.error(
                    "DTI-1263",
                    "không có thẻ '{0}': bộ chỉ số không có thẻ nào",
                    "no tag '{0}': the framework has no tags")
            .hint(
                    "khai thẻ ở tags của bộ chỉ số, như tags: {survey: Điều tra xã hội học}",
                    "declare tags in the framework, such as tags: {survey: …}")),
    NOT_REFUSED(Code.error(
            "DTI-1520",
            "cần bị từ chối vì '{0}', nhưng được chấm {1} điểm",
            "expected to be refused for '{0}', but scored {1} points")),
    OTHER_REFUSAL(Code.error(
                    "DTI-1521",
                    "cần bị từ chối vì '{0}', nhưng bị từ chối vì: {1}",
                    "expected to be refused for '{0}', but refused for: {1}")
            .hint(
                    "refused nêu tên đầu vào, mã tiêu chí, hoặc một đoạn của thông báo",
                    "refused names an input, a criterion, or a part of the message")),
    RANK(Code.error(
            "DTI-1522",
            "{0}: cần hạng {1}, xếp hạng {2} với {3} điểm",
            "{0}: expected rank {1}, got {2} with {3} points")),
    GROUP_RANK(Code.error(
            "DTI-1523",
            "{0}: cần hạng {2} trong nhóm “{1}”, xếp hạng {3}",
            "{0}: expected rank {2} in the group “{1}”, got {3}")),
    NOTHING_EXPECTED(Code.error(
                    "DTI-1528",
                    "không mong đợi điều gì ở đây, nên kiểm thử không thể hỏng",
                    "nothing is expected here, so that the test cannot fail")
            .hint("ghi điểm mong đợi, như \"1.1\": 5", "expect points, such as \"1.1\": 5")),
    NOTHING_REFUSED(NOTHING_EXPECTED.code.hint(
            "ghi đầu vào hoặc tiêu chí phải bị từ chối",
            "name the input or criterion that must be refused")),
    NO_RANK(NOTHING_EXPECTED.code.hint(
            "ghi rank, group-rank hoặc expect của ít nhất một đơn vị, như rank: 1",
            "give at least one unit a rank, a group-rank or an expect, such as rank: 1")),
    OUTCOMES(Code.error(
                    "DTI-1524",
                    "'{0}' không dùng cùng '{1}': một kiểm thử chờ điểm, chờ bị từ chối, hoặc chờ hạng",
                    "'{0}' does not go with '{1}': a test expects points, a refusal, or ranks")
            .hint("tách thành hai kiểm thử", "make two tests of it")),
    EXPECTED_NUMBER(Code.error(
            "DTI-1609", "cần một phép tính chỉ gồm số", "expected arithmetic over numbers alone"));

    private final Code code;

    TestFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
