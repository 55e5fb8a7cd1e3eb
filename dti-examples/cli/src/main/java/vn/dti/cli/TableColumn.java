package vn.dti.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that a table of criteria may have, each with the headers under which it is printed. */
enum TableColumn {
    ID(
            "TT",
            "STT",
            "Số TT",
            "Số thứ tự",
            "Mã",
            "Mã số",
            "Mã tiêu chí",
            "Mã chỉ số",
            "ID",
            "No",
            "Code"),
    TITLE(
            "Tên",
            "Tên chỉ số",
            "Tên tiêu chí",
            "Tiêu chí",
            "Tiêu chí đánh giá",
            "Nội dung",
            "Nội dung đánh giá",
            "Chỉ số",
            "Chỉ số đánh giá",
            "Chỉ số/Tiêu chí",
            "Tiêu chí/Chỉ số",
            "Name",
            "Title",
            "Criterion",
            "Criteria",
            "Indicator"),
    MAX(
            "Điểm",
            "Điểm tối đa",
            "Thang điểm",
            "Số điểm",
            "Điểm chuẩn",
            "Max",
            "Maximum",
            "Max points",
            "Points"),
    LEAD(
            "Đơn vị chủ trì",
            "Đơn vị phụ trách",
            "Cơ quan chủ trì",
            "Cơ quan phụ trách",
            "Chủ trì",
            "Phụ trách",
            "Lead",
            "Lead unit"),
    SUPPORT("Đơn vị phối hợp", "Cơ quan phối hợp", "Phối hợp", "Support", "Supporting units"),
    CLAUSE("Căn cứ", "Quy định", "Clause"),
    HINT(
            "Cách tính",
            "Cách tính điểm",
            "Cách chấm",
            "Cách chấm điểm",
            "Phương pháp tính",
            "Cách xác định và tính điểm",
            "Cách xác định",
            "Công thức",
            "Số liệu",
            "Đầu vào",
            "Rule",
            "Formula",
            "Input",
            "Inputs");

    private final List<String> headers;

    TableColumn(String... headers) {
        this.headers = List.of(headers);
    }

    List<String> headers() {
        return headers;
    }

    static Optional<TableColumn> of(String header) {
        String simple = simple(header);
        for (TableColumn column : values()) {
            if (column.headers.stream().map(TableColumn::simple).anyMatch(simple::equals)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits without marks, case or what stands in brackets: «Điểm tối đa (100)». */
    static String simple(String text) {
        return Normalizer.normalize(text.replaceAll("\\([^)]*\\)", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
