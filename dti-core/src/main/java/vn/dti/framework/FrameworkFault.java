// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults of a framework or its overlay, and the parts of it that do not fit together. */
enum FrameworkFault implements Coded {
    UNKNOWN_NODE(Code.error(
            "DTI-1315", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    UNKNOWN_NODE_SUGGESTING(Code.error(
            "DTI-1315",
            "'{1}' không có tiêu chí '{0}' — có phải ý là {2}?",
            "'{1}' has no criterion '{0}' — did you mean {2}?")),
    OTHER_FRAMEWORK(Code.error(
            "DTI-1208",
            "phân công dành cho bộ chỉ số '{0}', không phải '{1}'",
            "the overlay is for the framework '{0}', not for '{1}'")),
    VALIDITY(Code.error(
            "DTI-1313",
            "hiệu lực từ {0} đến {1}: ngày cuối trước ngày đầu",
            "valid from {0} to {1}: the last day is before the first")),
    DUPLICATE_INPUT(Code.error(
            "DTI-1208", "đầu vào '{0}' được khai báo hai lần", "input '{0}' is declared twice")),
    UNKNOWN_WHOLE(Code.error(
            "DTI-1309",
            "at-most của '{0}' là '{1}', không có đầu vào này",
            "at-most of '{0}' is '{1}', which is no input")),
    UNKNOWN_WHOLE_SUGGESTING(Code.error(
            "DTI-1309",
            "at-most của '{0}' là '{1}', không có đầu vào này — có phải ý là '{2}'?",
            "at-most of '{0}' is '{1}', which is no input — did you mean '{2}'?")),
    WHOLE_NOT_NUMBER(Code.error(
            "DTI-1309",
            "at-most của '{0}' là '{1}', không phải là số",
            "at-most of '{0}' is '{1}', which is not a number")),
    DUPLICATE_ID(Code.error("DTI-1301", "mã '{0}' được dùng hai lần", "id '{0}' is used twice")
            .hint(
                    "bảng tính hay làm mất số 0 ở cuối: {0} có thể là {0}0",
                    "spreadsheets drop a last zero: {0} may have been {0}0")
            .note("mã '{0}' có lần đầu ở đây", "id '{0}' is first given here")),
    NOT_UNDER_PARENT(Code.error(
                    "DTI-1302",
                    "mã '{0}' không bắt đầu bằng mã '{1}.' của nhóm chứa nó",
                    "id '{0}' does not start with '{1}.', the id of its group")
            .note("nhóm '{1}' ở đây", "group '{1}' is here")),
    NOT_UNDER_PARENT_SUGGESTING(Code.error(
                    "DTI-1302",
                    "mã '{0}' không bắt đầu bằng mã '{1}.' của nhóm chứa nó — có phải ý là '{2}'?",
                    "id '{0}' does not start with '{1}.', the id of its group — did you mean '{2}'?")
            .hint(
                    "giữa các số của mã là dấu chấm: viết \"{2}\"",
                    "points stand between the numbers of an id: write \"{2}\"")
            .note(NOT_UNDER_PARENT.code)),
    ALIAS_OF_ITSELF(
            Code.error("DTI-1525", "'{0}' là tên khác của chính nó", "'{0}' is an alias of itself")
                    .hint(
                            "bên phải ghi tên chung của đơn vị, không phải một tên khác",
                            "to the right goes the name that stands for the office, no other alias")),
    ALIAS_OF_ALIAS(Code.error(
                    "DTI-1525",
                    "'{0}' là tên khác của '{1}', mà '{1}' cũng là một tên khác",
                    "'{0}' is an alias of '{1}', which is an alias itself")
            .hint(ALIAS_OF_ITSELF.code)),
    ALIAS_TWICE(
            Code.error("DTI-1525", "tên khác '{0}' ghi hai lần", "the alias '{0}' is given twice")),
    ALIAS_TARGET(Code.error(
                    "DTI-1526",
                    "'{0}' là tên khác của '{1}', nhưng không tiêu chí nào có đơn vị '{1}'",
                    "'{0}' is an alias of '{1}', but no criterion names an office '{1}'")
            .hint(
                    "ghi đúng tên như trong lead, support hoặc verifier",
                    "write the name as it is under lead, support or verifier")),
    ALIAS_UNUSED(
            Code.error(
                            "DTI-1527",
                            "không tiêu chí nào có đơn vị '{0}', nên tên khác này không dùng đến",
                            "no criterion names an office '{0}', so that this alias is of no use")
                    .hint(
                            "ghi đúng cách viết như trong lead, support hoặc verifier, hoặc bỏ dòng này",
                            "write the spelling as it is under lead, support or verifier, or leave it out")),
    NEGATIVE_MAX(Code.error(
            "DTI-1305",
            "điểm tối đa của {0} là {1}, cần từ 0",
            "max of {0} is {1}, expected at least 0")),
    EMPTY_GROUP(Code.error("DTI-1306", "{0} không có tiêu chí", "{0} has no criteria")),
    MAXIMA(
            Code.error(
                            "DTI-1303",
                            "điểm tối đa của các mục trong {0} cộng lại là {1}, cần {2}",
                            "the maxima in {0} add up to {1}, expected {2}")
                    .hint(
                            "nếu bản in ghi như vậy, giữ số đúng ở đây và ghi số in sai trong errata",
                            "if it is printed so, state the right figure here and the printed one in errata")),
    MAXIMA_ABOVE(
            MAXIMA.code.hint(
                    "nếu nhóm chỉ tính mục cao điểm nhất, viết aggregation: maximum; nếu các mục cộng lại nhưng không quá {2}, viết capped: yes; nếu có mục là điểm cộng ngoài {2}, viết bonus: yes ở mục đó; chỉ khi bản in sai, giữ số đúng ở đây và ghi số in sai trong errata",
                    "if only the best item counts, write aggregation: maximum; if the items are added up to at most {2}, write capped: yes; if an item is a bonus beyond {2}, write bonus: yes there; only if the print is wrong, state the right figure here and the printed one in errata")),
    MAXIMA_OF_BEST(
            Code.error(
                            "DTI-1762",
                            "điểm tối đa lớn nhất của các mục trong {0} là {1}, cần {2}",
                            "the largest maximum in {0} is {1}, expected {2}")
                    .hint(
                            "maximum lấy điểm của mục cao điểm nhất; nếu lấy tỷ lệ đạt cao nhất rồi quy về điểm của nhóm, viết aggregation: best-share",
                            "maximum takes the most points of an item; for the best share, scaled to the group, write aggregation: best-share")),
    MAXIMUM_NOT_DISPLAYED(Code.error(
                    "DTI-1410",
                    "điểm tối đa {1} của {0} hiển thị thành {2}, mà nhóm cộng điểm đã hiển thị: đạt trọn cũng không được {1}",
                    "the maximum {1} of {0} is displayed as {2}, and its group adds up displayed points: full marks would not earn {1}")
            .hint(
                    "thêm chữ số vào policy.display.places, hoặc bỏ sum-of: displayed",
                    "raise policy.display.places, or leave out sum-of: displayed")),
    CAP_OUT_OF_REACH(Code.error(
                    "DTI-1340",
                    "các mục trong {0} cộng lại tối đa {1}, không bao giờ đến mức chặn {2}",
                    "the items in {0} add up to {1} at most, never to the cap of {2}")
            .hint(
                    "bỏ capped: yes và ghi max: {1}, hoặc ghi đủ các mục",
                    "leave out capped: yes and write max: {1}, or list all items")),
    CAP_OF_SHARES(
            Code.error(
                            "DTI-1341",
                            "capped chỉ dùng khi cộng điểm; {0} không cộng điểm các mục",
                            "capped is for points that are added up; {0} does not add them up")
                    .hint(
                            "bỏ capped: điểm theo tỷ lệ hay theo mục cao nhất không vượt điểm tối đa; muốn chặn cả điểm cộng thì đặt nhóm này và điểm cộng vào một nhóm có capped",
                            "leave capped out: shares and the best item do not exceed the maximum; to cap a bonus too, put this group and the bonus into a group with capped")),
    LEAST_ABOVE_ZERO(
            Code.error(
                            "DTI-1342",
                            "điểm thấp nhất của {0} là {1}, cần từ 0 trở xuống",
                            "min of {0} is {1}, expected 0 or below")
                    .hint(
                            "min là mức điểm thấp nhất khi bị trừ, ví dụ min: -10; mức phải đạt thì viết trong requires",
                            "min is the least after deductions, such as min: -10; a level to reach belongs in requires")),
    POINTS_BELOW_LEAST(Code.error(
                    "DTI-1344",
                    "{0} có thể được {1} điểm, thấp hơn mức thấp nhất {2}",
                    "{0} can earn {1} points, below its least of {2}")
            .hint(
                    "viết min: {1} nếu bản in cho trừ đến mức ấy",
                    "write min: {1} if the print takes off as much")),
    POINTS_ABOVE_MAXIMUM(Code.error(
                    "DTI-1348",
                    "{0} có thể được {1} điểm, cao hơn điểm tối đa {2}",
                    "{0} can earn {1} points, above its maximum of {2}")
            .hint(
                    "max: 0 chỉ để trừ điểm; mục có cộng điểm thì ghi max là số điểm ấy",
                    "max: 0 is for points taken off; where points are earned, write them as max")),
    NOTHING_TO_RESCALE(
            Code.error(
                            "DTI-1343",
                            "{0} có rescale: yes nhưng không mục nào có thể bị loại khỏi cách tính",
                            "{0} has rescale: yes, but none of its items can be left out")
                    .hint(
                            "viết policy: {not-applicable: exclude} ở nhóm hoặc tiêu chí, hoặc bỏ rescale",
                            "write policy: {not-applicable: exclude} at the group or criterion, or leave rescale out")),
    TIE_BREAK_UNKNOWN(Code.error(
                    "DTI-1412",
                    "tie-break ghi '{0}', không có nhóm hoặc tiêu chí này",
                    "tie-break names '{0}', which is no group or criterion")
            .hint(
                    "ghi mã của nhóm hoặc tiêu chí trong ngoặc kép; total là tổng điểm chính xác",
                    "write the id of a group or criterion in quotes; total is the exact total")),
    TIE_BREAK_UNKNOWN_SUGGESTING(Code.error(
            "DTI-1412",
            "tie-break ghi '{0}', không có nhóm hoặc tiêu chí này — có phải ý là '{1}'?",
            "tie-break names '{0}', which is no group or criterion — did you mean '{1}'?")),
    TIE_BREAK_IS_INPUT(Code.error(
                    "DTI-1412",
                    "tie-break ghi '{0}', là đầu vào, không phải nhóm hay tiêu chí",
                    "tie-break names '{0}', which is an input, no group or criterion")
            .hint(
                    "so theo số liệu thì viết {value: {0}, better: higher} hoặc better: lower",
                    "to compare figures write {value: {0}, better: higher}, or better: lower")),
    TIE_BREAK_TWICE(
            Code.error("DTI-1413", "tie-break ghi '{0}' hai lần", "tie-break names '{0}' twice")
                    .hint(
                            "bằng nhau ở lần đầu thì lần sau cũng bằng: bỏ một lần",
                            "those that are equal by the first are equal by the second: leave one out")),
    TIE_BREAK_CONSTANT(
            Code.error(
                            "DTI-1264",
                            "tie-break so {0}, mà mọi đơn vị đều như nhau",
                            "tie-break compares {0}, which is the same for all units")
                    .hint(
                            "ghi một đầu vào hoặc phép tính từ các đầu vào; điểm một mục thì ghi mã trong ngoặc kép, không có value",
                            "write an input or a calculation from inputs; for the points of a node write its id in quotes, without value")),
    TIE_BREAK_INPUT(Code.error(
            "DTI-1208",
            "tie-break dùng đầu vào '{0}' chưa được khai báo",
            "tie-break uses the input '{0}', which is not declared")),
    TAG_NAME(
            Code.error(
                            "DTI-1415",
                            "'{0}' không phải là tên thẻ: dùng chữ, số và gạch nối, bắt đầu bằng chữ",
                            "'{0}' is no name of a tag: letters, digits and hyphens, a letter first")
                    .hint(
                            "tên ngắn cho máy ở bên trái, tên gọi ở bên phải: self: Tự đánh giá; tên untagged dành cho tiêu chí không có thẻ",
                            "a short name to the left, what people call it to the right: self: Tự đánh giá; untagged means the criteria without one")),
    TAG_BLANK(Code.error("DTI-1208", "thẻ '{0}' không có tên gọi", "tag '{0}' has no title")),
    TAG_TWICE(Code.error(
            "DTI-1208", "thẻ '{0}' được khai báo hai lần", "tag '{0}' is declared twice")),
    TAG_UNKNOWN(Code.error(
            "DTI-1208",
            "tiêu chí '{0}' có thẻ '{1}' chưa được khai báo",
            "criterion '{0}' has the tag '{1}', which is not declared")),
    WEIGHTS(Code.error(
            "DTI-1307", "{0} có {1} trọng số cho {2} mục", "{0} has {1} weights for {2} children")),
    WEIGHTS_INVALID(Code.error(
            "DTI-1307",
            "trọng số là {0}, cần từ 0 và không bằng 0 tất cả",
            "the weights are {0}, expected at least 0 and not all 0")),
    BLANK_ID(Code.error(
            "DTI-1301", "một tiêu chí hoặc nhóm không có mã", "a criterion or group has no id")),
    RESERVED_ID(Code.error(
                    "DTI-1323",
                    "mã '{0}' là tên của toàn bộ chỉ số trong tệp kiểm thử và kết quả",
                    "id '{0}' is the name of the whole in tests and results")
            .hint("viết mã như bản in, ví dụ \"1.1\"", "write the id as printed, such as \"1.1\"")),
    PART_OF_ITSELF(
            Code.error("DTI-1309", "at-most của '{0}' là chính nó", "at-most of '{0}' is itself")),
    DIFFERENT_INPUT(Code.error(
            "DTI-1208",
            "tiêu chí '{0}' dùng đầu vào '{1}' khác với khai báo",
            "criterion '{0}' uses the input '{1}' other than it is declared")),
    READING_UNKNOWN(Code.error(
            "DTI-1308",
            "cách hiểu được chọn '{0}' không có trong {1}",
            "the chosen reading '{0}' is not among {1}")),
    READING_TWICE(
            Code.error("DTI-1308", "hai cách hiểu cùng tên '{0}'", "two readings are named '{0}'")),
    READING_RULE(Code.error(
            "DTI-1208",
            "cách chấm của tiêu chí '{0}' không phải là của cách hiểu được chọn",
            "the rule of criterion '{0}' is not that of its chosen reading")),
    PROFILE_INPUT(Code.error(
            "DTI-1312",
            "mục thông tin chung '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "profile item '{0}' uses the input '{1}', which is not declared")),
    RELATION_INPUT(Code.error(
            "DTI-1208",
            "quan hệ '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "relation '{0}' uses the input '{1}', which is not declared")),
    UNDECLARED_INPUT(Code.error(
            "DTI-1208",
            "tiêu chí '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "criterion '{0}' uses the input '{1}', which is not declared")),
    CLASS_OUT_OF_PERCENT(Code.error(
                    "DTI-1316",
                    "loại '{0}' từ {1%} trở lên, cần từ 0 % đến 100 %",
                    "class '{0}' starts at {1%}, expected 0% to 100%")
            .hint(
                    "với by: percent, đầu dưới là tỷ lệ như 90% hoặc 0.9",
                    "with by: percent, a bound is a share such as 90% or 0.9")),
    CLASS_OUT_OF_POINTS(Code.error(
            "DTI-1316",
            "loại '{0}' từ {1} điểm trở lên, cần từ 0",
            "class '{0}' starts at {1} points, expected at least 0")),
    CLASS_ABOVE_MAX(Code.error(
            "DTI-1316",
            "loại '{0}' từ {1} điểm trở lên, vượt điểm tối đa {2}",
            "class '{0}' starts at {1} points, above the maximum {2}")),
    CLASS_ORDER(Code.error(
                    "DTI-1317",
                    "loại '{0}' từ {1} không thấp hơn loại '{2}' đứng trên từ {3}",
                    "class '{0}' from {1} is not below class '{2}' above it, from {3}")
            .hint("xếp từ loại cao nhất xuống", "list the highest class first")
            .note("loại '{2}' ở đây", "class '{2}' is here")),
    CLASS_BLANK(Code.error(
            "DTI-1208", "loại từ {0} trở lên không có tên", "the class from {0} has no title")),
    CLASS_TWICE(Code.error("DTI-1318", "hai loại cùng tên '{0}'", "two classes are named '{0}'")),
    REQUIRED_INPUT(Code.error(
            "DTI-1208",
            "điều kiện xếp loại dùng đầu vào '{0}' chưa được khai báo",
            "a requirement uses the input '{0}', which is not declared")),
    REQUIRES_UNKNOWN(
            Code.error(
                            "DTI-1364",
                            "không có nhóm hay tiêu chí '{0}'",
                            "there is no group or criterion '{0}'")
                    .hint(
                            "ghi mã như trong criteria; mọi tiêu chí hay mọi nhóm thì viết every: criterion hoặc every: group",
                            "write an id of criteria; for all of them write every: criterion or every: group")),
    REQUIRES_UNKNOWN_SUGGESTING(Code.error(
            "DTI-1364",
            "không có nhóm hay tiêu chí '{0}' — có phải ý là '{1}'?",
            "there is no group or criterion '{0}' — did you mean '{1}'?")),
    REQUIRES_NO_NODES(Code.error(
                    "DTI-1365",
                    "điều kiện nói về {0}, mà không có mục nào như vậy có điểm",
                    "the requirement speaks of {0}, of which none can earn points")
            .hint(
                    "sửa every, count hoặc in; một mục không có điểm thì gọi bằng mã của nó",
                    "mend every, count or in; name an item without points by its id")),
    REQUIREMENTS_TOO_MANY(Code.error(
                    "DTI-1368",
                    "các điều kiện của classes và prerequisites hỏi tổng cộng {0} lần về nhóm và tiêu chí, nhiều hơn {1}",
                    "classes and prerequisites ask {0} times about groups and criteria in all, more than {1}")
            .hint(
                    "hỏi mỗi điều một lần; every, count tính mỗi tiêu chí là một lần hỏi",
                    "ask each thing once; every and count ask once of each criterion")),
    PREREQUISITE_TWICE(Code.error(
                    "DTI-1366",
                    "hai điều kiện tiên quyết cùng tên '{0}'",
                    "two prerequisites are named '{0}'")
            .note("điều kiện kia ở đây", "the other one is here")),
    PREREQUISITE_OF_NO_CLASS(Code.error(
                    "DTI-1367",
                    "điều kiện tiên quyết '{0}' có else: no-class mà bộ chỉ số không xếp loại",
                    "the prerequisite '{0}' says else: no-class, but the framework has no classes")
            .hint(
                    "thêm classes, hoặc viết else: zero nếu tổng điểm bằng 0",
                    "add classes, or write else: zero if the total is 0")),
    REQUIRES_NOTHING(Code.warning(
                    "DTI-1763", "điều kiện luôn đúng: {0}", "the requirement always holds: {0}")
            .hint(
                    "đối chiếu bản in; «không có tiêu chí 0 điểm» viết above: 0",
                    "compare with the print; “no criterion without points” is above: 0")),
    REQUIRES_TOO_MUCH(
            Code.warning(
                            "DTI-1764",
                            "điều kiện không bao giờ đạt được: {0}",
                            "the requirement can never be met: {0}")
                    .hint(
                            "đối chiếu với điểm tối đa và số mục; nếu là một phần, viết dấu %: at-least: 50%",
                            "compare with the maximum and the number of items; a part is written with its sign: at-least: 50%")),
    REQUIRES_AS_SHARE(Code.warning("DTI-1765", "{0} ở đây là {0} điểm", "{0} is {0} points here")
            .hint(
                    "nếu là phần của điểm tối đa, viết phần trăm: 50%",
                    "write a part of the maximum as a percentage: 50%")),
    REQUIRES_SHARE_OF_NOTHING(Code.warning(
                    "DTI-1767",
                    "yêu cầu theo phần trăm, mà mục này chỉ trừ điểm (tối đa 0): {0}",
                    "a percentage is required of what only takes points off (maximum 0): {0}")
            .hint(
                    "viết bằng điểm: at-least: 0 là không bị trừ điểm nào",
                    "write it in points: at-least: 0 is that nothing was taken off")),
    LOWER_CLASS_REQUIRES(Code.warning(
                    "DTI-1766",
                    "loại '{0}' có điều kiện mà loại cao hơn '{1}' không có",
                    "class '{0}' requires something that the better class '{1}' does not")
            .hint(
                    "loại cao hơn thường cần ít nhất những điều kiện của loại thấp hơn: ghi requires cho cả hai",
                    "a better class mostly asks for no less: state requires for both")
            .note("loại '{1}' ở đây", "class '{1}' is here")),
    COUNTS(Code.error(
            "DTI-1304",
            "counts ghi {0} nhóm và {1} tiêu chí, đếm được {2} nhóm và {3} tiêu chí",
            "counts states {0} groups and {1} criteria, counted are {2} groups and {3} criteria"));

    private final Code code;

    FrameworkFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
