// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.cohort.Ranking;
import vn.dti.wording.Language;

/** A ranking as a workbook. */
class RankingBookTest {

    /** What the workbook writes letters with marks by. */
    private static final Pattern CODE = Pattern.compile("&#x([0-9a-f]+);");

    @Test
    void holdsEveryUnitWithItsRankInTheLanguageThatIsAsked(@TempDir Path folder)
            throws IOException {
        Ranking ranking = Ranking.of(Reported.SMALL);
        var ranked = Reported.cohort().rank(ranking, List.of());

        String vi = text(RankingBook.of(Reported.SMALL, ranking, ranked, Language.VI), folder);
        String en = text(RankingBook.of(Reported.SMALL, ranking, ranked, Language.EN), folder);

        assertThat(vi).contains(">Hạng<").doesNotContain(">Rank<");
        assertThat(en).contains(">Rank<").doesNotContain(">Hạng<");
        assertThat(ranked.overall().all())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(vi).contains(each.unit().name()));
    }

    private static String text(RankingBook book, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "ranking", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                text.append(new String(part, StandardCharsets.UTF_8));
            }
        }
        return CODE.matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
