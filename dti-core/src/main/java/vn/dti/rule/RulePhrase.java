// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/**
 * The sentences of this package: rules in words, branches taken, notices, and faults of
 * definitions.
 */
enum RulePhrase implements Phrase {
    MAXIMUM("điểm tối đa", "the maximum"),
    PART_MARKS("{0} điểm tối đa", "{0} of the maximum"),
    MARKS_OFF("trừ {0} mức tối đa", "minus {0} of the most"),
    MOST_OFF("trừ mức tối đa", "minus the most"),
    POINTS_OFF("trừ {0} điểm", "minus {0} points"),
    STARTS_WITH("Bắt đầu từ {0} điểm", "Starts with {0} points"),
    TAKEN("trừ {1} điểm cho mỗi {0}", "minus {1} points for each of {0}"),
    TAKEN_UP_TO(
            "trừ {1} điểm cho mỗi {0}, không quá {2} điểm",
            "minus {1} points for each of {0}, up to {2} points"),
    NO_LESS_THAN("không dưới {0} điểm", "no less than {0} points"),
    LEFT("{0} − {1} = {2} điểm", "{0} − {1} = {2} points"),
    LEFT_LEAST("{0} − {1}, không dưới {2}: {2} điểm", "{0} − {1}, no less than {2}: {2} points"),
    PRODUCT("{0} × {1} = {2}", "{0} × {1} = {2}"),

    MEASURE("{0}", "{0}"),
    COMPARE("{0}, so với các đơn vị khác", "{0}, compared with the other units"),
    BRANCH("{0}: {1}", "{0}: {1}"),
    RATIO_SHARE("điểm = tỷ lệ × {0}", "points = ratio × {0}"),
    RATIO_TARGET(
            "từ {0} trở lên: {1}; thấp hơn: {2} × giá trị / {0}",
            "at least {0}: {1}; below: {2} × value / {0}"),
    RATIO_FLOOR("dưới {0}: 0 điểm", "below {0}: 0 points"),
    POINTS_EACH("mỗi mục {0} điểm, không quá {1}", "points for each: {0}, up to {1}"),
    POINTS_EACH_FULL_STEP(
            "cứ đủ {1} được {0} điểm, không quá {2}", "points for each full {1}: {0}, up to {2}"),
    POINTS_EACH_STEP(
            "cứ {1} được {0} điểm, phần lẻ tính theo tỷ lệ, không quá {2}",
            "points for each {1}: {0}, parts of it in proportion, up to {2}"),
    RECORDS_WHERE("{0}, tính các mục có {1}", "{0}, counting those where {1}"),
    SUM_OF("tổng", "sum"),
    MEAN_OF("giá trị trung bình", "mean value"),
    GEOMETRIC_MEAN_OF("trung bình nhân", "geometric mean"),
    LEAST_OF("nhỏ nhất", "least"),
    MOST_OF("lớn nhất", "most"),
    COUNT_OF("số mục", "count"),
    VALUES_OF("{1} của “{0}”", "{1} of “{0}”"),
    VALUES_BY_WEIGHT("{1} của “{0}”, trọng số {2}", "{1} of “{0}”, weighted by {2}"),
    LABELLED("“{0}”", "“{0}”"),
    LOWEST("{0}, {1} mục thấp nhất", "{0}, the lowest {1}"),
    HIGHEST("{0}, {1} mục cao nhất", "{0}, the highest {1}"),
    MONTHS_LATER("{0} cộng {1} tháng", "{0} plus {1} months"),
    MONTHS_EARLIER("{0} trừ {1} tháng", "{0} minus {1} months"),
    DAYS("số ngày ({0} → {1})", "days ({0} → {1})"),
    WEIGHED("{0}, trọng số {1}", "{0}, weight {1}"),
    NOT_PICKED("{0}, không được chọn", "{0}, not among those chosen"),
    RECORDS_NEEDED(
            "records-needed",
            "{0} là con số {1}, nhưng cần từng mục để tính tổng, trung bình hay mục tốt nhất",
            "{0} is the number {1}, but the records are needed for a sum, a mean or the best"),
    FORMULA(
            "điểm = {0} × ({1}), không dưới 0 và không quá {0}",
            "points = {0} × ({1}), from 0 up to {0}"),
    FORMULA_BETWEEN(
            "điểm = {0} × ({1}), ít nhất: {2}, nhiều nhất: {3}",
            "points = {0} × ({1}), at least: {2}, at most: {3}"),
    AWARD_BETWEEN(
            "đơn vị đánh giá cho điểm, ít nhất: {0}, nhiều nhất: {1}",
            "the assessor gives points, at least: {0}, at most: {1}"),
    AWARD("đơn vị đánh giá cho điểm, từ 0 đến {0}", "the assessor gives points, from 0 to {0}"),
    SHARE_OF_HIGHEST(
            "đơn vị cao nhất: {0}; các đơn vị khác: {1} × giá trị / giá trị cao nhất",
            "the highest: {0}; the others: {1} × value / highest value"),
    SHARE_OF_LOWEST(
            "đơn vị thấp nhất: {0}; các đơn vị khác: {1} × giá trị thấp nhất / giá trị",
            "the lowest: {0}; the others: {1} × lowest value / value"),
    BETWEEN_HIGHER(
            "cao nhất: {0}; thấp nhất: 0 điểm; ở giữa: theo tỷ lệ",
            "the highest: {0}; the lowest: 0 points; in between: in proportion"),
    BETWEEN_LOWER(
            "thấp nhất: {0}; cao nhất: 0 điểm; ở giữa: theo tỷ lệ",
            "the lowest: {0}; the highest: 0 points; in between: in proportion"),
    PARTS("cộng các phần", "the sum of the parts"),
    A_PART("phần {0}", "part of {0}"),
    CASES("trường hợp đầu tiên đúng được áp dụng", "the first case that holds applies"),
    BY_OPTION("tùy theo lựa chọn", "by the option chosen"),
    CASE("nếu {0}", "if {0}"),
    OTHERWISE("còn lại", "otherwise"),
    GATE("chỉ tính khi {0}; nếu không: 0 điểm", "only if {0}; else 0 points"),

    FLOOR("phần nguyên", "floor"),
    CEIL("làm tròn lên", "ceil"),
    SQRT("căn bậc hai", "sqrt"),
    ROOT("căn bậc {0} của ({1})", "root {0} of ({1})"),
    LN("ln", "ln"),
    LOG10("log10", "log10"),
    EXP("e mũ", "exp"),
    GEOMETRIC_MEAN("trung bình nhân", "geometric-mean"),
    ROUND("làm tròn", "round"),
    HALF_EVEN("nửa về số chẵn", "half-even"),
    HALF_DOWN("nửa bỏ đi", "half-down"),
    DOWN("bỏ phần lẻ", "down"),
    UP("phần lẻ tính thêm 1", "up"),
    TO_FLOOR("xuống", "floor"),
    TO_CEILING("lên", "ceiling"),

    APPLIES(
            "chỉ áp dụng khi {0}; nếu không: loại khỏi cách tính",
            "applies only if {0}; else left out"),
    DOES_NOT_APPLY(
            "does-not-apply",
            "không thuộc diện áp dụng: không tính điểm cũng không tính điểm tối đa",
            "does not apply to this unit: left out, with its maximum"),
    GATE_OF_GROUP(
            "cả nhóm {0} chỉ tính khi {1}; nếu không: 0 điểm",
            "all of group {0} only if {1}; else 0 points"),

    IS_YES("“{0}” là “có”", "“{0}” is “yes”"),
    IS_NO("“{0}” là “không”", "“{0}” is “no”"),
    IS_IN("{0} {1}", "{0} is {1}"),
    ALWAYS("mọi trường hợp", "in every case"),
    BEST_IS_ZERO("giá trị cao nhất là 0", "the highest is 0"),
    ALL_ALIKE_NOT_POSITIVE(
            "mọi đơn vị bằng nhau và không lớn hơn 0", "all units are alike and not above 0"),
    ALL_ALIKE("mọi đơn vị bằng nhau", "all units are alike"),
    MARKS_IF_POSITIVE("{0} nếu giá trị lớn hơn 0", "{0} for a value above 0"),
    RECORD("mục {0}{1}: {2}", "record {0}{1}: {2}"),
    COUNTED_IN("đạt điều kiện", "qualifies"),
    COUNTED_OUT("không đạt điều kiện", "does not qualify"),
    NOT_JUDGED("chưa xét được", "cannot be judged"),
    IS_ONE_OF("“{0}” là {1}", "“{0}” is {1}"),

    RATIO_PLAIN("điểm = tỷ lệ × điểm tối đa = {0}", "points = ratio × maximum = {0}"),
    RATIO_FULL("{0} đạt mức {1}: điểm tối đa {2}", "{0} reaches {1}: full marks {2}"),
    RATIO_NEGATIVE("{0} dưới 0: 0 điểm", "{0} is below 0: 0 points"),
    RATIO_PART(
            "{0} chưa đạt mức {1}: giá trị / {1} × tối đa = {2}",
            "{0} is below {1}: value / {1} × maximum = {2}"),
    RATIO_BELOW_FLOOR("{0} dưới mức tối thiểu {1}: 0 điểm", "{0} is below the floor {1}: 0 points"),
    BAND_TAKEN("{0} thuộc mức “{1}”: {2}", "{0} is in the band “{1}”: {2}"),
    COUNTED("{0} mục × {1} điểm, tối đa {3}: {2}", "{0} × {1} points, at most {3}: {2}"),
    HOLDS_FULL_STEPS("{0} có {1} lần đủ {2}", "{0} holds {1} full steps of {2}"),
    HOLDS_STEPS("{0} = {1} lần {2}", "{0} = {1} steps of {2}"),
    STEPS_COUNTED(
            "{0} lần × {1} điểm, tối đa {3}: {2}", "{0} steps × {1} points, at most {3}: {2}"),
    FORMULA_TAKEN("điểm = {0}", "points = {0}"),
    AWARD_SIGNED("được chấm {0} điểm", "awarded {0} points"),
    AWARD_TAKEN("được chấm {0} trên {1} điểm", "awarded {0} of {1} points"),
    MIN_MAX_TAKEN("{0} so với khoảng {1} – {2}{4}: {3}", "{0} against the range {1} – {2}{4}: {3}"),
    MIN_MAX_DEGENERATE(
            "{0} so với khoảng không phân biệt được {1} – {2}{4}: {3}",
            "{0} against the degenerate range {1} – {2}{4}: {3}"),
    PARTS_ADDED("cộng các phần: {0}", "the sum of the parts: {0}"),
    PART_EARNS("{0}: {1} trên {2} điểm", "{0}: {1} of {2} points"),
    CASE_TAKEN("áp dụng trường hợp: {0}", "the case that applies: {0}"),
    OTHERWISE_TAKEN(
            "không trường hợp nào đúng: áp dụng “còn lại”", "no case holds: “otherwise” applies"),
    GATE_OF_GROUP_SHUT(
            "không đạt điều kiện của nhóm {0}: 0 điểm",
            "the condition of group {0} does not hold: 0 points"),
    GATE_SHUT("không đạt điều kiện: 0 điểm", "the condition does not hold: 0 points"),

    INPUT("{0}: {1} [{2}]", "{0}: {1} [{2}]"),
    INPUT_MISSING("{0}: chưa có số liệu [{1}]", "{0}: no data [{1}]"),
    INPUT_NOT_APPLICABLE("{0}: không áp dụng [{1}], lý do: {2}", "{0}: not applicable [{1}]: {2}"),
    CALCULATED("{0} = {1}", "{0} = {1}"),
    NOT_CALCULATED("{0}: chưa tính được", "{0}: cannot be calculated"),
    UNDEFINED("{0}: không xác định (mẫu số bằng 0)", "{0}: undefined (the denominator is 0)"),
    WITHOUT_VALUE(
            "{0}: không xác định (ngoài miền của hàm)",
            "{0}: undefined (outside of the domain of the function)"),
    HOLDS("{0} — đúng", "{0} — true"),
    HOLDS_NOT("{0} — không đúng", "{0} — false"),
    UNDECIDED("{0} — chưa xác định được", "{0} — undecided"),
    COUNTS("tính {0} điểm", "counts {0} points"),
    NO_DATA("no-data", "chưa có số liệu của {0}: {1}", "no data for {0}: {1}"),
    NOT_APPLICABLE("not-applicable", "không áp dụng ({0}): {1}", "not applicable ({0}): {1}"),
    ZERO_DENOMINATOR(
            "zero-denominator", "mẫu số bằng 0 ({0}/0): {1}", "the denominator is 0 ({0}/0): {1}"),
    AT_MOST_POSSIBLE(
            "giá trị báo cáo lớn hơn {0} tính là {0}, cả trong khoảng so sánh",
            "a value reported above {0} counts as {0}, in the range too"),
    AT_LEAST_POSSIBLE(
            "giá trị báo cáo nhỏ hơn {0} tính là {0}, cả trong khoảng so sánh",
            "a value reported below {0} counts as {0}, in the range too"),
    IMPOSSIBLE_VALUE(
            "impossible-value",
            "giá trị {0} không thể có, tính là {1}",
            "the value {0} is impossible and counts as {1}"),
    PARTLY_REPORTED(
            "partly-reported",
            "chưa có số liệu của {0} trên {1} phần; các phần còn lại vẫn được tính",
            "no data for {0} of {1} parts; the others still count"),
    OVER_ZERO(
            "division-by-zero",
            "mẫu số bằng 0 ({0}/0), vì {1}: {2}",
            "the denominator is 0 ({0}/0), as {1}: {2}"),
    OPERAND("{0} là {1}", "{0} is {1}"),
    NO_VALUE(
            "function-without-value",
            "{0}: không có giá trị, vì {1}: {2}",
            "{0}: there is no value, as {1}: {2}"),
    NO_VALUE_BARE(
            "function-without-value-at-all",
            "{0}: không có giá trị: {1}",
            "{0}: there is no value: {1}"),
    TOO_NEAR(
            "undecided",
            "giá trị không phải là phân số và quá gần một ngưỡng: {0} chữ số thập phân vẫn chưa"
                    + " chứng minh được nó ở phía nào, nên {1}",
            "a value that is no fraction is too near to a limit: {0} decimal digits do not show on"
                    + " which side it lies, so this {1}"),
    NOTHING_OF_ANY(
            "nothing-of-any",
            "bằng 0: 0 điểm dù mức cao nhất của các đơn vị là bao nhiêu",
            "is 0: 0 points whatever the best of the units is"),
    NEEDS_COHORT(
            "needs-cohort",
            "cần số liệu của các đơn vị khác: tạm tính {0} điểm, có thể đến {1}",
            "needs the figures of the other units: counts {0} points for now, {1} at best"),
    ABOVE_MAXIMUM(
            "above-maximum",
            "tính ra {0%} điểm tối đa: chỉ tính 100 %",
            "comes to {0%} of the maximum: counts as 100%"),
    BELOW_ZERO(
            "below-zero",
            "tính ra {0%} điểm tối đa, dưới 0: tính 0 điểm",
            "comes to {0%} of the maximum, below 0: counts 0 points"),
    BELOW_LEAST(
            "below-least",
            "tính ra thấp hơn {0} điểm: tính {0} điểm",
            "comes to less than {0} points: counts {0} points"),
    ABOVE_MOST(
            "above-most",
            "tính ra cao hơn {0} điểm: tính {0} điểm",
            "comes to more than {0} points: counts {0} points"),
    OUTSIDE_REFERENCE(
            "outside-reference",
            "giá trị {0} nằm ngoài khoảng tham chiếu {1} – {2}",
            "the value {0} is outside the reference range {1} – {2}"),
    NO_SHARE_OF_BEST(
            "no-share-of-best",
            "giá trị tốt nhất là {0} nên không tính được tỷ lệ so với nó: giá trị đó được điểm tối đa,"
                    + " các giá trị kém hơn 0 điểm",
            "the best value is {0}, of which no share can be taken: it earns full marks, worse ones"
                    + " nothing"),
    RECORDS_LEFT_OUT(
            "records-left-out",
            "{0} mục chưa xét được nên không tính",
            "not counted because they cannot be judged: {0}"),

    OUTSIDE_REFERENCE_SHARE(
            "outside-reference-share",
            "giá trị {0%} nằm ngoài khoảng tham chiếu {1%} – {2%}",
            "the value {0%} is outside the reference range {1%} – {2%}"),
    AWARD_OUT_OF_RANGE(
            "points-out-of-range",
            "{0} là {1} điểm, cần từ {2} đến {3}",
            "{0} is {1} points, expected {2} to {3}"),

    BRANCH_OF("{0} → {1}", "{0} → {1}"),
    BRANCH_CASE("trường hợp {0}", "case {0}"),
    BRANCH_RATIO("theo tỷ lệ", "in proportion"),
    BRANCH_BELOW_FLOOR("dưới mức tối thiểu {0}", "below the floor {0}"),
    BRANCH_BELOW_MAXIMUM("chưa đến điểm tối đa", "below the maximum"),
    BRANCH_HOLDS("đạt", "holds"),
    BRANCH_HOLDS_NOT("không đạt", "does not hold"),
    BRANCH_LEFT("chưa trừ hết", "some are left"),
    BRANCH_LEAST("trừ hết", "all are taken off"),
    BRANCH_FORMULA("công thức", "the formula"),
    BRANCH_COHORT("có khoảng tham chiếu", "with a reference range"),
    BRANCH_NO_COHORT("chưa có khoảng tham chiếu", "without a reference range"),
    BRANCH_AWARD("được chấm điểm", "awarded"),

    KIND_RATIO("tỷ lệ", "ratio"),
    KIND_BANDS("bậc điểm", "bands"),
    KIND_CHOICE("lựa chọn", "choice"),
    KIND_MIN_MAX("so với các đơn vị khác", "compared with the other units"),
    KIND_PARTS("cộng các phần", "sum of parts"),
    KIND_CASES("theo trường hợp", "cases"),
    KIND_COUNT("đếm", "count"),
    KIND_DEDUCTIONS("trừ điểm", "deductions"),
    KIND_FORMULA("công thức", "formula"),
    KIND_AWARDED("đơn vị đánh giá chấm điểm", "awarded"),

    TERM_MEASURE("giá trị được đo", "what is measured"),
    TERM_TARGET("mức đạt điểm tối đa", "target"),
    TERM_FLOOR("mức tối thiểu", "floor"),
    TERM_BAND("khoảng", "band"),
    TERM_BRANCH("phương án", "option"),
    TERM_SHARE("phần điểm", "share"),
    TERM_POINTS("điểm mỗi mục", "points for each"),
    TERM_STEP("độ dài một bước", "length of a step"),
    TERM_CONDITION("điều kiện", "condition"),
    TERM_PART("phần", "part"),

    BAND("{0}: {1}", "{0}: {1}"),
    PART("{0}: {1}", "{0}: {1}");

    private final Sentence says;

    RulePhrase(String vi, String en) {
        this("", vi, en);
    }

    RulePhrase(String notice, String vi, String en) {
        this.says = new Sentence(vi, en, notice);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
