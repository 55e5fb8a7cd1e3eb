// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import vn.dti.wording.Code;

/** The findings about files that are not text, or that hold too much. */
enum FileFinding implements Reported {
    TOO_LARGE(Code.error("DTI-1001", "tệp lớn hơn {0} byte", "the file is larger than {0} bytes")
            .hint("mỗi bộ chỉ số một tệp", "one file for each framework")),
    NOT_UTF_8(
            Code.error("DTI-1017", "tệp không phải là văn bản UTF-8", "the file is not UTF-8 text")
                    .hint(
                            "trong trình soạn thảo, chọn lưu với bảng mã UTF-8",
                            "save it in your editor with the encoding UTF-8")),
    OFFICE_FILE(
            Code.error(
                            "DTI-1017",
                            "tệp là bảng tính, văn bản Word, PDF hoặc tệp nén, ở đây cần văn bản YAML",
                            "the file is a workbook, a document of an office program, a PDF or an archive, expected YAML text")
                    .hint(
                            "bảng nhiều đơn vị thì dùng 'dti rank'; bảng tiêu chí thì dùng 'dti new --from-table'",
                            "for a table of units use 'dti rank', for one of criteria 'dti new --from-table'")),
    NOT_A_FILE(Code.error(
                    "DTI-1060",
                    "đây không phải là một tệp thường (là thư mục, ống dẫn hoặc thiết bị)",
                    "this is no ordinary file, but a folder, a pipe or a device")
            .hint(
                    "cho tên của một tệp; kết quả của lệnh khác thì lưu vào một tệp trước",
                    "name a file; save the output of another command in a file first")),
    MORE_ERRORS(Code.error(
                    "DTI-1063",
                    "có hơn {0} lỗi; các lỗi từ đây trở đi không được kể",
                    "more than {0} errors; those from here on are not listed")
            .hint(
                    "sửa các lỗi đầu tiên rồi kiểm tra lại",
                    "mend the first ones, then check again")),
    MORE_WARNINGS(Code.warning(
                    "DTI-1064",
                    "có hơn {0} cảnh báo; các cảnh báo từ đây trở đi không được kể",
                    "more than {0} warnings; those from here on are not listed")
            .hint(
                    "sửa các chỗ đầu tiên rồi kiểm tra lại",
                    "mend the first ones, then check again"));

    private final Code code;

    FileFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }

    InvalidFileException of(String file, Object... values) {
        var findings = new Findings(new Source(file, ""));
        report(findings, Position.START, values);
        return new InvalidFileException(findings.all());
    }
}
