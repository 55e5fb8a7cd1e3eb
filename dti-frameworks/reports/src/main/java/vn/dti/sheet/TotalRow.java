// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.wording.NormalText;

/**
 * The words by which a row of a table says that it sums up other rows.
 *
 * <p>Marks and whole words count: {@code Cộng (I+II)} is a total; {@code Công tác chỉ đạo},
 * {@code Cộng đồng} and {@code Tổng hợp} are not.
 */
public final class TotalRow {

    private static final List<String> PHRASES = List.of(
            "tổng",
            "tổng cộng",
            "tổng số",
            "tổng số điểm",
            "tổng điểm",
            "tổng cộng điểm",
            "tổng điểm tối đa",
            "tổng số điểm tối đa",
            "tổng điểm các tiêu chí",
            "cộng",
            "t.cộng",
            "tc",
            "t/c",
            "cộng điểm",
            "cộng dồn",
            "tổng hợp chung",
            "điểm tổng",
            "điểm tổng cộng",
            "trung bình",
            "trung bình cộng",
            "bình quân",
            "tb",
            "bq",
            "số trung bình",
            "số bình quân",
            "giá trị trung bình",
            "lũy kế",
            "luỹ kế",
            "cao nhất",
            "thấp nhất",
            "lớn nhất",
            "nhỏ nhất",
            "maximum",
            "minimum",
            "max",
            "min",
            "avg",
            "điểm trung bình",
            "điểm bình quân",
            "total",
            "totals",
            "total points",
            "total score",
            "grand total",
            "subtotal",
            "sub-total",
            "sum",
            "average",
            "mean");

    private static final String BEGINNINGS = PHRASES.stream()
            .map(phrase -> phrase.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    /** What a total is of: sections, counts, points; {@code I+II+III}, {@code mục 2}, {@code 24 xã}. */
    private static final Pattern EXTENT = Pattern.compile(
            "(?:(?:của |of )?(?:mục|nhóm|phần|lĩnh vực|chương|cụm|section|group|part) )?"
                    + "(?:[ivxlc]+|[a-zđ]|[0-9]+(?:[.,][0-9]+)*)"
                    + "(?: ?[+,–-] ?(?:[ivxlc]+|[a-zđ]|[0-9]+(?:\\.[0-9]+)*|…|\\.\\.\\.))*"
                    + "(?: (?:điểm|đơn vị|xã|phường|thị trấn|huyện|quận|sở|tiêu chí|chỉ số|points|units))?"
                    + "|(?:số )?(?:đơn vị|xã|phường|thị trấn|huyện|quận|sở)(?: ?: ?[0-9]+)?");

    /** All that a table is of: {@code toàn tỉnh}, {@code cả nước}, {@code các xã}, {@code chung}. */
    private static final Pattern WHOLE = Pattern.compile("chung|toàn bộ|all units"
            + "|(?:của )?(?:toàn|cả) (?:bảng|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường"
            + "|ngành|bộ|khối|cụm|vùng|nước|quốc|đơn vị)"
            + "|của (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành)"
            + "|(?:của )?(?:khối(?! lượng)|cụm|nhóm|vùng)(?: (?:các )?[\\p{L}]+)?"
            + "|(?:của )?(?:khối|cụm|nhóm) (?:thi đua|các (?:tỉnh|huyện|quận|phường|xã|sở|ban"
            + "|cơ quan|đơn vị))(?!\\p{L}).*"
            + "|(?:của )?(?:(?:các )?(?:khu vực|địa bàn|vùng|miền|đơn vị|xã|phường) )?"
            + "(?:đô thị|nông thôn|thành thị|miền núi|đồng bằng|trung du|ven biển|hải đảo"
            + "|nội thành|ngoại thành)"
            + "|(?:của )?(?:tất cả )?các (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn"
            + "|sở|ngành|đơn vị|nhóm|tiêu chí|chỉ số)");

    /** Points that are added to others: {@code Cộng 5 điểm}. */
    private static final Pattern BONUS = Pattern.compile("cộng [0-9.,]+ (?:điểm|points?)");

    /** One section of several. */
    private static final Pattern PART =
            Pattern.compile(".*(?: (?:mục|nhóm|phần|lĩnh vực|chương|cụm|section|group|part)"
                    + "| (?:[ivxlc]+|[a-zđ])$).*");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern AROUND = Pattern.compile("^[-–+*•= ]+|[:=.,;*…– -]+$");

    /** No phrase with what it is of is longer; patterns that repeat need a stack, and time, for more. */
    private static final int LONGEST = 300;

    private TotalRow() {}

    /**
     * Whether a text is the name of a total, alone or with what it is the total of.
     *
     * @param text the text of the first cell of a row that says something
     * @return true for example for {@code TỔNG CỘNG:}, {@code Tổng (I+II+III)}, {@code Cộng mục I}
     */
    public static boolean isTotal(String text) {
        return isTotal(text, NormalText.identity(text));
    }

    /** The same of a text whose identity is known. */
    static boolean isTotal(String text, String identity) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = bareIdentity(identity);
        boolean summed = beginsLikeAPhrase(words)
                && PHRASES.stream()
                        .filter(words::startsWith)
                        .map(phrase -> words.substring(phrase.length()))
                        .anyMatch(TotalRow::isExtent);
        boolean whole = words.startsWith("toàn ") || words.startsWith("cả ");
        return (summed || (whole && WHOLE.matcher(words).matches()))
                && !BONUS.matcher(words).matches();
    }

    /**
     * Whether a text begins as the name of a total does, whatever follows: figures have to tell.
     *
     * @param text the name of a row
     * @return true for example for {@code Cộng An Phú} and {@code Tổng công ty Điện lực}
     */
    static boolean beginsAsTotal(String text) {
        String words = text.length() > LONGEST ? "" : bare(text);
        return beginsLikeAPhrase(words)
                && PHRASES.stream().anyMatch(phrase -> words.startsWith(phrase + " "));
    }

    /**
     * Whether a total is one of a section alone.
     *
     * @param text the name of a total
     * @return true for {@code Cộng mục I}, false for {@code Tổng cộng}, {@code Tổng I+II}
     */
    public static boolean isOfPart(String text) {
        String words = bare(text);
        return words.indexOf('+') < 0 && PART.matcher(words).matches();
    }

    /** The words of a name, without brackets and the marks around it; most names have neither. */
    private static String bare(String text) {
        return bareIdentity(NormalText.identity(text));
    }

    private static String bareIdentity(String identity) {
        String name = identity.strip();
        boolean isBare = !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1))
                && name.indexOf('(') < 0
                && name.indexOf('[') < 0;
        return isBare
                ? name
                : AROUND.matcher(BRACKETS.matcher(name).replaceAll(" ").strip())
                        .replaceAll("")
                        .strip();
    }

    private static boolean beginsLikeAPhrase(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean isExtent(String rest) {
        boolean apart = rest.isEmpty() || rest.charAt(0) == ' ' || rest.charAt(0) == ':';
        String extent = rest.replaceFirst("^[: ]+", "");
        return apart
                && (extent.isEmpty()
                        || EXTENT.matcher(extent).matches()
                        || WHOLE.matcher(extent).matches());
    }
}
