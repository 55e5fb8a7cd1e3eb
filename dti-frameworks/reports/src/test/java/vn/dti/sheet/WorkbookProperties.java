// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever becomes of a workbook on its way, what comes out is its units or what is wrong with it. */
class WorkbookProperties {

    private static final String CELLS = Workbooks.sheet(
                    List.of(
                            List.of(
                                    Workbooks.text("unit"),
                                    Workbooks.text("group"),
                                    Workbooks.text("n"),
                                    Workbooks.text("p")),
                            List.of(
                                    "t=\"s\"><v>0</v>",
                                    Workbooks.text("x"),
                                    Workbooks.number("8"),
                                    Workbooks.styled(1, "0.8")),
                            List.of(
                                    "t=\"s\"><v>1</v>",
                                    "",
                                    Workbooks.formula("4+5", "9"),
                                    Workbooks.styled(2, "0.125")),
                            List.of(
                                    Workbooks.text("Xã C"),
                                    Workbooks.text("y"),
                                    Workbooks.number("1.0000000000000002"),
                                    "")),
                    Workbooks.merged("B2:B3"))
            .replace(
                    "<sheetData>",
                    "<cols><col min=\"9\" max=\"9\" hidden=\"1\"/></cols><sheetData>");

    private static final Map<String, String> PARTS = Workbooks.parts(CELLS);
    private static final byte[] BYTES = bytes(PARTS);
    private static final Path FILE = file();
    private static final Ranked WHOLE = ranked(BYTES);

    private static Path file() {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(Map<String, String> parts) {
        try {
            return Workbooks.zip(parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Ranked ranked(byte[] bytes) {
        try {
            return Ranked.of(Files.write(FILE, bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void assertRefused(Ranked ranked) {
        assertThat(ranked.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).matches("(?s).*: .* \\[DTI-\\d{4}]"));
    }

    private static void assertUnitsOrErrors(Ranked ranked) {
        if (ranked.units().isEmpty()) {
            assertRefused(ranked);
        }
    }

    /** The sums of the archive tell whether its bytes are those that were written. */
    @Property(tries = 1500)
    void aChangedByteIsFoundOrWithoutEffect(
            @ForAll("places") int place, @ForAll("changes") byte change) {
        byte[] changed = BYTES.clone();
        changed[place] ^= change;

        Ranked ranked = ranked(changed);

        if (ranked.errors().isEmpty()) {
            assertThat(ranked).isEqualTo(WHOLE);
        } else {
            assertRefused(ranked);
        }
    }

    @Property(tries = 300)
    void aFileThatIsCutOffIsRefused(@ForAll("places") int end) {
        assertRefused(ranked(Arrays.copyOf(BYTES, end)));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, BYTES.length - 1);
    }

    @Provide
    Arbitrary<Byte> changes() {
        return Arbitraries.bytes().filter(each -> each != 0);
    }

    /** The whole of a part that an archive holds as it was written, though nobody would write it. */
    @Property(tries = 1500)
    void aPartWithAnythingInItEndsInUnitsOrErrors(@ForAll("edits") Edit edit) {
        var parts = new java.util.LinkedHashMap<>(PARTS);
        parts.computeIfPresent(edit.part(), (name, xml) -> edit.of(xml));

        assertUnitsOrErrors(ranked(bytes(parts)));
    }

    @Property(tries = 100)
    void aPartThatIsMissingIsFoundOrWithoutEffect(@ForAll("parts") String part) {
        var parts = new java.util.LinkedHashMap<>(PARTS);
        parts.remove(part);

        Ranked ranked = ranked(bytes(parts));
        if (ranked.errors().isEmpty()) {
            assertThat(ranked).isEqualTo(WHOLE);
        }
    }

    /** A stretch of a part that is replaced. */
    record Edit(String part, double from, int length, String by) {
        String of(String xml) {
            int start = (int) (from * xml.length());
            int end = Math.min(xml.length(), start + length);
            return xml.substring(0, start) + by + xml.substring(end);
        }
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(PARTS.keySet());
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "<",
                ">",
                "/>",
                "\"",
                "&",
                "&#0;",
                "&x;",
                "<v>",
                "</v>",
                "</c>",
                "</row>",
                "<row r=\"1\">",
                "<c r=\"A1\"/>",
                "<c r=\"ZZZZ9\">",
                "<f>",
                "t=\"e\" ",
                "t=\"d\" ",
                "s=\"99999\" ",
                "s=\"-1\" ",
                "r=\"XFD1048577\" ",
                "9",
                "-",
                "E",
                "1E999999999",
                "NaN",
                "\u0000",
                "\uD800",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<?x?>",
                "<!DOCTYPE x>",
                "_x0000_",
                "hidden=\"1\" ",
                "<mergeCell ref=\"A1:XFD1048576\"/>",
                "<mergeCell ref=\"B2:B1\"/>",
                "<drawing r:id=\"rId9\"/>",
                "../",
                "state=\"hidden\" ",
                "99999999999");
        return Combinators.combine(
                        parts(),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        pieces)
                .as(Edit::new);
    }
}
