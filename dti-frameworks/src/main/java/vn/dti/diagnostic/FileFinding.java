package vn.dti.diagnostic;

/** What is said of files that are no text. */
enum FileFinding implements Coded {
    TOO_LARGE(Code.error("DTI-1001", "tệp lớn hơn {0} byte", "the file is larger than {0} bytes")
            .hint("mỗi bộ chỉ số một tệp", "one file for each framework")),
    NOT_UTF_8(
            Code.error("DTI-1017", "tệp không phải là văn bản UTF-8", "the file is not UTF-8 text")
                    .hint(
                            "trong trình soạn thảo, chọn lưu với bảng mã UTF-8",
                            "save it in your editor with the encoding UTF-8"));

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
