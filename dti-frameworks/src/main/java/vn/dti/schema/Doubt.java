// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.diagnostic.Reported;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Expression;
import vn.dti.wording.Code;

/**
 * The warnings about a framework that can be used, but says something that is probably not meant.
 */
enum Doubt implements Reported {
    UNUSED_INPUT(
            Code.warning("DTI-1701", "đầu vào '{0}' không được dùng", "input '{0}' is not used")
                    .hint(
                            "xóa khai báo, hoặc dùng trong một tiêu chí, profile hoặc relations",
                            "delete the declaration, or use it in a criterion, the profile or relations")),
    UNUSED_VALUE(
            Code.warning("DTI-1701", "giá trị '{0}' không được dùng", "value '{0}' is not used")
                    .hint(
                            "xóa giá trị này trong values, hoặc dùng tên của nó trong một công thức",
                            "delete it from values, or use its name in a formula")),
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
    WEIGHT_OF_NOTHING(
            Code.warning(
                            "DTI-1729",
                            "trọng số 0: mục này không ảnh hưởng đến điểm của nhóm",
                            "the weight is 0: this item never counts in its group")
                    .hint(
                            "đối chiếu bản in; mục không tính điểm thì bỏ, hoặc ghi vào profile",
                            "compare with the print; leave out an item that does not score, or record it under profile")),
    MAX_OF_NOTHING(
            Code.warning(
                            "DTI-1744",
                            "max là 0: số liệu nào cũng được 0 điểm",
                            "max is 0: no figures earn points")
                    .hint(
                            "ghi điểm tối đa; mục chỉ trừ điểm thì dùng minus, mục không tính điểm thì ghi vào profile",
                            "state the maximum; what only takes points off is minus, what does not score goes to profile")),
    BEST_SHARE_OF_UNEQUAL(Code.warning(
                    "DTI-1708",
                    "best-share trên các điểm tối đa {0}: đạt trọn mục {1} điểm cũng được như đạt trọn mục {2} điểm",
                    "best-share over the maxima {0}: all of {1} points count as much as all of {2}")
            .hint(
                    "lấy điểm cao nhất thì viết aggregation: maximum",
                    "for the most points write aggregation: maximum")),
    ALL_EXCLUDE_EACH_OTHER(Code.warning(
                    "DTI-1715",
                    "không số liệu nào đạt điểm tối đa của nhóm '{0}': các mục không thể cùng đạt trọn, mà nhóm chỉ được điểm khi đạt trọn mọi mục",
                    "no figures earn the maximum of group '{0}': its items exclude each other, and it earns points only where all are full")
            .hint(
                    "đối chiếu bản in: điều kiện của các mục, hoặc aggregation",
                    "compare with the print: the conditions of the items, or aggregation")),
    PERCENT_SIGN_MISSING(
            Code.warning(
                            "DTI-1711",
                            "{0} là {1}, vì giá trị được so là một tỷ lệ",
                            "{0} is {1}, as what is compared is a share")
                    .hint(
                            "viết {0}% nếu là phần trăm, {1} nếu đúng là số lần; nếu không phải là tỷ lệ, khai báo unit khác nhau cho hai đầu vào",
                            "write {0}% for a percentage, {1} if it is meant; if it is no share, declare a unit for each input")),
    PERCENT_OF_NUMBER(Code.warning(
                    "DTI-1712",
                    "{1} là {0}, vì giá trị được so là một số lượng",
                    "{1} is {0}, as what is compared is a number of things")
            .hint("viết số lượng không có dấu %", "write the number without the % sign")),
    PART_OF_ONE(
            Code.warning(
                            "DTI-1745",
                            "{0} nhỏ hơn 1, mà giá trị được so là số nguyên: từ 1 trở lên đều như nhau",
                            "{0} is below one, but what is compared is a whole number: from 1 on all is alike")
                    .hint(
                            "viết số lượng là số nguyên; nếu là tỷ lệ thì chia cho tổng số và ghi dấu %: a / b, 80%",
                            "write a whole number of things; a share is divided by its whole and has the sign %: a / b, 80%")),
    GROWTH_AS_LEVEL(Code.warning(
                    "DTI-1746",
                    "{1} là mức {0} của kỳ trước, giảm mạnh cũng đạt; mức tăng thì phải trừ 1",
                    "{1} is a level of {0} of the period before, which is met by a great fall too; growth takes 1 off")
            .hint(
                    "tăng {0} thì viết {1} - 1, hoặc so {1} với 1 cộng {0}",
                    "for a growth by {0} write {1} - 1, or compare {1} with 1 plus {0}")),
    LEVEL_AS_GROWTH(
            Code.warning(
                            "DTI-1746",
                            "{1} là mức tăng, {0} là tăng hơn gấp đôi",
                            "{1} is a growth, and {0} of it is more than double")
                    .hint(
                            "bằng {0} của kỳ trước thì bỏ phần trừ 1; hoặc viết mức tăng, chẳng hạn 10%",
                            "for {0} of the period before leave out the minus 1; or write the growth, such as 10%")),
    LIMIT_OF_ANOTHER_SORT(Code.warning(
                    "DTI-1743",
                    "{0} được so với {1}: một bên là tỷ lệ, một bên là số lượng",
                    "{0} is compared with {1}: one is a share, the other a number of things")
            .hint(
                    "hai bên cùng là số lượng, hoặc cùng là tỷ lệ (kiểu percent, hoặc một thương)",
                    "both are numbers of things, or both shares (of type percent, or quotients)")),
    ROUNDED_SHARE(Code.warning(
                    "DTI-1741",
                    "làm tròn một tỷ lệ đến {0} chữ số: 0,7561 thành {1}, tức {1%}",
                    "rounds a share to {0} places: 0.7561 becomes {1}, which is {1%}")
            .hint(
                    "làm tròn phần trăm đến {0} chữ số thì viết percent-places: {0}",
                    "to round the percentage to {0} digits write percent-places: {0}")),
    WHOLE_ALREADY(Code.warning(
                    "DTI-1742",
                    "{0} đã là số nguyên, whole: yes không thay đổi gì",
                    "{0} is whole already, whole: yes changes nothing")
            .hint(
                    "ghi per là độ dài một bước, chẳng hạn per: 5; hoặc bỏ whole",
                    "state per, the length of a step, such as per: 5; or leave out whole")),
    LABEL_TWICE(Code.warning(
                    "DTI-1721",
                    "nhãn “{0}” của '{1}' cũng là nhãn của '{2}'",
                    "the label “{0}” of '{1}' is that of '{2}' too")
            .hint(
                    "người điền và tiêu đề cột không phân biệt được hai số liệu: ghi nhãn khác nhau",
                    "who fills in, and the heading of a column, cannot tell the two apart: label them differently")
            .note("nhãn kia ở đây", "the other label is here")),
    UNIT_OF_PERCENT(Code.warning(
                    "DTI-1722",
                    "'{0}' kiểu {1} mà đơn vị là '{2}'",
                    "'{0}' is of type {1}, but its unit is '{2}'")
            .hint(
                    "dùng type: percent và bỏ unit: khi đó 80% được đọc là 0.8",
                    "use type: percent and leave out unit, so that 80% is read as 0.8")),
    RATE_AS_NUMBER(Code.warning(
                    "DTI-1722",
                    "'{0}' kiểu {1} mà nhãn là “{2}”",
                    "'{0}' is of type {1}, but its label is “{2}”, a rate")
            .hint(
                    "dùng type: percent; nếu không phải phần trăm, ghi unit, chẳng hạn máy/người",
                    "use type: percent; if it is none, state its unit, for example máy/người")),
    ID_FORM(Code.warning(
                    "DTI-1723",
                    "mã '{0}' có dấu hoặc khoảng trắng thừa",
                    "the id '{0}' has a mark or a space too many")
            .hint("viết {1}", "write {1}")),
    PART_OF_ANOTHER_SORT(Code.warning(
                    "DTI-1734",
                    "'{0}' kiểu {1} mà at-most là '{2}' kiểu {3}",
                    "'{0}' is of type {1}, but its at-most '{2}' is of type {3}")
            .hint(
                    "tỷ lệ phần trăm không so được với số lượng: sửa at-most hoặc type",
                    "a percentage is not compared with a number of things: mend at-most or type")),
    PART_OF_OTHER_SIZE(Code.warning(
                    "DTI-1734",
                    "'{0}' tính bằng {1} mà at-most là '{2}' tính bằng {3}",
                    "'{0}' is in {1}, but its at-most '{2}' is in {3}")
            .hint(
                    "ghi hai số liệu bằng một đơn vị, sửa unit của một trong hai",
                    "have both in one unit, mend the unit of one of them")),
    AWARD_TWICE(Code.warning(
                    "DTI-1735",
                    "điểm chấm '{0}' được tính hai lần: ở tiêu chí '{1}' và '{2}'",
                    "the award '{0}' is counted twice: in the criteria '{1}' and '{2}'")
            .hint("mỗi tiêu chí một đầu vào riêng", "declare an input for each criterion")
            .note("tiêu chí '{2}' ở đây", "criterion '{2}' is here")),
    TITLE_TWICE(Code.warning(
                    "DTI-1736",
                    "'{0}' và '{2}' trong cùng một nhóm có cùng tên: {1}",
                    "'{0}' and '{2}' in one group have one title: {1}")
            .hint(
                    "đối chiếu bản in: có thể chép dòng mà quên sửa",
                    "compare with the print: a copied line may not have been mended")
            .note("'{2}' ở đây", "'{2}' is here")),
    CLASSES_AS_SHARES(Code.warning(
                    "DTI-1737",
                    "loại cao nhất '{0}' chỉ cần {1} trên {2} điểm",
                    "the highest class '{0}' takes but {1} of {2} points")
            .hint(
                    "nếu là tỷ lệ, viết by: percent và các đầu dưới như 90%",
                    "for shares write by: percent, with bounds such as 90%")),
    TAG_OF_GROUP(Code.warning(
                    "DTI-1782",
                    "nhóm đã có thẻ '{0}', nên mọi mục trong nhóm đều có",
                    "the group has the tag '{0}' already, and with it all its items")
            .hint("bỏ thẻ ở đây", "leave it out here")),
    TAG_UNUSED(Code.warning("DTI-1783", "không mục nào có thẻ '{0}'", "nothing has the tag '{0}'")
            .hint(
                    "ghi tags: [{0}] ở nhóm hoặc tiêu chí, hoặc bỏ khai báo",
                    "write tags: [{0}] at a group or criterion, or delete the declaration")),
    GIVEN_FIELD(
            Code.warning(
                            "DTI-1780",
                            "given ở trường '{0}' của một danh sách không có tác dụng",
                            "given has no effect on '{0}', a field of a list")
                    .hint(
                            "số bản ghi mới là điều dti improve gợi ý: ghi given ở danh sách, hoặc bỏ đi",
                            "the number of records is what dti improve advises on: put given on the list, or leave it out")),
    PART_ABOVE_WHOLE(Code.warning(
                    "DTI-1730",
                    "'{0}' không bao giờ nằm trong '{1}' được: các giới hạn đã khai báo mâu thuẫn nhau",
                    "'{0}' can never be within '{1}': the limits that are declared contradict each other")
            .hint(
                    "đối chiếu at-least và at-most của hai số liệu; có thể at-most bị ghi ngược",
                    "compare at-least and at-most of the two; at-most may be turned round")
            .note("'{1}' ở đây", "'{1}' is here")),
    PARTS_IN_CIRCLE(Code.warning(
                    "DTI-1726",
                    "'{0}' và '{1}' đều là một phần của nhau",
                    "'{0}' and '{1}' are each a part of the other")
            .hint("bỏ at-most của toàn thể", "leave out at-most of the whole")),
    SPELT_ALIKE(Code.warning(
                    "DTI-1224",
                    "'{0}' và '{1}' chỉ khác nhau ở cách viết",
                    "'{0}' and '{1}' differ by their spelling alone")
            .hint(
                    "đặt tên khác hẳn: tiêu đề cột và tùy chọn không phân biệt hoa thường",
                    "choose another name: headings of tables and options do not tell case apart")
            .note("'{1}' ở đây", "'{1}' is here")),
    OFFICE_SPELT(Code.warning(
                    "DTI-1739",
                    "cơ quan «{0}» được coi là «{1}», chỉ khác cách viết",
                    "office «{0}» is taken for «{1}», which is only spelt otherwise")
            .hint("viết một cách ở mọi chỗ", "spell it alike everywhere")
            .note("viết cách kia ở đây", "spelt otherwise here")),
    CAP_IDLE(
            Code.warning(
                            "DTI-1768",
                            "các mục cộng lại tối đa {0}, không thể quá {1}: capped không có tác dụng",
                            "the items add up to {0} at most, which cannot exceed {1}: capped has no effect")
                    .hint(
                            "đối chiếu bản in: điểm cộng thì ghi bonus: yes, thiếu mục thì ghi thêm; nếu không, bỏ capped",
                            "compare with the print: mark what is extra with bonus: yes, list what is missing; or leave capped out")),
    LEAST_OF_GROUP_IDLE(
            Code.warning(
                            "DTI-1769",
                            "các mục được ít nhất {0} điểm, không thể thấp hơn {1}: min không có tác dụng",
                            "the items come to {0} points at least, which cannot fall below {1}: min has no effect")
                    .hint(
                            "đối chiếu bản in: mục bị trừ điểm có min dưới 0; nếu không có mục nào bị trừ thêm, bỏ min của nhóm",
                            "compare with the print: what is taken off has a min below 0; if nothing more is taken off, leave min of the group out")),
    LEAST_IDLE(
            Code.warning(
                            "DTI-1769",
                            "cách chấm cho ít nhất {0} điểm, không trừ đến {1}: min không có tác dụng",
                            "the rule gives {0} points at least and takes nothing off down to {1}: min has no effect")
                    .hint(
                            "ghi phần bị trừ vào cách chấm (minus, hoặc points: -1 ở một lựa chọn), hoặc bỏ min",
                            "write what is taken off into the rule (minus, or points: -1 of an option), or leave min out")),
    LEAST_TOO_LOW(Code.warning(
                    "DTI-1769",
                    "cách chấm trừ nhiều nhất đến {0} điểm, không đến {1}",
                    "the rule takes off down to {0} points at most, not to {1}")
            .hint(
                    "đối chiếu bản in; cách chấm đúng thì viết min: {0}",
                    "compare with the print; if the rule is right write min: {0}")),
    GROUP_LEFT_OUT(
            Code.warning(
                            "DTI-1747",
                            "cả nhóm '{0}' có thể bị loại khỏi cách tính mà bên trên không quy đổi: khi đó đơn vị chỉ có tối đa {1} điểm, không phải {2}",
                            "all of group '{0}' may be left out, and what is above it is not scaled: a unit then has {1} points at most, not {2}")
                    .hint(
                            "viết rescale: yes ở đầu tệp (hoặc ở nhóm chứa nó) để quy đổi về đủ điểm; nếu văn bản để điểm tối đa thấp hơn, viết rescale: no ở đó",
                            "write rescale: yes at the top (or at the group around it) to scale the rest to the whole; if the document leaves a smaller maximum, write rescale: no there")),
    MISSING_SPARES(
            Code.warning(
                            "DTI-1753",
                            "thiếu số liệu thì được 0 điểm, báo số liệu thì có thể còn {0} điểm: không báo lại có lợi",
                            "a figure that is missing counts 0, one that is reported may count {0} points: it pays to withhold it")
                    .hint(
                            "viết policy: {missing: least} để thiếu số liệu cũng bị trừ hết mức; nếu văn bản cho 0 điểm, viết policy: {missing: zero} ở tiêu chí hoặc nhóm này",
                            "write policy: {missing: least} to take off as much where it is missing; if the document gives 0 points, write policy: {missing: zero} at this criterion or group")),
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

    /**
     * What is doubtful of a number that a value is compared with, by the units of the two; what no value
     * reaches is told of the rule.
     */
    static Optional<Doubt> ofUnit(Expression value, Rational number, boolean percentage) {
        boolean isPart = number.signum() > 0 && Rational.ONE.isAbove(number);
        if (!percentage && isPart && value.isWhole()) {
            return Optional.of(PART_OF_ONE);
        }
        boolean large = !percentage && number.isAbove(Rational.ONE);
        if ((!percentage && !large) || value.isMeasuredShare() != large || value.isHundredfold()) {
            return Optional.empty();
        }
        if (large) {
            return value.isOutOfReach(Interval.exactly(number))
                    ? Optional.empty()
                    : Optional.of(PERCENT_SIGN_MISSING);
        }
        return value.isShare() || value.isQuotient()
                ? Optional.empty()
                : Optional.of(PERCENT_OF_NUMBER);
    }

    @Override
    public Code code() {
        return code;
    }
}
