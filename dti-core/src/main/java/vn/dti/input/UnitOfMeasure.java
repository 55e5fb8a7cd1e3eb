// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.wording.NormalText;

/**
 * The unit of measure that a number is in: how many, and of what.
 *
 * <p>Example: {@code triệu đồng} is 1,000,000 of {@code đồng}, {@code hồ sơ} 1 of {@code hồ sơ}, and
 * {@code nghìn} 1,000 of whatever it is beside.
 *
 * @param text as it is declared
 * @param size how many of the base it is
 * @param base what is counted; empty for a number word alone, which fits any
 */
public record UnitOfMeasure(String text, Rational size, String base) {

    private static final Map<String, Rational> NUMBERS = Map.ofEntries(
            Map.entry("chục", Rational.of(10)),
            Map.entry("trăm", Rational.of(100)),
            Map.entry("nghìn", Rational.of(1_000)),
            Map.entry("ngàn", Rational.of(1_000)),
            Map.entry("vạn", Rational.of(10_000)),
            Map.entry("triệu", Rational.of(1_000_000)),
            Map.entry("tr", Rational.of(1_000_000)),
            Map.entry("tỷ", Rational.of(1_000_000_000)),
            Map.entry("tỉ", Rational.of(1_000_000_000)),
            Map.entry("thousand", Rational.of(1_000)),
            Map.entry("million", Rational.of(1_000_000)),
            Map.entry("billion", Rational.of(1_000_000_000)));

    private static final Map<String, UnitOfMeasure> OTHERS = Map.ofEntries(
            of("đ", 1, "đồng"),
            of("₫", 1, "đồng"),
            of("vnđ", 1, "đồng"),
            of("vnd", 1, "đồng"),
            of("trđ", 1_000_000, "đồng"),
            of("km", 1_000, "m"),
            of("ha", 10_000, "m²"),
            of("hecta", 10_000, "m²"),
            of("m2", 1, "m²"),
            of("km2", 1_000_000, "m²"),
            of("km²", 1_000_000, "m²"),
            of("tạ", 100, "kg"),
            of("tấn", 1_000, "kg"),
            of("kb", 1_000, "byte"),
            of("mb", 1_000_000, "byte"),
            of("gb", 1_000_000_000, "byte"),
            of("tb", 1_000_000_000_000L, "byte"),
            of("phút", 60, "giây"),
            of("giờ", 3_600, "giây"),
            of("ngày", 86_400, "giây"),
            of("tuần", 604_800, "giây"));

    private static Map.Entry<String, UnitOfMeasure> of(String name, long size, String base) {
        return Map.entry(name, new UnitOfMeasure(name, Rational.of(size), base));
    }

    /**
     * The unit that an input declares.
     *
     * @param input any input
     * @return empty for percentages and where none is declared
     */
    public static Optional<UnitOfMeasure> of(Input input) {
        boolean stated = !input.unit().isEmpty() && input.type() != InputType.Plain.PERCENT;
        return stated ? Optional.of(of(input.unit())) : Optional.empty();
    }

    /**
     * A unit by its name.
     *
     * @param text for example {@code triệu đồng}
     * @return 1,000,000 of {@code đồng}
     */
    public static UnitOfMeasure of(String text) {
        String name = NormalText.identity(text).replaceAll("^[(\\[]\\s*|\\s*[)\\]]$", "");
        var words = new ArrayList<>(List.of(name.replace(".", " ").strip().split("\\s+")));
        Rational size = Rational.ONE;
        String rest = name;
        while (!words.isEmpty() && isNumber(words.get(0))) {
            size = size.times(NUMBERS.getOrDefault(words.remove(0), Rational.ONE));
            rest = String.join(" ", words);
        }
        UnitOfMeasure known = OTHERS.get(rest);
        return known == null
                ? new UnitOfMeasure(text, size, rest)
                : new UnitOfMeasure(text, size.times(known.size()), known.base());
    }

    /**
     * Whether a word makes a unit another one by a factor.
     *
     * @param word in lower case
     * @return true for example for {@code triệu}
     */
    public static boolean isNumber(String word) {
        return NUMBERS.containsKey(word);
    }

    /**
     * What one of this unit is for each of another one.
     *
     * @param that the other unit
     * @return for example {@code đồng/người}
     */
    public UnitOfMeasure per(UnitOfMeasure that) {
        return new UnitOfMeasure(
                text + "/" + that.text, size.dividedBy(that.size), base + "/" + that.base);
    }

    /**
     * Whether both count the same things, in whatever numbers.
     *
     * @param that the other unit
     * @return true for {@code đồng} and {@code triệu đồng}, and for {@code nghìn} and {@code người}
     */
    public boolean isOfKind(UnitOfMeasure that) {
        return base.equals(that.base) || base.isEmpty() || that.base.isEmpty();
    }

    /**
     * Whether a number in one unit is the same in the other.
     *
     * @param that the other unit
     * @return true for {@code triệu đồng} and {@code trđ}, and for {@code triệu} alone and either
     */
    public boolean isAs(UnitOfMeasure that) {
        return isOfKind(that) && size.equals(that.size);
    }

    /**
     * Whether both are one unit by two names.
     *
     * @param that the other unit
     * @return true for {@code triệu đồng}, {@code trđ} and {@code triệu}; false for {@code m} and {@code km}
     */
    public boolean isSame(UnitOfMeasure that) {
        boolean counts = !base.isEmpty() || !size.equals(Rational.ONE);
        return counts && isAs(that);
    }
}
