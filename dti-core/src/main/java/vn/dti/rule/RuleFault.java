// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults and doubts of a rule. */
enum RuleFault implements Coded {
    NO_OPTIONS(Code.error(
            "DTI-1217",
            "điều kiện của '{0}' không nêu phương án nào",
            "the condition on '{0}' names no option")),
    AWARD_BOUNDS(Code.warning(
                    "DTI-1728",
                    "điểm chấm '{0}' được khai báo trong {1}, nhưng điểm chấm ngoài {2} – {3} bị từ chối",
                    "the award '{0}' is declared to be in {1}, but awards outside {2} – {3} are refused")
            .hint(
                    "sửa at-least, at-most của đầu vào cho khớp điểm tối đa",
                    "make at-least and at-most of the input fit the maximum")),
    AWARD_OF_PERCENT(Code.error(
            "DTI-1760",
            "'{0}' là đầu vào kiểu percent, điểm được chấm cần kiểu count hoặc amount",
            "'{0}' is an input of type percent, points awarded need count or amount")),
    NOT_A_NUMBER_INPUT(
            Code.error(
                            "DTI-1210",
                            "'{0}' là đầu vào kiểu {1}, biểu thức cần kiểu count, amount hoặc percent",
                            "'{0}' is an input of type {1}, an expression needs count, amount, or percent")
                    .hint(
                            "là số thì khai báo type như vậy; có hoặc không thì dùng boolean: {0}; phương án thì dùng choice: {0}",
                            "declare it so if it is a number; for yes or no use boolean: {0}, for options choice: {0}")),
    NOT_A_BOOLEAN_INPUT(
            Code.error(
                            "DTI-1210",
                            "'{0}' là đầu vào kiểu {1}, cần kiểu boolean",
                            "'{0}' is an input of type {1}, expected boolean")
                    .hint(
                            "có hoặc không thì khai báo type: boolean; số thì dùng bands: {0} với khoảng at-least: 1 và below: 1; phương án thì dùng choice: {0}",
                            "declare type: boolean for yes or no; for a number use bands: {0}, say at-least: 1 and below: 1, for options choice: {0}")),
    NOT_A_CHOICE_INPUT(
            Code.error(
                            "DTI-1210",
                            "'{0}' là đầu vào kiểu {1}, cần kiểu choice",
                            "'{0}' is an input of type {1}, expected choice")
                    .hint(
                            "phương án thì khai báo type: choice và options; số thì dùng bands: {0}; có hoặc không thì dùng boolean: {0}",
                            "declare type: choice with its options; for a number use bands: {0}, for yes or no boolean: {0}")),
    NOT_A_LIST_INPUT(
            Code.error(
                            "DTI-1210",
                            "'{0}' là đầu vào kiểu {1}, cần kiểu list",
                            "'{0}' is an input of type {1}, expected list")
                    .hint(
                            "danh sách thì khai báo type: list và fields; số lượng đã đếm sẵn thì không có điều kiện cho từng mục",
                            "declare type: list with its fields; a number that is counted already has no items to ask")),
    MAY_HAVE_NO_VALUE(
            Code.warning(
                            "DTI-1790",
                            "{0} không có giá trị với một số số liệu có thể báo cáo, và đơn vị có số liệu đó sẽ bị từ chối",
                            "{0} has no value for some figures that may be reported, and a unit with such figures is refused")
                    .hint(
                            "nêu at-least cho đầu vào (ln và log10 cần số lớn hơn 0, sqrt cần số từ 0, root cần bậc là số nguyên từ 1), hoặc dùng max(…, số nhỏ nhất)",
                            "give the input an at-least (ln and log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), or use max(…, the least)")),
    OPERANDS(Code.error(
            "DTI-1231", "{0} cần {1} giá trị, ở đây có {2}", "{0} takes {1} values, here are {2}")),
    PICK_OF_NONE(Code.error(
            "DTI-1282",
            "{0} cần số mục là số nguyên từ 1 trở lên, không phải {1}",
            "{0} takes a whole number of records from 1 up, not {1}")),
    WEIGHT_BELOW_ZERO(Code.error(
                    "DTI-1283", "trọng số '{0}' có thể dưới 0", "the weight '{0}' can be below 0")
            .hint(
                    "khai báo at-least: 0 cho trường làm trọng số",
                    "declare at-least: 0 for the field that is the weight")),
    PICK_WITHOUT_EFFECT(Code.warning(
                    "DTI-1770",
                    "{0} của các mục {1} cũng là {0} của tất cả",
                    "the {0} of the {1} is the {0} of all")
            .hint("bỏ {1}, hoặc dùng mean, sum", "leave out {1}, or take their mean or sum")),
    NOT_A_FIELD(Code.error(
            "DTI-1210", "{0} không phải là trường của '{1}'", "{0} is no field of '{1}'")),
    UNKNOWN_OPTION(Code.error(
            "DTI-1215",
            "'{0}' không có phương án {1}; có {2}",
            "'{0}' has no option {1}; it has {2}")),
    UNKNOWN_OPTION_SUGGESTING(Code.error(
            "DTI-1215",
            "'{0}' không có phương án {1}; có {2} — có phải ý là '{3}'?",
            "'{0}' has no option {1}; it has {2} — did you mean '{3}'?")),
    OPTIONS_WITHOUT_SHARE(Code.error(
                    "DTI-1216",
                    "chưa có điểm cho phương án {0} của '{1}'",
                    "no share for {0} of '{1}'")
            .hint(
                    "mỗi phương án của đầu vào cần một share, kể cả 0",
                    "each option of the input needs a share, even 0")),
    DEGENERATE_AGAINST(Code.error(
                    "DTI-1761",
                    "degenerate là {0} nhưng better là {1}: khi mọi đơn vị bằng nhau, giá trị xấu hơn lại được nhiều điểm hơn",
                    "degenerate is {0} but better is {1}: where all units are alike, worse values would earn more")
            .hint(
                    "viết degenerate: zero hoặc degenerate: maximum",
                    "write degenerate: zero or degenerate: maximum")),
    DIVISION_BY_ZERO(
            Code.error("DTI-1220", "chia cho hằng số 0: {0}", "division by the constant 0: {0}")),
    TARGET_NOT_POSITIVE(Code.error(
            "DTI-1218", "target là {0}, cần lớn hơn 0", "target is {0}, expected above 0")),
    FLOOR_OUT_OF_RANGE(Code.error(
                    "DTI-1219",
                    "floor là {0}, cần từ 0 đến target {1}",
                    "floor is {0}, expected 0 to the target {1}")
            .hint(
                    "tỷ lệ viết có dấu %, chẳng hạn 60%; hoặc xem floor và target có bị đổi chỗ không",
                    "a share has the sign %, such as 60%; or floor and target are swapped")),
    EMPTY_BAND(Code.error(
            "DTI-1213", "khoảng {0} không chứa số nào", "the band {0} contains no number")),
    SHARE_OUT_OF_RANGE(
            Code.error("DTI-1214", "share là {0}, cần từ 0 đến 1", "share is {0}, expected 0 to 1")
                    .hint(
                            "share là phần của điểm tối đa, không phải là điểm: 5 điểm trên 10 là 1/2",
                            "a share is a part of the maximum, not points: 5 points of 10 are 1/2")),
    BANDS_OVERLAP(Code.error(
                    "DTI-1211",
                    "các khoảng {0} và {1} chồng lên nhau",
                    "the bands {0} and {1} overlap")
            .hint(
                    "đầu mút chung chỉ thuộc một khoảng: dùng below thay cho at-most, hoặc above thay cho at-least; bản in ghi trùng như vậy thì chọn một cách và ghi readings",
                    "a common end belongs to one band: use below for at-most, or above for at-least; if it is printed so, choose one and record readings")
            .note("khoảng kia ở đây", "the other band is here")),
    BANDS_OF_DAYS_OVERLAP(Code.error(
                    "DTI-1211",
                    "các khoảng ngày {0} và {1} chồng lên nhau",
                    "the bands of days {0} and {1} overlap")
            .hint(
                    "ngày chung chỉ thuộc một khoảng: dùng before thay cho by, hoặc after thay cho from; bản in ghi trùng như vậy thì chọn một cách và ghi readings",
                    "a common day belongs to one band: use before for by, or after for from; if it is printed so, choose one and record readings")
            .note("khoảng kia ở đây", "the other band is here")),
    BANDS_GAP(
            Code.error("DTI-1212", "không khoảng nào chứa {0}", "nothing covers {0}")
                    .hint(
                            "thêm một dòng {1}; nếu bản in để hở như vậy, chọn một cách và ghi readings",
                            "add a row {1}; if the print leaves it open, choose a side and record readings")),
    TARGET_UNREACHABLE(Code.warning(
            "DTI-1705",
            "target {0} không bao giờ đạt được: giá trị lớn nhất là {1}",
            "the target {0} is never reached: the highest value is {1}")),
    TARGET_FAR_BELOW(Code.warning(
                    "DTI-1707",
                    "target {0} quá nhỏ: giá trị lên đến {1}, gấp 100 lần trở lên",
                    "the target {0} is too small: values go up to {1}, a hundred times that or more")
            .hint(
                    "bỏ × 100 trong biểu thức: a / b so với target 80%",
                    "leave out × 100: compare a / b with the target 80%")),
    FLOOR_ALWAYS_REACHED(
            Code.warning(
                            "DTI-1738",
                            "floor {0} không bao giờ bị hụt, vì điều kiện đứng trước chỉ để lại giá trị trong {1}",
                            "the floor {0} is never missed, as the conditions before it leave values in {1}")
                    .hint(
                            "đối chiếu bản in: điều kiện hoặc floor; nếu đúng vậy, bỏ floor",
                            "compare the condition and the floor with the print; if they are right, leave out floor")),
    TARGET_ALWAYS_REACHED(
            Code.warning(
                            "DTI-1738",
                            "target {0} luôn đạt được, vì điều kiện đứng trước chỉ để lại giá trị trong {1}",
                            "the target {0} is always reached, as the conditions before it leave values in {1}")
                    .hint(
                            "đối chiếu bản in: điều kiện hoặc target; nếu đúng vậy, dùng bands",
                            "compare the condition and the target with the print; if they are right, use bands")),
    ANSWERED_BY_GATE(
            Code.warning(
                            "DTI-1738",
                            "luôn đúng, vì điều kiện đứng trước đã đòi hỏi: {0}",
                            "always holds, as the condition before it asks for it: {0}")
                    .hint(
                            "đối chiếu bản in: một trong hai có thể ghi nhầm đầu vào; nếu đúng vậy, bỏ requires",
                            "compare with the print: one of the two may name the wrong input; if they are right, leave out requires")),
    OPTION_UNREACHABLE(
            Code.warning(
                            "DTI-1704",
                            "không ai chọn được “{0}”: các điều kiện đứng trước đã loại",
                            "nobody can choose “{0}”: the conditions before it leave it out")
                    .hint(
                            "đối chiếu bản in: điều kiện hoặc phương án; nếu đúng, ghi share 0",
                            "compare the condition and the option with the print; if they are right, give it the share 0")),
    BAND_UNREACHABLE(Code.warning(
            "DTI-1704",
            "không giá trị nào thuộc khoảng {0}: giá trị chỉ trong {1}",
            "no value is in the band {0}: values are in {1}")),
    BAND_IN_VALLEY(Code.warning(
                    "DTI-1731",
                    "khoảng {0} được ít điểm hơn cả một khoảng thấp hơn lẫn một khoảng cao hơn",
                    "the band {0} earns less than one below it and less than one above it")
            .hint(
                    "đối chiếu bản in: hai dòng có thể bị đổi chỗ",
                    "compare with the print: two rows may be swapped")),
    PARTS_ALIKE(
            Code.warning(
                            "DTI-1732",
                            "phần này chấm y như một phần trước: {0}",
                            "this part scores just as one before it does: {0}")
                    .hint(
                            "đối chiếu bản in: có thể chép dòng mà quên sửa số liệu; nếu đúng, gộp thành một phần",
                            "compare with the print: a copied line may lack its input; if it is right, make them one part")),
    PART_OF_NOTHING(Code.warning(
                    "DTI-1733",
                    "phần có share 0 không bao giờ được điểm",
                    "a part with share 0 never earns points")
            .hint(
                    "ghi share của phần này, hoặc bỏ phần này",
                    "state its share, or leave the part out")),
    UNITS_OF_SIZES(Code.warning(
                    "DTI-1740",
                    "{0} đặt cạnh nhau số tính bằng {1} và số tính bằng {2}",
                    "{0} takes numbers of {1} and of {2} for alike")
            .hint(
                    "đổi về một đơn vị: 1 {3} là {4}; hoặc sửa unit của đầu vào",
                    "convert one of them, as 1 {3} is {4}; or mend the unit of the input")),
    UNITS_OF_KINDS(
            Code.warning("DTI-1740", "{0} gộp {1} với {2}", "{0} puts {1} and {2} together")
                    .hint(
                            "chỉ cộng, trừ, so sánh số của cùng một thứ: xem lại biểu thức; cùng một thứ thì ghi unit như nhau",
                            "only numbers of one thing are added, subtracted or compared: look at the expression; of one thing, state one unit")),
    NUMBER_TAKEN_AWAY(Code.warning(
                    "DTI-1720",
                    "{0} trừ đi một số lượng: từ 1 trở lên đã mất hết điểm",
                    "{0} takes a number of things away: 1 of them costs all points")
            .hint(
                    "chia cho toàn thể: 1 - a / b; hoặc dùng bands",
                    "divide by the whole: 1 - a / b; or use bands")),
    CASE_UNREACHABLE(Code.warning(
            "DTI-1704",
            "trường hợp {0} không bao giờ được áp dụng: các trường hợp trước đã bao hết,"
                    + " hoặc điều kiện không bao giờ đúng",
            "case {0} never applies: those before it leave nothing, or its condition never holds")),
    OTHERWISE_UNREACHABLE(Code.warning(
            "DTI-1704",
            "otherwise không bao giờ được áp dụng: các trường hợp đã bao hết",
            "otherwise never applies: the cases leave nothing")),
    FLOOR_NEVER_MISSED(Code.warning(
            "DTI-1717",
            "floor {0} không bao giờ bị hụt: giá trị chỉ trong {1}",
            "the floor {0} is never missed: values are in {1}")),
    CONDITION_ALWAYS(
            Code.warning("DTI-1716", "điều kiện luôn đúng: {0}", "the condition always holds: {0}")
                    .hint(
                            "sửa đầu mút hoặc điều kiện; điều kiện luôn đúng thì bỏ",
                            "mend the end or the condition; leave out one that always holds")),
    CONDITION_NEVER(Code.warning(
                    "DTI-1716",
                    "điều kiện không bao giờ đúng: {0}",
                    "the condition never holds: {0}")
            .hint(
                    "sửa đầu mút hoặc điều kiện; tỷ lệ so với 80%, không phải 80",
                    "mend the end or the condition; a ratio is compared with 80%, not 80")),
    ALWAYS_THE_SAME(Code.warning(
                    "DTI-1714",
                    "luôn được {0}, số liệu nào cũng vậy",
                    "always earns {0}, whatever the figures")
            .hint(
                    "xem biểu thức, đầu mút và at-most của các số liệu",
                    "look at the expression, the ends, and at-most of the inputs")),
    NEVER_FULL(
            Code.warning(
                            "DTI-1715",
                            "không số liệu nào đạt điểm tối đa: nhiều nhất là {0}",
                            "no figures earn full marks: at most {0}")
                    .hint(
                            "phương án, mức hoặc phần cao nhất phải đạt điểm tối đa; nếu bản in ghi như vậy, giảm max và ghi errata",
                            "the best option, band or sum of parts earns the maximum; if it is printed so, lower max and record errata")),
    NEVER_QUITE_FULL(Code.warning(
                    "DTI-1715",
                    "không số liệu nào đạt điểm tối đa: luôn dưới mức đó",
                    "no figures earn full marks: always less")
            .hint(
                    "xem điều kiện đứng trước: có thể bị đảo ngược",
                    "look at the condition before it, which may be turned round")),
    PARTS_EXCLUDE_EACH_OTHER(
            Code.warning(
                            "DTI-1715",
                            "không số liệu nào đạt điểm tối đa: các phần không thể cùng đạt trọn",
                            "no figures earn full marks: the parts exclude each other")
                    .hint(
                            "đối chiếu bản in: phần này đúng thì phần kia sai; mỗi trường hợp một cách chấm thì dùng cases",
                            "compare with the print: one part fails where the other holds; for a rule in each case use cases")),
    EXPRESSION_CONSTANT(Code.warning("DTI-1714", "{0} luôn bằng {1}", "{0} is always {1}")
            .hint("dùng đầu vào khác nhau ở hai bên", "use different inputs on the two sides")),
    SHARE_OF_NEGATIVE(Code.warning(
                    "DTI-1727",
                    "số so sánh có thể âm ({0}): tỷ lệ so với đơn vị tốt nhất không còn ý nghĩa",
                    "what is compared can be negative ({0}): a share of the best means nothing then")
            .hint(
                    "dùng mode: between, hoặc khai báo đầu vào từ 0 trở lên",
                    "use mode: between, or declare the inputs to be at least 0")),
    UPSIDE_DOWN(Code.warning(
                    "DTI-1724",
                    "'{0}' là toàn thể của '{1}' mà đứng trên vạch: thương không bao giờ dưới 100 %",
                    "'{0}' is the whole of '{1}' but is above the line: the quotient is never below 100%")
            .hint(
                    "viết phần / toàn thể, hoặc sửa at-most nếu khai báo ngược",
                    "write part / whole, or turn at-most round if it is declared the wrong way")),
    HUNDREDFOLD(Code.warning(
                    "DTI-1713",
                    "{0} nhân một tỷ lệ với 100: 80 % thành 80 lần, không phải 0,8",
                    "{0} multiplies a share by 100: 80% becomes 80 times, not 0.8")
            .hint(
                    "bỏ × 100, và ghi mức so sánh có dấu %, chẳng hạn 80%",
                    "leave out × 100, and write what it is compared with as 80%")),
    PERCENTAGE_AS_NUMBER(Code.warning(
                    "DTI-1718",
                    "{0} dùng một tỷ lệ phần trăm như một số đếm: 80 % là 0,8",
                    "{0} takes a percentage for a number of things: 80% is 0.8")
            .hint(
                    "percent đã là phần của 1: dùng thẳng, không chia hay cộng với số đếm",
                    "a percent is a part of 1 already: use it as it is")),
    SHARE_IN_POINTS(Code.warning(
                    "DTI-1719",
                    "{0} lên đến {1}, nhưng công thức cho phần của điểm tối đa, từ 0 đến 1",
                    "{0} goes up to {1}, but it gives a share of the maximum, from 0 to 1")
            .hint(
                    "chia cho điểm tối đa: 5 điểm trên 10 là 5/10; hoặc dùng ratio, count",
                    "divide by the maximum: 5 points of 10 are 5/10; or use ratio or count")),
    NUMBER_AS_SHARE(Code.warning(
                    "DTI-1720",
                    "{0} là một số lượng: từ 1 trở lên đã được điểm tối đa",
                    "{0} is a number of things: from 1 on it earns full marks")
            .hint(
                    "thêm target, hoặc chia cho toàn thể; mỗi mục một số điểm thì dùng count",
                    "add a target, or divide by the whole; for points for each item use count")),
    COUNT_OF_SHARE(Code.warning(
                    "DTI-1720",
                    "{0} là một tỷ lệ, không phải là số mục để đếm",
                    "{0} is a share, not a number of items to count")
            .hint("dùng ratio cho tỷ lệ", "use ratio for a share")),
    POINTS_EACH_ABOVE(Code.warning(
                    "DTI-1725",
                    "points-each là {0}, lớn hơn điểm tối đa {1}: một mục đã quá điểm tối đa",
                    "points-each is {0}, above the maximum {1}: one item is worth more than all")
            .hint(
                    "đối chiếu bản in: số điểm mỗi mục và điểm tối đa",
                    "compare with the print: the points for an item and the maximum")),
    POINTS_NOT_POSITIVE(Code.error(
            "DTI-1221",
            "points-each là {0}, cần lớn hơn 0",
            "points-each is {0}, expected above 0")),
    STEP_NOT_POSITIVE(
            Code.error("DTI-1250", "per là {0}, cần lớn hơn 0", "per is {0}, expected above 0")
                    .hint(
                            "per là độ dài một bước: «cứ 5 % được 1 điểm» là per: 5%",
                            "per is the length of a step: one point for each 5% is per: 5%")),
    PARTS_EXCEED(Code.error(
            "DTI-1222",
            "tổng share của các phần là {0}, cần lớn hơn 0 và không quá 1",
            "the shares of the parts add up to {0}, expected above 0 and at most 1"));

    private final Code code;

    RuleFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public boolean isOfTheChosenReading() {
        return switch (this) {
            case ALWAYS_THE_SAME,
                    NEVER_FULL,
                    NEVER_QUITE_FULL,
                    PARTS_EXCLUDE_EACH_OTHER,
                    EXPRESSION_CONSTANT,
                    UPSIDE_DOWN -> true;
            default -> false;
        };
    }
}
