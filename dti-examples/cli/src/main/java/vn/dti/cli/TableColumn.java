// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.wording.NormalText;

/**
 * The columns that a table of criteria may have, each with the headers under which it is printed.
 *
 * <p>Marks count: «Số liệu» is not «Sổ liệu». Several headers of one column may be in one cell:
 * «Lĩnh vực/Tiêu chí/Tiêu chí thành phần».
 */
enum TableColumn {
    ID(
            "TT",
            "STT",
            "Số TT",
            "Số thứ tự",
            "Thứ tự",
            "Mã",
            "Mã số",
            "Mã tiêu chí",
            "Mã chỉ số",
            "Mã chỉ tiêu",
            "Ký hiệu",
            "Số hiệu",
            "Mục",
            "ID",
            "No",
            "Code",
            "So TT",
            "So thu tu",
            "Ma",
            "Ma so"),
    TITLE(
            "Tên",
            "Tên chỉ số",
            "Tên tiêu chí",
            "Tiêu chí",
            "Tên chỉ tiêu",
            "Tên chỉ số thành phần",
            "Tiêu chí thành phần",
            "Tiêu chí đánh giá",
            "Tiêu chí chấm điểm",
            "Các tiêu chí",
            "Nội dung",
            "Nội dung đánh giá",
            "Nội dung chấm điểm",
            "Nội dung tiêu chí",
            "Nội dung tiêu chí đánh giá",
            "Nội dung chỉ số",
            "Chỉ số",
            "Chỉ số thành phần",
            "Chỉ số chính",
            "Chỉ số đánh giá",
            "Các chỉ số",
            "Chỉ tiêu",
            "Chỉ tiêu đánh giá",
            "Chỉ tiêu thành phần",
            "Nhóm chỉ số",
            "Nhóm tiêu chí",
            "Nhóm chỉ tiêu",
            "Lĩnh vực",
            "Trụ cột",
            "Nhiệm vụ",
            "Danh mục tiêu chí",
            "Danh mục chỉ số",
            "Name",
            "Title",
            "Criterion",
            "Criteria",
            "Indicator",
            "Indicators",
            "Ten",
            "Ten tieu chi",
            "Ten chi so",
            "Tieu chi",
            "Chi so",
            "Noi dung"),
    MAX(
            "Điểm",
            "Điểm tối đa",
            "Thang điểm",
            "Số điểm",
            "Điểm số tối đa",
            "Số điểm tối đa",
            "Khung điểm",
            "Điểm số",
            "Điểm chuẩn",
            "Mức điểm",
            "Mức điểm tối đa",
            "Tổng điểm",
            "Tổng điểm tối đa",
            "Max",
            "Maximum",
            "Max points",
            "Maximum points",
            "Points",
            "Diem",
            "Diem toi da",
            "Thang diem",
            "So diem"),
    LEAD(
            "Đơn vị chủ trì",
            "Đơn vị chủ trì thực hiện",
            "Đơn vị phụ trách",
            "Đơn vị thực hiện",
            "Đơn vị đầu mối",
            "Đơn vị chịu trách nhiệm",
            "Cơ quan chủ trì",
            "Cơ quan chủ trì thực hiện",
            "Cơ quan phụ trách",
            "Cơ quan thực hiện",
            "Cơ quan, đơn vị chủ trì",
            "Cơ quan đơn vị thực hiện",
            "Chủ trì",
            "Phụ trách",
            "Lead",
            "Lead unit",
            "Don vi chu tri",
            "Co quan chu tri"),
    SUPPORT(
            "Đơn vị phối hợp",
            "Đơn vị phối hợp thực hiện",
            "Cơ quan phối hợp",
            "Cơ quan phối hợp thực hiện",
            "Cơ quan, đơn vị phối hợp",
            "Phối hợp",
            "Support",
            "Supporting units",
            "Don vi phoi hop",
            "Co quan phoi hop"),
    CLAUSE("Căn cứ", "Căn cứ pháp lý", "Quy định", "Clause"),
    HINT(
            "Cách tính",
            "Cách tính điểm",
            "Cách chấm",
            "Cách chấm điểm",
            "Cách đánh giá",
            "Cách xác định",
            "Cách xác định và tính điểm",
            "Cách thức đánh giá",
            "Phương pháp tính",
            "Phương pháp tính điểm",
            "Phương pháp đánh giá",
            "Phương pháp xác định",
            "Phương pháp chấm điểm",
            "Hướng dẫn",
            "Hướng dẫn chấm điểm",
            "Hướng dẫn đánh giá",
            "Công thức",
            "Công thức tính",
            "Số liệu",
            "Đầu vào",
            "Rule",
            "Formula",
            "Input",
            "Inputs"),
    /** Whatever else a table has: kept as it is printed. */
    OTHER;

    /** No header is longer; brackets without an end take time that grows with the square. */
    private static final int LONGEST = 300;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN_HEADERS =
            Pattern.compile("[/,;+–\\n]| - | và | hoặc | and | or ");

    private static final Map<String, TableColumn> BY_HEADER = Stream.of(values())
            .flatMap(column -> column.headers.stream().map(each -> Map.entry(simple(each), column)))
            .collect(Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private final List<String> headers;

    TableColumn(String... headers) {
        this.headers = List.of(headers);
    }

    List<String> headers() {
        return headers;
    }

    static Optional<TableColumn> of(String header) {
        return header.length() > LONGEST
                ? Optional.empty()
                : whole(header).or(() -> ofParts(header));
    }

    private static Optional<TableColumn> whole(String header) {
        return Optional.ofNullable(BY_HEADER.get(simple(header)));
    }

    private static Optional<TableColumn> ofParts(String header) {
        List<Optional<TableColumn>> parts = BETWEEN_HEADERS
                .splitAsStream(BRACKETS.matcher(header).replaceAll(" "))
                .filter(part -> !part.isBlank())
                .map(TableColumn::whole)
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : Optional.empty();
    }

    /** Words in lower case without what is in brackets: «Điểm tối đa (100)». */
    static String simple(String text) {
        String identity = NormalText.identity(BRACKETS.matcher(text).replaceAll(" "));
        return BETWEEN_WORDS.matcher(identity).replaceAll(" ").strip();
    }
}
