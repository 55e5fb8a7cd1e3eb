// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.input.Input;
import vn.dti.input.InputType;

/** Units of measure and years below or behind the headings of a table of units. */
class MeasureTest {

    private static final String TWO_ROWS = "1:1: the header begins here; its rows: 2; rows above it"
            + " that are not read: 0 [DTI-2029]";

    @TempDir
    private Path folder;

    private Ranked of(String text) throws IOException {
        return Ranked.of(Files.writeString(folder.resolve("u.csv"), text));
    }

    private static String told(String place, String texts) {
        return place + ": this row only says the units of measure or the years of the columns: "
                + texts + " [DTI-2060]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,(xã),(xã),%                | 2:2 | «(xã)», «%»
                    ,2025,2025,2025             | 2:2 | «2025»
                    ,Năm 2025,Năm 2025,         | 2:2 | «Năm 2025»
                    ,2024-2025,,                | 2:2 | «2024-2025»
                    ,6 tháng đầu năm 2025,,     | 2:2 | «6 tháng đầu năm 2025»
                    ĐVT,(xã),(xã),(%)           | 2:1 | «ĐVT», «(xã)», «(%)»
                    Đơn vị tính:,phường,xã,     | 2:1 | «Đơn vị tính:», «phường», «xã»
                    ,ĐVT: xã,[xã],Phần trăm     | 2:2 | «ĐVT: xã», «[xã]», «Phần trăm»
                    """)
    void belowAHeaderAreARowOfIt(String row, String place, String texts) throws IOException {
        assertThat(of("Đơn vị,n,d,p\n" + row + "\nXã A,8,10,80%\n"))
                .isEqualTo(new Ranked(
                        List.of("Xã A {n=8, d=10, p=80%}"),
                        List.of(),
                        List.of(TWO_ROWS, told(place, texts))));
    }

    /** 0,8 may be 80 % or 0,8 %; 80 is refused as a number without its sign anyway, 0 is the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đơn vị;p (%)            | 0,8   | 0.8% or 80%
                    Đơn vị;p (%)            | 0.95  | 0.95% or 95%
                    Đơn vị;p (%)            | 1     | 1% or 100%
                    Đơn vị;p [phần trăm]    | ,5    | 0.5% or 50%
                    Đơn vị;p (%)            | +1,00 | 1% or 100%
                    """)
    void aShareBelowAPercentSignIsRefused(String header, String cell, String either)
            throws IOException {
        String name = header.substring(header.indexOf(';') + 1);

        assertThat(of(header + "\nXã A;" + cell + "\n").errors())
                .containsExactly("2:6: «" + cell + "» in column «" + name + "»: " + either
                        + " is unclear [DTI-2077]");
        assertThat(of("Đơn vị;p\n;%\nXã A;" + cell + "\n").errors()).hasSize(1);
    }

    /** A person who types the sign where it is missed means percent elsewhere too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0,8;45,5%;80%   | 2:8 «0,8»  | 80%
                    45,5%;0,8;0,7   | 3:8 «0,8»  | 80%
                    80%;1;90 %      | 3:8 «1»    | 100%
                    80%;0,125;90 %  | 3:8 «0,125» | 12.5%
                    0,8;0,45;1      | ''         | ''
                    80%;45,5%;0,8%  | ''         | ''
                    80%;0;45%       | ''         | ''
                    """)
    void aColumnWithTheSignInSomeCellsIsTold(String cells, String told, String percent)
            throws IOException {
        String[] each = cells.split(";", -1);
        Ranked ranked = of("Đơn vị;n;p\nXã A;1;" + each[0] + "\nXã B;2;" + each[1] + "\nXã C;3;"
                + each[2] + "\n");

        assertThat(ranked.errors()).isEmpty();
        assertThat(ranked.told())
                .filteredOn(remark -> remark.endsWith("[DTI-2080]"))
                .containsExactlyElementsOf(
                        told.isEmpty()
                                ? List.of()
                                : List.of(told.replace(" «", ": «")
                                        + " in column «p» is without the"
                                        + " sign %, which other cells have: taken as " + percent
                                        + " [DTI-2080]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đơn vị;p (%)\nXã A;0,8%\n", "Đơn vị;p (%)\nXã A;0\n", "Đơn vị;p\nXã A;0.8\n"
            })
    void aSignOrAHeadingWithoutOneSaysWhichIsMeant(String table) throws IOException {
        assertThat(of(table).errors()).isEmpty();
    }

    /** A number of four digits may be a year; no other number is one, nor is a year with a mark in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025    | true
                    1899    | false
                    2100    | false
                    8       | false
                    20      | false
                    20250   | false
                    2.025   | false
                    12,5    | false
                    0.5     | false
                    12,5 %  | false
                    (1)     | false
                    -3      | false
                    2024-25 | false
                    hồ sơ   | true
                    (hồ sơ) | true
                    8 hồ sơ | true
                    """)
    void areTextsAndYearsAndNoOtherFigures(String text, boolean expected) {
        assertThat(new Measure(text).isOne()).isEqualTo(expected);
    }

    @Test
    void mayStandBelowTwoRowsAndAboveLetters() throws IOException {
        assertThat(of("""
                STT,Đơn vị,Hồ sơ,,Nhóm
                ,,n,d,
                ,,(hồ sơ),(hồ sơ),
                A,B,1,2,3
                1,Xã A,8,10,x
                """).units()).containsExactly("Xã A [x] {n=8, d=10}");
    }

    @Test
    void twoYearsOfOneFigureAreRefusedWhereTheSecondStands() throws IOException {
        assertThat(of("Đơn vị,n,,d\n,2024,2025,2025\nXã A,7,8,10\n").errors())
                .containsExactly("2:7: column «n – 2025» says the same as column «n – 2024»"
                        + " [DTI-2005]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %          | 2:2: «%» below the header «n – %» is not understood [DTI-2062]
                    trực tuyến | 2:2: «trực tuyến» below the header «n – trực tuyến» is not understood [DTI-2062]
                    """)
    void whatMayBeAnotherColumnIsRefused(String text, String error) throws IOException {
        assertThat(of("Đơn vị,n,d\n," + text + ",\nXã A,8,10\n").errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {",8,10,", ",8,,80%", ",n/a: x,,", ",(8),(10),", ",12.5,,", ",1 000,,"})
    void figuresWithoutANameAreNoRowOfTheHeader(String row) throws IOException {
        assertThat(of("Đơn vị,n,d,p\n" + row + "\nXã A,8,10,80%\n").errors())
                .contains("2:1: column «Đơn vị» is empty: a row without a unit [DTI-2008]");
    }

    @Test
    void aPercentSignMayStandBehindTheNameOfAColumn() throws IOException {
        assertThat(of("Đơn vị,Tỷ lệ hài lòng (%)\nXã A,80%\n"))
                .isEqualTo(new Ranked(List.of("Xã A {p=80%}"), List.of(), List.of()));
        assertThat(of("Đơn vị,Tỷ lệ hài lòng (người)\nXã A,80%\n").errors())
                .containsExactly("1:8: column «Tỷ lệ hài lòng (người)»: the unit of measure is"
                        + " «(người)», that of the framework is «%» [DTI-2061]");
    }

    private static Input input(String label, String unit) {
        return new Input("x", label, unit, InputType.Plain.AMOUNT, List.of(), "");
    }

    /** The factor between two units is not guessed; a part of the label says nothing new. */
    @ParameterizedTest
    @CsvSource({
        "Kinh phí, đồng, đồng, true",
        "Kinh phí, đồng, (Đồng), true",
        "Kinh phí, đồng, Đơn vị tính: đồng, true",
        "Kinh phí, đồng, triệu đồng, false",
        "Kinh phí, triệu đồng, đồng, false",
        "Kinh phí (triệu đồng), triệu đồng, đồng, false",
        "Số cuộc họp, cuộc họp, cuộc, true",
        "Thời gian, giờ, phút, false",
        "Kinh phí, đồng, %, false",
        "Kinh phí, đồng, Năm 2025, true",
        "Kinh phí, '', (triệu đồng), true",
        "Kinh phí, '', %, false"
    })
    void areThoseOfTheInput(String label, String unit, String text, boolean fits) {
        assertThat(new Measure(text).trouble(input(label, unit), label).isEmpty())
                .isEqualTo(fits);
    }
}
