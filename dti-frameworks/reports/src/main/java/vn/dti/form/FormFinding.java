// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import vn.dti.sheet.TableFault;
import vn.dti.wording.Code;

/** The findings about forms that were filled in. */
enum FormFinding implements TableFault {
    NO_PLACE(
            Code.error(
                            "DTI-2050",
                            "ô có «{0}» nhưng dòng này không phải là ô cần điền của biểu mẫu",
                            "the cell says «{0}», but its row is none of the form's to be filled in")
                    .hint(
                            "ghi số liệu vào ô đúng của biểu mẫu; dòng tự thêm thì chỉ để ghi chú ở cột khác",
                            "write the figure where the form asks for it; rows of your own may hold notes in other columns")),
    BELOW(Code.warning(
                    "DTI-2057",
                    "không đọc phần bên dưới biểu mẫu: «{1}», có {0} ô như vậy",
                    "below the form nothing is read: «{1}»; cells like this: {0}")
            .hint(
                    "nếu là số liệu thì ghi vào ô đúng của biểu mẫu",
                    "write figures where the form asks for them")),
    NOT_EVIDENCE(Code.warning(
                    "DTI-2075",
                    "không đọc chữ ghi thêm ở cột tài liệu mà quyết định yêu cầu: «{1}», có {0} ô như vậy",
                    "what is written in the column of the documents that the decision asks for is not read: «{1}»; cells like this: {0}")
            .hint(
                    "ghi tài liệu vào cột «Tài liệu minh chứng kèm theo»",
                    "write documents in the yellow column for them")),
    EMPTY(Code.warning(
                    "DTI-2078",
                    "ô số liệu để trống, tính là thiếu chứ không phải 0: {1}; có {0} ô như vậy",
                    "cells of figures are empty, which is missing and not 0: {1}; cells like this: {0}")
            .hint(
                    "có số liệu thì ghi vào ô; bằng 0 thì ghi 0; không áp dụng thì ghi «n/a: lý do»",
                    "write what is known; 0 if it is 0; «n/a: reason» for what does not apply")),
    HALF_A_RANGE(Code.error(
                    "DTI-2079",
                    "tiêu chí {0}: chỉ có một trong hai mức thấp nhất và cao nhất của các đơn vị",
                    "criterion {0}: the least or the most of the units is missing")
            .hint("ghi cả hai, hoặc để trống cả hai", "write both, or neither")),
    RANGE(Code.error("DTI-2079", "tiêu chí {0}: {1}", "criterion {0}: {1}")),
    UNKNOWN_ID(Code.error(
                    "DTI-2053",
                    "bộ chỉ số không có '{0}', nên không dùng được «{1}» ở ô này",
                    "the framework has no '{0}', so that «{1}» in this cell is of no use")
            .hint(
                    "lập lại biểu mẫu bằng dti template rồi chuyển số liệu sang",
                    "make the form anew by dti template and move the figures there")),
    TWICE(Code.error("DTI-2054", "ô cho '{0}' được điền hai lần", "'{0}' is filled in twice")
            .note("lần đầu ở đây", "first filled in here")),
    NOT_A_FORM(Code.error(
                    "DTI-2055",
                    "tệp không phải là biểu mẫu của dti: không thấy dòng mã ẩn",
                    "the file is no form of dti: there is no row of hidden ids")
            .hint(
                    "lập biểu mẫu bằng dti template; bảng nhiều đơn vị thì dùng dti rank",
                    "make one by dti template; a table of units is for dti rank")),
    NO_CELLS(Code.error(
                    "DTI-2055",
                    "biểu mẫu loại «{0}» không có ô số liệu nào",
                    "a form of the layout «{0}» has no cells for figures")
            .hint(
                    "điền vào biểu mẫu loại unit hoặc commune: dti template ID --layout unit",
                    "fill in the layout unit or commune: dti template ID --layout unit")),
    FIGURE(Code.error("DTI-2056", "{0}", "{0}")),
    FIGURE_SHOWN(Code.error("DTI-2056", "{0}; ô hiện «{1}»", "{0}; the cell shows «{1}»")),
    CLEARED(
            Code.warning(
                            "DTI-2058",
                            "ô để trống: bỏ số liệu đã có ở báo cáo gốc, có {0} ô như vậy ({1})",
                            "an empty cell: what the base report says is taken away; cells like this: {0} ({1})")
                    .hint(
                            "muốn giữ thì ghi lại số liệu vào ô, hoặc xóa cả dòng hay cột đó khỏi biểu mẫu",
                            "to keep it write the figure down, or delete the whole row or column from the form")),
    LIST_AND_COUNT(Code.error(
                    "DTI-2059",
                    "'{0}' vừa ghi số lượng vừa có danh sách",
                    "'{0}' has both a number and a list of records")
            .note("danh sách bắt đầu ở đây", "the list begins here")
            .hint("chỉ giữ một cách ghi", "keep one of them")),
    KIND(Code.error(
            "DTI-2070",
            "'{0}' không phải là «Tự đánh giá» hoặc «Đã xác minh»",
            "'{0}' is not self or verified")),
    NUMBER(Code.error(
                    "DTI-2071",
                    "tiêu chí {0}: tìm thấy '{2}', cần {1}",
                    "criterion {0}: found '{2}', expected {1}")
            .hint("ghi một số, ví dụ 5 hoặc 7,5", "write a number, such as 5 or 7.5")),
    POINTS_WITHOUT_REASON(Code.error(
            "DTI-2071",
            "điểm của tiêu chí {0} thiếu lý do ở cột bên cạnh",
            "points of criterion {0} lack the reason in the column beside")),
    REASON_WITHOUT_POINTS(Code.error(
            "DTI-2071",
            "tiêu chí {0} có lý do nhưng thiếu điểm ở cột bên cạnh",
            "criterion {0} has a reason, but no points in the column beside")),
    HIDDEN_SHEET(Code.error(
                    "DTI-2072",
                    "trang «{0}» bị ẩn nhưng có số liệu",
                    "sheet «{0}» is hidden but has figures")
            .hint("cho hiện trang này, hoặc xóa số liệu", "show the sheet, or delete its figures")),
    NOT_OVER_A_BASE(Code.error(
                    "DTI-2074",
                    "tệp YAML, JSON nêu toàn bộ số liệu của đơn vị, không dùng để sửa báo cáo gốc",
                    "a file in YAML or JSON is all that a unit reports, it does not change another report")
            .hint(
                    "bỏ báo cáo gốc, hoặc ghi vào biểu mẫu XLSX, CSV",
                    "leave the other report out, or use a form in XLSX or CSV")),
    SEVERAL_UNITS(Code.error(
                    "DTI-2073",
                    "biểu mẫu dành cho nhiều đơn vị, mỗi đơn vị một dòng",
                    "the form is for many units, one a row")
            .hint(
                    "dùng dti rank; muốn chấm một đơn vị thì lập biểu mẫu không có --units",
                    "use dti rank; for one unit make a form without --units"));

    private final Code code;

    FormFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
