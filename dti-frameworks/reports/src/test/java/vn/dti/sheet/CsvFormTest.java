// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;

/** A CSV file is a report form: what it has beside units is understood and told, or refused by name. */
class CsvFormTest {

    @TempDir
    private Path folder;

    private Ranked of(String text) throws IOException {
        Path file = folder.resolve("u.csv");
        Files.writeString(file, text);
        return Ranked.of(file);
    }

    /** Each comma of such a document would be told as a cell without a header. */
    @ParameterizedTest
    @CsvSource({
        "dti/1, f.yaml",
        "dti-inputs/1, f.yml",
        "dti-tests/1, F.YAML",
        "dti-published/1, f.yaml",
    })
    void aYamlDocumentIsNoTable(String format, String name) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name), "format: " + format + "\nid: a\nx: {a: 1, b: 2, c: 3}\n");

        assertThat(Ranked.of(file).errors())
                .containsExactly("1:1: the file is a YAML document " + format
                        + ", expected a table (CSV, XLSX) or a folder [DTI-2069]");
    }

    @Test
    void aTableMayBeCalledAsYamlIs() throws IOException {
        Path file =
                Files.writeString(folder.resolve("u.yaml"), "Đơn vị,n,d\nXã A,8,10\nXã B,9,10\n");

        assertThat(Ranked.of(file).units()).isEqualTo(A_AND_B);
    }

    private static Ranked read(List<String> units, String... told) {
        return new Ranked(units, List.of(), List.of(told));
    }

    private static final List<String> A_AND_B = List.of("Xã A {n=8, d=10}", "Xã B {n=9, d=10}");

    @Nested
    class Header {

        @Test
        void standsBelowTitles() throws IOException {
            assertThat(of("""
                    UBND TỈNH,,
                    BIỂU SỐ 1: SỐ LIỆU,,
                    "Đơn vị tính: xã, phường",,

                    Đơn vị,n,d
                    Xã A,8,10
                    Xã B,9,10
                    """))
                    .isEqualTo(read(
                            A_AND_B,
                            "5:1: the header begins here; its rows: 1; rows above it that are not"
                                    + " read: 3 [DTI-2029]"));
        }

        @Test
        void hasTwoRows() throws IOException {
            assertThat(of("""
                    STT,Đơn vị,Số liệu,,Kinh phí
                    ,,Số xã có tổ,d,
                    ,,,,
                    1,Xã A,8,10,5
                    """.replace("Số xã có tổ", "n")))
                    .isEqualTo(read(
                            List.of("Xã A {n=8, d=10, a=5}"),
                            "1:1: the header begins here; its rows: 2; rows above it that are not"
                                    + " read: 0 [DTI-2029]",
                            "1:1: column «STT» only numbers the rows, it is no figure [DTI-2031]"));
        }

        /** The label is split over the two rows. */
        @Test
        void hasTwoRowsThatTogetherSayALabel() throws IOException {
            assertThat(of("""
                    Đơn vị,"Số xã, phường, thị trấn",Tổng số xã,Tỷ lệ
                    ,có tổ,", phường, thị trấn",hài lòng
                    Xã A,8,10,80%
                    """.replace("Tổng số xã,", "\"Tổng số xã, phường,\",")
                                    .replace("\", phường, thị trấn\"", "thị trấn"))
                            .units())
                    .containsExactly("Xã A {n=8, d=10, p=80%}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A,B,C",
                    "(1),(2),(3)",
                    "A,1,2",
                    "A,(1),(2)",
                    "1,2,3",
                    "(A),(1),(2)=(1)/(3)",
                    "A,1,2=1*5"
                })
        void hasARowOfLetters(String letters) throws IOException {
            assertThat(of("Đơn vị,n,d\n" + letters + "\nXã A,8,10\nXã B,9,10\n"))
                    .isEqualTo(read(
                            A_AND_B, "2:1: left out: a row that numbers the columns [DTI-2030]"));
        }

        /** Where all units are called by letters, one of them is not taken for the numbers of columns. */
        @ParameterizedTest
        @CsvSource({
            "'A,1,2\nB,2,2\n', A, B",
            "'1,2,3\n2,1,3\n', 1, 2",
            "'A,1,2\n', A, ''",
            "'A,8,10\nXã B,1,2\n', A, Xã B",
            "'A,1,2\nTổng cộng,1,2\n', A, ''"
        })
        void isNotFollowedByLettersWhereUnitsAreCalledSo(String rows, String one, String other)
                throws IOException {
            assertThat(of("Đơn vị,n,d\n" + rows).units())
                    .hasSize(other.isEmpty() ? 1 : 2)
                    .first()
                    .asString()
                    .startsWith(one + " {");
        }

        @Test
        void isRepeatedOnEachPage() throws IOException {
            assertThat(of("Đơn vị,n,d\nXã A,8,10\nĐƠN VỊ,n,D\nXã B,9,10\n"))
                    .isEqualTo(read(A_AND_B, "3:1: left out: the header once more [DTI-2030]"));
        }

        @Test
        void maySpanLinesAndIsFoundInAnyFormOfItsLetters() throws IOException {
            String header = Normalizer.normalize("\"Đơn\nvị\",NHÓM,", Normalizer.Form.NFD);
            assertThat(of(header + "n,d\nXã A,1,8,10\n").units())
                    .containsExactly("Xã A [1] {n=8, d=10}");
        }

        @Test
        void isAllThatIsRefusedWhereItNamesNoFigure() throws IOException {
            assertThat(of("Đơn vị,Số đường\nXã A,8\n").errors())
                    .containsExactly("1:8: unknown column «Số đường» [DTI-2004]");
        }

        @Test
        void isRefusedWhereItNamesNoUnit() throws IOException {
            assertThat(of("Tên,n\nXã A,8\n").errors())
                    .containsExactly(
                            "1:1: no column for the unit [DTI-2003]",
                            "1:1: unknown column «Tên» [DTI-2004]");
        }
    }

    @Nested
    class Separator {

        private static final String HEADER =
                "Đơn vị|\"Số xã, phường, thị trấn có tổ\"|\"Tổng số xã, phường, thị trấn\"\n";

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t", "|"})
        void isFoundOutsideOfQuotes(String separator) throws IOException {
            String rows = "Xã A|8|10\nXã B|9|10\n";
            assertThat(of((HEADER + rows).replace("|", separator)).units())
                    .containsExactlyElementsOf(A_AND_B);
        }

        /** Without quotes the commas of the labels are more than the semicolons. */
        @Test
        void isTheOneUnderWhichTheHeaderIsUnderstood() throws IOException {
            String text = HEADER.replace("\"", "").replace('|', ';') + "Xã A;8;10\nXã B;9;10\n";
            assertThat(of(text)).isEqualTo(read(A_AND_B));
        }

        @Test
        void isFoundInAHeaderWithLineBreaks() throws IOException {
            assertThat(of("\"Đơn\nvị\";\"n\";d\nXã A;8;10\nXã B;9;10\n")).isEqualTo(read(A_AND_B));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {"sep=; ;", "SEP=, ,", "sep=^ ^", "\"sep=;\" ;"})
        void isStatedInALineOfItsOwn(String line, String separator) throws IOException {
            String text = line + "\r\n"
                    + "Đơn vị|n|d\r\nXã A|8|10\r\nXã B|9|x\r\n".replace("|", separator);
            assertThat(of(text).errors())
                    .containsExactly(
                            "4:8: column «d»: “Tổng số xã, phường, thị trấn” [d] is 'x': not a number; expected a whole"
                                    + " number of at least 0 [DTI-2012]");
        }
    }

    @Nested
    class RowsBetweenUnits {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tổng cộng",
                    "TỔNG CỘNG:",
                    "Cộng",
                    "Tổng số: 2 đơn vị",
                    "Trung bình",
                    "Bình quân chung",
                    "Toàn tỉnh",
                    "Total",
                    "Average"
                })
        void totalsAreLeftOutAndTold(String name) throws IOException {
            assertThat(of("Đơn vị,n,d\nXã A,8,10\n" + name + ",17,20\nXã B,9,10\n"))
                    .isEqualTo(read(
                            A_AND_B,
                            "3:1: left out: the total «" + name + "» is no unit [DTI-2032]"));
        }

        /** A pattern that repeats would need more stack than there is. */
        @ParameterizedTest
        @ValueSource(strings = {"1.", "1,", "(", ".", "I"})
        void aNumberOfAnyLengthNumbersARow(String part) throws IOException {
            assertThat(of("STT,Đơn vị,n,d\n\"" + part.repeat(15_000) + "\",Xã A,8,10\n")
                            .units())
                    .containsExactly("Xã A {n=8, d=10}");
        }

        @Test
        void aTotalMayStandInTheColumnOfNumbers() throws IOException {
            assertThat(of("STT,Đơn vị,n,d\n1,Xã A,8,10\nTổng cộng,,17,20\n").told())
                    .contains("3:1: left out: the total «Tổng cộng» is no unit [DTI-2032]");
        }

        /** 8 + 9 = 17, 10 + 10 = 20; 4 + 5 = 9, 10 + 20 = 30. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Khối quận,17,20;A,8,10;B,9,10;Khối huyện,9,30;C,4,10;D,5,20 | 2 5",
                    "A,8,10;B,9,10;Khối quận,17,20;C,4,10;D,5,20;Khối huyện,9,30 | 4 7",
                    "Huyện X,17,20;A,8,10;B,9,10;Huyện Y,9,30;C,4,10;D,5,20      | 2 5",
                    "A,8,10;B,9,10;Huyện X,17,20;C,4,10;D,5,20;Huyện Y,9,30      | 4 7",
                    "Nhóm đô thị,17,20;A,8,10;B,9,10;C,4,10;D,5,20               | 2",
                    "C,4,10;Vùng cao,17,20;A,8,10;B,9,10;D,5,20                  | 3",
                    "Khu vực I,17,20;A,8,10;B,9,10;E,0,0;C,4,10                  | 2",
                })
        void aRowThatIsTheSumOfItsSectionIsRefused(String rows, String places) throws IOException {
            List<String> errors =
                    of("Đơn vị,n,d\n" + rows.replace(';', '\n') + "\n").errors();

            assertThat(errors)
                    .hasSize(places.split(" ").length)
                    .allMatch(
                            error -> error.contains(" in each column of counts: a unit or a sum is"
                                    + " unclear [DTI-2035]"));
            assertThat(errors)
                    .extracting(error -> error.substring(0, error.indexOf(':')))
                    .containsExactly(places.split(" "));
        }

        @Test
        void theSumOfASectionIsToldWithItsMembers() throws IOException {
            assertThat(of("Đơn vị,n,d\nKhối quận,17,20\nA,8,10\nB,9,10\nC,1,2\n")
                            .errors())
                    .containsExactly(
                            "2:1: row «Khối quận» is the sum of the 2 rows from «A» to «B» in"
                                    + " each column of counts: a unit or a sum is unclear [DTI-2035]");
        }

        /** The row of the header is told, not one further down whose figures are ids of criteria too. */
        @Test
        void aHeaderInAnotherEncodingIsToldAsSuch() throws IOException {
            assertThat(of("STT;Ä?Æ¡n vá»‹;n;d\n1;XÃ£ A;2;3\n2;XÃ£ B;1;2\n").errors())
                    .containsExactly(
                            "1:1: no column for the unit [DTI-2003]",
                            "1:5: a character in place of one that was lost with its encoding:"
                                    + " U+003F; cells like this: 1 [DTI-1026]",
                            "1:5: unknown column «Ä?Æ¡n vá»‹» [DTI-2004]");
        }

        /** «Cộng …» may be the name of a commune, and is one where the figures are not those of a sum. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        n,d | A,8,10;B,9,10;Cộng An Phú,17,20;C,1,2              | 4:1
                        n,d | Tổng Bắc Sông,17,20;A,8,10;B,9,10;C,1,2            | 2:1
                        n,p | A,8,80%;B,9,90%;Cộng phía Bắc,17,85%;C,1,70%       | 4:1
                        n,d | A,8,10;B,9,10;Cộng Hòa,16,20;C,1,2                 | ''
                        n,d | A,8,10;Cộng Hòa,8,10;C,1,2                         | ''
                        n,d | A,8,10;B,9,10;Cộng,17,20;C,1,2                     | ''
                        """)
        void aRowNamedAsATotalIsRefusedWhereItIsTheSumOfRowsBesideIt(
                String columns, String rows, String place) throws IOException {
            assertThat(of("Đơn vị," + columns + "\n" + rows.replace(';', '\n') + "\n")
                            .errors())
                    .extracting(error -> error.substring(0, error.indexOf(": row")))
                    .containsExactlyElementsOf(place.isEmpty() ? List.of() : List.of(place));
        }

        /** Where units are numbered, a row that is not may be a sum whatever its name; of most it says nothing. */
        @Test
        void theRowWithoutANumberAmongNumberedOnesIsRefused() throws IOException {
            String rows = "1,Xã A,8,10\n2,Xã B,9,10\n";
            String told =
                    ": row «Số liệu chung» has no number though the others have one: a unit or a"
                            + " sum is unclear [DTI-2035]";

            assertThat(of("STT,Đơn vị,n,d\n" + rows + ",Số liệu chung,7,9\n").errors())
                    .containsExactly("4:2" + told);
            assertThat(of("STT,Đơn vị,n,d\n,Số liệu chung,7,9\n" + rows).errors())
                    .containsExactly("2:2" + told);
            assertThat(of("STT,Đơn vị,n,d\n1,Xã A,8,10\n,Xã B,9,10\n,Xã C,9,10\n")
                            .errors())
                    .isEmpty();
        }

        /** A third of the rows is numbered, which are more than are kept to be told. */
        @Test
        void ofManyRowsWithoutANumberNoneIsRefused() throws IOException {
            var table = new StringBuilder("STT,Đơn vị,n,d\n");
            for (int unit = 1; unit <= 5 * TableBudget.ERRORS; unit++) {
                table.append(unit % 3 == 0 ? unit : "");
                table.append(",Xã ").append(unit).append(",7,9\n");
            }

            assertThat(of(table.toString()).errors()).isEmpty();
        }

        /** 1,234 and 56,789 have nine digits; 234 and 56,789 have eight, and may agree by chance. */
        @Test
        void aRowIsASumWhateverItsNameIfItsCountsAreLarge() throws IOException {
            assertThat(of("Đơn vị,n,d\nA,3,2\nPhía Bắc,1234,56789\nB,1000,56000\nC,234,789\n")
                            .errors())
                    .containsExactly(
                            "3:1: row «Phía Bắc» is the sum of the 2 rows from «B» to «C» in"
                                    + " each column of counts: a unit or a sum is unclear [DTI-2035]");
            assertThat(of("Đơn vị,n,d\nA,3,2\nPhía Bắc,234,56789\nB,200,56000\nC,34,789\n")
                            .errors())
                    .isEmpty();
        }

        /** 17 + 3 = 20 and 20 + 7 = 27, above the sections or below them. */
        @Test
        void theSumOfAllSectionsIsRefusedWithThem() throws IOException {
            String sections = "Bắc,17,20\nA,8,10\nB,9,10\nNam,3,7\nC,1,2\nD,2,5\n";

            assertThat(of("Đơn vị,n,d\nBình Chánh,20,27\n" + sections).errors())
                    .extracting(error -> error.substring(0, error.indexOf("» is")))
                    .containsExactlyInAnyOrder(
                            "2:1: row «Bình Chánh", "3:1: row «Bắc", "6:1: row «Nam");
            assertThat(of("Đơn vị,n,d\n" + sections + "Bình Chánh,20,27\n").errors())
                    .extracting(error -> error.substring(0, error.indexOf("» is")))
                    .containsExactlyInAnyOrder(
                            "8:1: row «Bình Chánh", "2:1: row «Bắc", "5:1: row «Nam");
        }

        /** Numbers that agree by chance, in one column, of one member, or of rows that are numbered. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đơn vị,n,d\nA,8,10\nB,4,5\nC,4,5\nD,1,3\nE,2,3\n",
                    "Đơn vị,n\nKhối quận,17\nA,8\nB,9\nC,1\n",
                    "Đơn vị,n,d\nKhối quận,8,10\nA,8,10\nB,9,10\nC,1,2\n",
                    "Đơn vị,n,d\nKhối quận,17,21\nA,8,10\nB,9,10\nC,1,2\n",
                    "STT,Đơn vị,n,d\n1,Khối quận,17,20\n2,A,8,10\n3,B,9,10\n4,C,1,2\n",
                    "Đơn vị,n,d\nKhối quận,0,0\nA,0,0\nB,0,0\nC,1,2\n",
                })
        void unitsWhoseFiguresAgreeByChanceStayUnits(String table) throws IOException {
            assertThat(of(table).errors()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tỷ lệ (%)",
                    "Tỉ lệ",
                    "Đạt tỷ lệ",
                    "ĐẠT TỶ LỆ %:",
                    "Tỷ lệ đạt",
                    "Đạt (%)",
                    "% so với kế hoạch",
                    "So với cùng kỳ năm trước",
                    "Tăng/giảm",
                    "Chênh lệch",
                    "Chỉ tiêu giao",
                    "Kế hoạch năm 2024",
                    "Tổng cộng năm 2024",
                    "Tổng cộng toàn huyện: 2 xã",
                    "T. cộng",
                    "Tổng số xã/phường",
                    "Tính chung",
                    "Tính chung toàn tỉnh",
                    "Bình quân/xã",
                    "Mức bình quân",
                    "Huyện (tổng)",
                    "∑",
                    "Cùng kỳ",
                    "Năm 2023",
                    "Quý II/2024",
                    "Điểm tối đa",
                    "Tỷ trọng",
                })
        void aRowThatIsWorkedOutOfOthersIsToldAndIsNoUnit(String name) throws IOException {
            Ranked ranked =
                    of("Đơn vị,n,d\nXã A,8,10\nXã B,9,10\nTổng cộng,17,20\n" + name + ",7,10\n");

            assertThat(ranked.units()).isEqualTo(A_AND_B);
            assertThat(ranked.told())
                    .containsExactly(
                            "4:1: left out: the total «Tổng cộng» is no unit [DTI-2032]",
                            "5:1: left out: «" + name + "» is worked out of other rows and no unit"
                                    + " [DTI-2032]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tăng Nhơn Phú A",
                    "Đạt Hiếu",
                    "Kế hoạch và Đầu tư",
                    "Sở Kế hoạch",
                    "Tỷ",
                    "Plan International",
                    "Mục tiêu Xanh",
                    "Năm Căn",
                    "Tổng hợp",
                    "Tổng Cọt",
                    "Tính",
                    "Bình Quý",
                    "Kỳ Anh",
                    "Tổng công ty 2 (miền Nam)",
                })
        void aUnitWhoseNameBeginsLikeOneStaysAUnit(String name) throws IOException {
            assertThat(of("Đơn vị,n,d\n" + name + ",8,10\nXã B,9,10\n").units())
                    .containsExactly(name + " {n=8, d=10}", "Xã B {n=9, d=10}");
        }

        /** 8 + 9 = 17 and 10 + 10 = 20, in the last row or the first. */
        @ParameterizedTest
        @ValueSource(strings = {"Huyện Bình Chánh", "Toàn huyện Bình Chánh", "Số liệu chung"})
        void aRowThatIsTheSumOfAllOthersIsRefusedWhateverItsName(String name) throws IOException {
            String told = ": row «" + name + "» is the sum of the other rows in each column of"
                    + " counts: a unit or a sum is unclear [DTI-2035]";

            assertThat(of("Đơn vị,n,d\nXã A,8,10\nXã B,9,10\n" + name + ",17,20\n")
                            .errors())
                    .containsExactly("4:1" + told);
            assertThat(of("Đơn vị,n,d\n" + name + ",17,20\nXã A,8,10\nXã B,9,10\n")
                            .errors())
                    .containsExactly("2:1" + told);
        }

        /** A number says that it is a unit; another count, one column or two rows say nothing. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "STT,Đơn vị,n,d\n1,Xã A,8,10\n2,Xã B,9,10\n3,Huyện C,17,20\n",
                    "Đơn vị,n,d\nXã A,8,10\nXã B,9,10\nHuyện C,17,21\n",
                    "Đơn vị,n,d\nXã A,8,10\nXã B,9,10\nHuyện C,17,\n",
                    "Đơn vị,d\nXã A,8\nXã B,9\nHuyện C,17\n",
                    "Đơn vị,n,d\nXã A,0,10\nXã B,0,10\nHuyện C,0,20\n",
                    "Đơn vị,n,d\nXã A,8,10\nHuyện C,8,10\n",
                    "Đơn vị,n,d\nXã A,8,10\nHuyện C,17,20\nXã B,9,10\n"
                })
        void aRowThatIsTheSumByChanceIsAUnit(String table) throws IOException {
            assertThat(of(table).errors()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cộng Hòa",
                    "Xã Tổng Cọt",
                    "Tổng cục Thuế",
                    "Tổng công ty Điện lực",
                    "Công an tỉnh",
                    "Xã Trung Bình",
                    "Totalville",
                    "X. An Phú",
                    "Q. Bình Tân",
                    "1. Xã A",
                    "Khối Đảng",
                    "Vùng Cao"
                })
        void unitsThatSoundLikeThemStay(String name) throws IOException {
            assertThat(of("Đơn vị,n,d\n" + name + ",8,10\n"))
                    .isEqualTo(read(List.of(name + " {n=8, d=10}")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I. Cụm thi đua 1",
                    "II) Các xã",
                    "A. Khối các sở",
                    "Cụm thi đua 1",
                    "Khối phường",
                    "Vùng 2"
                })
        void headingsOfSectionsAreLeftOutAndTold(String name) throws IOException {
            assertThat(of("Đơn vị,n,d\nXã A,8,10\n" + name + ",,\nXã B,9,10\n"))
                    .isEqualTo(read(
                            A_AND_B,
                            "3:1: left out: the heading «" + name + "» is no unit [DTI-2033]"));
        }

        @Test
        void aHeadingMayBeNumberedInItsOwnColumn() throws IOException {
            assertThat(
                            of(
                                    "TT,Đơn vị,n,d\nI,Miền núi,,\n1,Xã A,8,10\nII,Đồng bằng,,\n2,Xã B,9,10\n"))
                    .isEqualTo(read(
                            A_AND_B,
                            "1:1: column «TT» only numbers the rows, it is no figure [DTI-2031]",
                            "2:3: left out: the heading «Miền núi» is no unit [DTI-2033]",
                            "4:4: left out: the heading «Đồng bằng» is no unit [DTI-2033]"));
        }

        @Test
        void aNameWithoutAnyFigureIsRefusedUnlessItIsAnnouncedAsAUnit() throws IOException {
            assertThat(of("Đơn vị,n,d\nXã A,8,10\nXã B,,\n").errors())
                    .containsExactly("3:1: row «Xã B» has no figure: a unit or a heading is unclear"
                            + " [DTI-2034]");
            assertThat(of("STT,Đơn vị,n\n1,Xã A,8\n2,Xã B,\n").units())
                    .containsExactly("Xã A {n=8}", "Xã B {}");
            assertThat(of("Đơn vị,Kỳ,n\nXã A,2024,8\nXã B,2024,\n").units())
                    .containsExactly("Xã A {n=8}", "Xã B {}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"I. Cụm thi đua 1", "Cụm thi đua 1", "Cụm 2", "Nhóm II", "Khối các sở"})
        void aHeadingWithFiguresIsRefused(String name) throws IOException {
            assertThat(of("Đơn vị,n,d\n" + name + ",17,20\nXã A,8,10\n").errors())
                    .containsExactly(
                            "2:1: row «" + name + "» looks like a heading but has figures: a"
                                    + " unit or a sum is unclear [DTI-2035]");
            assertThat(of("STT,Đơn vị,n,d\n1," + name + ",17,20\n2,Xã A,8,10\n").units())
                    .containsExactly(name + " {n=17, d=20}", "Xã A {n=8, d=10}");
        }

        @Test
        void aRomanNumberAmongArabicOnesIsAHeading() throws IOException {
            assertThat(of("STT,Đơn vị,n,d\nI,Miền núi,17,20\n1,Xã A,8,10\n").errors())
                    .containsExactly(
                            "2:3: row «Miền núi» looks like a heading but has figures: a unit"
                                    + " or a sum is unclear [DTI-2035]");
            assertThat(of("STT,Đơn vị,n,d\nI,Xã A,8,10\nII,Xã B,9,10\n").units())
                    .containsExactlyElementsOf(A_AND_B);
        }
    }

    @Nested
    class Encoding {

        private Ranked bytes(String text, Charset charset) throws IOException {
            return Ranked.of(Files.write(folder.resolve("u.csv"), text.getBytes(charset)));
        }

        /** UTF-16 writes its byte order mark itself, either way round where it is told. */
        @Test
        void isUtf8OrWhatTheMarkSays() throws IOException {
            String table = "Đơn vị\tn\td\r\nXã A\t8\t10\r\nXã B\t9\t10\r\n";

            assertThat(bytes(table, StandardCharsets.UTF_8)).isEqualTo(read(A_AND_B));
            assertThat(bytes("\uFEFF" + table, StandardCharsets.UTF_8)).isEqualTo(read(A_AND_B));
            assertThat(bytes(table, StandardCharsets.UTF_16)).isEqualTo(read(A_AND_B));
            assertThat(bytes("\uFEFF" + table, StandardCharsets.UTF_16LE)).isEqualTo(read(A_AND_B));
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1258", "windows-1252", "UTF-16LE"})
        void isNoOther(String charset) throws IOException {
            assertThat(bytes("Mã số,n\nHuyện é,8\n", Charset.forName(charset)).errors())
                    .contains("1:1: the file is not UTF-8 text [DTI-1017]");
        }

        @Test
        void isRefusedWhereAMarkIsFollowedByHalfACharacter() throws IOException {
            byte[] broken = {(byte) 0xFF, (byte) 0xFE, 'A'};

            assertThat(Ranked.of(Files.write(folder.resolve("u.csv"), broken)).errors())
                    .containsExactly("1:1: the file is not UTF-8 text [DTI-1017]");
        }
    }

    @Nested
    class BelowTheUnits {

        private Ranked below(String rows) throws IOException {
            return of("STT,Đơn vị,n,d\n1,Xã A,8,10\n2,Xã B,9,10\n" + rows);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ,,,;Nơi nhận:,,Người lập biểu,;- Lưu: VT,,(Ký ghi rõ họ tên),;,,Lê Văn A,  | 5:1 | Nơi nhận: | 3
                        ,,,Ngày 12 tháng 3 năm 2025;,,,CHỦ TỊCH;,,,Lê Văn A                         | 4:4 | Ngày 12 tháng 3 năm 2025 | 3
                        ,,Ngày … tháng … năm 2025,                                                  | 4:3 | Ngày … tháng … năm 2025 | 1
                        ,Người lập bảng,,Thủ trưởng đơn vị;,Lê Văn A,,Trần Văn B                    | 4:2 | Người lập bảng | 2
                        ,,,TM. ỦY BAN NHÂN DÂN                                                      | 4:4 | TM. ỦY BAN NHÂN DÂN | 1
                        ,,,Trang 1/2                                                                | 4:4 | Trang 1/2 | 1
                        ,,Trang 2,                                                                  | 4:3 | Trang 2 | 1
                        """)
        void signaturesReceiversAndPagesAreLeftOutAndTold(
                String rows, String place, String first, int count) throws IOException {
            Ranked ranked = below(rows.replace(";", "\n") + "\n");

            assertThat(ranked.errors()).isEmpty();
            assertThat(ranked.units()).containsExactlyElementsOf(A_AND_B);
            assertThat(ranked.told())
                    .contains(place + ": left out: who signs, who receives, the page: «" + first
                            + "»; rows like this: " + count + " [DTI-2067]");
        }

        /** A number in its column makes a unit of it. */
        @ParameterizedTest
        @ValueSource(strings = {"3,Người lập biểu,,", ",,Người lập biểu,\n3,Xã C,,"})
        void aUnitStaysOne(String row) throws IOException {
            assertThat(below(row + "\n").units()).hasSize(3);
        }

        /** With a figure but no number it may be a unit: that is not guessed. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    ",Người lập biểu,1,",
                    ",Nơi nhận:,n/a: x,",
                    ",,Người lập biểu,\n,Xã C,1,2"
                })
        void aRowWithAFigureIsNotLeftOut(String row) throws IOException {
            assertThat(below(row + "\n").errors())
                    .singleElement(STRING)
                    .contains("has no number though the others have one");
        }

        @Test
        void whatIsChosenInWordsIsAFigure() throws IOException {
            Framework chosen = FrameworkLoader.load(new Source("chosen.yaml", """
                    format: dti/1
                    id: chosen
                    title: Bộ thử
                    decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                    max: 10
                    inputs: {head: {type: choice, label: Trưởng ban, options: {chair: Chủ tịch, none: Không}}}
                    criteria: [{id: "1", title: A, max: 10, choice: head, options: {chair: 1, none: 0}}]
                    """));
            Path file = Files.writeString(
                    folder.resolve("c.csv"), "Đơn vị,head\nXã A,Chủ tịch\nXã B,Không\n");
            Units units = Units.at(
                    file, chosen, NumberStyle.UNSTATED, ChosenSheet.UNNAMED, Ranked.NO_FORMS);

            try (Stream<Member> members = units.open()) {
                assertThat(members.map(each -> each.unit().name())).containsExactly("Xã A", "Xã B");
            }
        }

        @Test
        void anotherTableIsRefusedOnce() throws IOException {
            assertThat(below("STT,Đơn vị,Kinh phí,\n1,Xã A,100,\n2,Xã B,200,\n").errors())
                    .containsExactly(
                            "4:5: another table begins here, with another header: from here"
                                    + " on nothing is read [DTI-2068]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Xã", "Xã/phường", "Tên xã, phường", "Sở, ban, ngành", "Quận, huyện"})
        void theColumnOfUnitsMayBeCalledByTheirKind(String name) throws IOException {
            assertThat(of("\"" + name + "\",n,d\nXã A,8,10\nXã B,9,10\n")).isEqualTo(read(A_AND_B));
        }
    }

    /** What a number in the column «STT» says of a row without figures. */
    @Nested
    class RowsNumberedByLetters {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        A,8 B,9 C,            | A=8 B=9 C
                        A, B,9 C,8            | A B=9 C=8
                        A,8 B, C, D,7         | A=8 B C D=7
                        D,8 Đ, E,7            | D=8 Đ E=7
                        D,8 E, F,7            | D=8 E F=7
                        I,8 II,9 III,         | I=8 II=9 III
                        VIII,8 IX, X,7        | VIII=8 IX X=7
                        A),8 B),9 C),         | A)=8 B)=9 C)
                        I, A,8 B,9 II, A,7    | A=8 B=9 A=7
                        A, I,8 II,9 B, I,7    | I=8 II=9 I=7
                        I, 1,8 2,9 II, 3,7    | 1=8 2=9 3=7
                        A, 1,8 B, 2,          | 1=8 2
                        A, B, 1,8             | 1=8
                        """)
        void areUnitsWhereTheyGoOnWithTheNumbersOfUnits(String rows, String units)
                throws IOException {
            var table = new StringBuilder("STT,Đơn vị,n\n");
            int row = 0;
            for (String each : rows.split(" ", -1)) {
                String[] cells = each.split(",", -1);
                table.append(cells[0] + ",Xã " + row++ + " " + cells[0] + "," + cells[1] + "\n");
            }
            assertThat(of(table.toString()).units().stream()
                            .map(each -> each.replaceAll("Xã [0-9]+ | \\{}", "")
                                    .replaceAll(" \\{n=(.*)}", "=$1")))
                    .containsExactly(units.split(" ", -1));
        }
    }

    @Nested
    class Groups {

        /** NFC, NFD, capitals, two spaces, a no-break space. */
        @Test
        void areOneHoweverTheyAreSpelt() throws IOException {
            String decomposed = Normalizer.normalize("đô thị", Normalizer.Form.NFD);
            Ranked ranked = of("Đơn vị,Nhóm,n\nA,đô thị,1\nB," + decomposed
                    + ",2\nC,Đô thị,3\nD,đô  thị,4\nE,đô\u00A0thị,5\n");

            assertThat(ranked.units())
                    .containsExactly(
                            "A [đô thị] {n=1}",
                            "B [đô thị] {n=2}",
                            "C [đô thị] {n=3}",
                            "D [đô thị] {n=4}",
                            "E [đô thị] {n=5}");
            assertThat(ranked.told())
                    .containsExactly(
                            "3:3: letters with marks are not in the composed form (NFC); cells like"
                                    + " this: 1 [DTI-1018]",
                            "4:3: group «Đô thị» is taken for group «đô thị», which is only spelt"
                                    + " otherwise [DTI-2040]",
                            "5:3: group «đô  thị» is taken for group «đô thị», which is only spelt"
                                    + " otherwise [DTI-2040]",
                            "6:3: a character that cannot be seen: U+00A0; cells like this: 1"
                                    + " [DTI-1019]");
        }

        @Test
        void ofSomeRowsAloneAreToldOnce() throws IOException {
            assertThat(of("Đơn vị,Nhóm,n\nA,đô thị,1\nB,,2\nC,,3\n").told())
                    .containsExactly(
                            "3:3: a unit without a group, though others have one; rows like"
                                    + " this: 2 [DTI-2041]");
            assertThat(of("Đơn vị,Nhóm,n\nA,,1\nB,,2\n").told()).isEmpty();
        }
    }

    @Nested
    class CharactersOfCells {

        @ParameterizedTest
        @ValueSource(strings = {"đã xác minh", "ĐÃ  XÁC MINH", "Đã thẩm định", "verified"})
        void doNotHideAKind(String kind) throws IOException {
            String decomposed = Normalizer.normalize(kind, Normalizer.Form.NFD);
            assertThat(of("Đơn vị,Loại số liệu,n\nXã A," + decomposed + ",1\n").units())
                    .containsExactly("Xã A {n=1}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "không áp dụng: x",
                    "KHÔNG ÁP DỤNG : x",
                    "không  áp  dụng: x",
                    "n/a: x",
                    "N/A:x"
                })
        void doNotHideThatSomethingDoesNotApply(String reason) throws IOException {
            String decomposed = Normalizer.normalize(reason, Normalizer.Form.NFD);
            assertThat(of("Đơn vị,n,1\nXã A,1," + decomposed + "\n").errors()).isEmpty();
            assertThat(of("Đơn vị,n\nXã A," + decomposed + "\n").units())
                    .containsExactly("Xã A {n=NotApplicable[reason=x]}");
        }

        @ParameterizedTest
        @ValueSource(ints = {0x07, 0x1B, 0x7F, 0x9B, 0xFFFE})
        void thatControlATerminalAreRefused(int character) throws IOException {
            assertThat(of("Đơn vị,n\nXã" + Character.toString(character) + "A,8\n")
                            .errors())
                    .containsExactly(String.format(
                            "2:1: a character that is not allowed: U+%04X [DTI-1011]", character));
        }

        @ParameterizedTest
        @CsvSource({"\u200B, U+200B", "\u202E, U+202E", "\u00AD, U+00AD", "\u2009, U+2009"})
        void thatCannotBeSeenAreTold(String character, String name) throws IOException {
            Ranked ranked = of("Đơn vị,n\nXã " + character + "A,8\nXã " + character + "B,9\n");

            assertThat(ranked.units()).hasSize(2);
            assertThat(ranked.told())
                    .containsExactly("2:1: a character that cannot be seen: " + name
                            + "; cells like this: 2 [DTI-1019]");
        }

        /** A heading, a unit, a group, a kind, a figure of text: whatever is read. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Đơn vị,n@ ;Xã A,8           | 1:8",
                    "Đ@ơn vị,n ;Xã A,8           | 1:1",
                    "Đơn vị,Nh@óm,n ;Xã A,I,8    | 1:8",
                    "Đơn vị,n ;X@ã A,8           | 2:1",
                    "Đơn vị,Nhóm,n ;Xã A,nhó@m,8 | 2:6",
                    "Đơn vị,Kỳ,n ;Xã A,20@24,8   | 2:6",
                    "Đơn vị,n ;Xã A,@8           | 2:6",
                })
        void areToldWhereverTheyEnter(String table, String place) throws IOException {
            Ranked ranked = of(table.replace(" ;", "\n").replace("@", "\u200B"));

            assertThat(ranked.errors()).isEmpty();
            assertThat(ranked.told())
                    .containsExactly(
                            place
                                    + ": a character that cannot be seen: U+200B; cells like this: 1 [DTI-1019]");
        }

        @Test
        void thatWereLostWithTheirEncodingAreTold() throws IOException {
            assertThat(of("Đơn vị,n\nX\uFFFD A,8\nX\uFFFD B,9\n").told())
                    .containsExactly("2:1: a character in place of one that was lost with its"
                            + " encoding: U+FFFD; cells like this: 2 [DTI-1026]");
        }

        @Test
        void ofAnotherAlphabetAreTold() throws IOException {
            assertThat(of("Đơn vị,Nhóm,n\nXã A,Đ\u043E thị,8\nXã B,Đô thị,9\n").told())
                    .containsExactly("2:6: the letter U+043E looks like the Latin «o» but is"
                            + " another one; cells like this: 1 [DTI-1027]");
        }

        /** The name that is suggested looks the same; the cause is told with the error. */
        @Test
        void ofAnotherAlphabetAreToldBesideWhatTheyMadeWrong() throws IOException {
            assertThat(of("Đơn vị,n,\u0430\nXã A,8,5\n").errors())
                    .containsExactly(
                            "1:10: the letter U+0430 looks like the Latin «a» but is another one;"
                                    + " cells like this: 1 [DTI-1027]",
                            "1:10: unknown column «\u0430» [DTI-2004]");
            assertThat(of("Đơn vị,Kinh \u0440hí\nXã A,8\n").errors())
                    .containsExactly(
                            "1:8: the letter U+0440 looks like the Latin «p» but is another one;"
                                    + " cells like this: 1 [DTI-1027]",
                            "1:8: unknown column «Kinh \u0440hí» — did you mean «Kinh phí»?"
                                    + " [DTI-2004]");
        }
    }
}
