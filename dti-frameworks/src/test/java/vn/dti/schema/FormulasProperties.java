// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Expression;
import vn.dti.yaml.YamlNode;

/** A formula means what a person reads in it, exactly; anything else is reported. */
class FormulasProperties {

    /** Zero is among them, so that trees divide by it. */
    private static final Map<String, String> VALUES = Map.of(
            "a", "3", "b", "0.7", "zero", "0", "min_stock", "7/11", "e", "12", "số_dân", "1000003");

    private static final Map<String, Input> INPUTS = inputs();

    private static Map<String, Input> inputs() {
        var inputs = new LinkedHashMap<String, Input>();
        VALUES.keySet().forEach(name -> inputs.put(name, Input.amount(name, name)));
        return inputs;
    }

    /** The oracle: a fraction that is never reduced. */
    private record Fraction(BigInteger top, BigInteger bottom) {

        static Fraction parse(String number) {
            int slash = number.indexOf('/');
            if (slash >= 0) {
                return new Fraction(
                        new BigInteger(number.substring(0, slash)),
                        new BigInteger(number.substring(slash + 1)));
            }
            int point = number.indexOf('.');
            int places = point < 0 ? 0 : number.length() - point - 1;
            return new Fraction(
                    new BigInteger(number.replace(".", "")), BigInteger.TEN.pow(places));
        }

        private Fraction minus(Fraction that) {
            return new Fraction(
                    top.multiply(that.bottom).subtract(that.top.multiply(bottom)),
                    bottom.multiply(that.bottom));
        }

        private int sign() {
            return top.signum() * bottom.signum();
        }

        /** What an operator makes of two numbers; nothing if it divides by zero. */
        static Optional<Fraction> of(String operator, Fraction left, Fraction right) {
            Fraction opposite = new Fraction(right.top.negate(), right.bottom);
            return switch (operator) {
                case "+" -> Optional.of(left.minus(opposite));
                case "-" -> Optional.of(left.minus(right));
                case "*" ->
                    Optional.of(new Fraction(
                            left.top.multiply(right.top), left.bottom.multiply(right.bottom)));
                case "/" ->
                    right.sign() == 0
                            ? Optional.empty()
                            : Optional.of(new Fraction(
                                    left.top.multiply(right.bottom),
                                    left.bottom.multiply(right.top)));
                case "min" -> Optional.of(left.minus(right).sign() < 0 ? left : right);
                default -> Optional.of(left.minus(right).sign() < 0 ? right : left);
            };
        }
    }

    /** A tree with its text, how tightly the text binds, and its value. */
    private record Tree(String text, int binding, Optional<Fraction> value) {

        static Tree leaf(String text, String number) {
            return new Tree(text, 3, Optional.of(Fraction.parse(number)));
        }

        static Tree operation(String operator, Tree left, Tree right, String blank) {
            int binding = operator.equals("+") || operator.equals("-") ? 1 : 2;
            String text =
                    left.inside(binding) + blank + operator + blank + right.inside(binding + 1);
            return new Tree(text, binding, combined(operator, left, right));
        }

        static Tree call(String function, Tree left, Tree right, String blank) {
            String text =
                    function + blank + "(" + left.text + blank + "," + blank + right.text + ")";
            return new Tree(text, 3, combined(function, left, right));
        }

        Tree negative() {
            return new Tree("(-" + inside(3) + ")", 3, combined("-", leaf("0", "0"), this));
        }

        private String inside(int weakest) {
            return binding < weakest ? "(" + text + ")" : text;
        }

        private static Optional<Fraction> combined(String operator, Tree left, Tree right) {
            return left.value.flatMap(a -> right.value.flatMap(b -> Fraction.of(operator, a, b)));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Provide
    Arbitrary<Tree> trees() {
        Arbitrary<Tree> names = Arbitraries.of(List.copyOf(VALUES.entrySet()))
                .map(each -> Tree.leaf(each.getKey(), each.getValue()));
        Arbitrary<Tree> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of("", ".5", ".10", ".000000000000000000001"))
                .as((whole, decimals) -> whole + decimals)
                .filter(number -> !number.equals("0"))
                .map(number -> Tree.leaf(number, number));
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(names, numbers), FormulasProperties::grown, 0, 4);
    }

    private static Arbitrary<Tree> grown(Arbitrary<Tree> trees) {
        Arbitrary<String> blanks = Arbitraries.of("", " ", "  ", "\n ");
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("+", "-", "*", "/"), trees, trees, blanks)
                        .as(Tree::operation),
                Combinators.combine(Arbitraries.of("min", "max"), trees, trees, blanks)
                        .as(Tree::call),
                trees.map(Tree::negative));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFormulaIsWorthExactlyWhatItsTreeIsWorth(@ForAll("trees") Tree tree) {
        assertThat(value(tree.text()))
                .isEqualTo(tree.value().map(exact -> Rational.of(exact.top(), exact.bottom())));
    }

    @Example
    void aFormulaIsReadAsPeopleReadIt() {
        var readings = new LinkedHashMap<String, Rational>();
        readings.put("10 - 4 - 3", Rational.of(10 - 4 - 3));
        readings.put("100 / 10 / 5", Rational.of(100 / 10 / 5));
        readings.put("100 / 10 * 5", Rational.of(100 / 10 * 5));
        readings.put("10 - 4 * 2", Rational.of(10 - 4 * 2));
        readings.put("(10 - 4) * 2", Rational.of((10 - 4) * 2));
        readings.put("-4 + 10", Rational.of(-4 + 10));
        readings.put("-4 * 10 - 1", Rational.of(-4 * 10 - 1));
        readings.put("+4", Rational.of(4));
        readings.put("-(4 - 10)", Rational.of(-(4 - 10)));
        readings.put("-min(4, 10)", Rational.of(-4));
        readings.put("min(-4, 10)", Rational.of(-4));
        readings.put("min(max(4, 10), 7) / 2", Rational.of(7, 2));
        readings.put("e", Rational.of(12));
        readings.put("min_stock", Rational.of(7, 11));

        readings.forEach(
                (formula, expected) -> assertThat(value(formula)).as(formula).contains(expected));
    }

    @Example
    void aLiteralKeepsAllItsDigits() {
        String digits = "0.1234567890123456789012345";

        assertThat(value(digits + " * 1"))
                .contains(Rational.of(
                        new BigInteger("1234567890123456789012345"), BigInteger.TEN.pow(25)));
        assertThat(value("9007199254740993 - 9007199254740992")).contains(Rational.ONE);
        assertThat(value("0.1 + 0.2 - 0.3")).contains(Rational.ZERO);
    }

    @Example
    void aFormulaOfDeclaredNamesIsNotTakenForTheLabelOfAnother() {
        var inputs = declared(List.of(
                Input.amount("a", "a"),
                Input.amount("b", "b"),
                Input.amount("x2", "x2"),
                Input.amount("share", "a / b"),
                Input.amount("product", "a * x2")));

        for (String formula : List.of("a / b", "a * x2 - b", "1 - a / b")) {
            var findings = new Findings(new Source("formula", formula));
            Optional<Expression> read =
                    new Formulas(inputs, findings).read(formula, Position.START, true);

            assertThat(findings.all()).isEmpty();
            assertThat(read).map(Expression::toString).contains(formula.replace('*', '×'));
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aHostileTextIsEitherAFormulaOrReported(@ForAll("hostile") String text) {
        assertIsFormulaOrReported(text);
    }

    /** Signs that word processors and other keyboards put into what would be a formula. */
    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aFormulaInOddSignsIsReportedToo(@ForAll("odd") String text) {
        assertIsFormulaOrReported(text);
    }

    @Provide
    Arbitrary<String> odd() {
        Map<String, String> signs = Map.of(
                "(", "[\u00A0", "=", "＝", "0", "０", ".", "٫", ",", "，", "%", "٪", " ", "\u2009");
        Arbitrary<String> sound = Arbitraries.of(
                "min(a, 1, 0)",
                "=max(a, 1)",
                "a / 10%.000.000",
                "a / 1.000.000%",
                "sum(a; 1)",
                "round( a , 0 )",
                "average(a, 1, 0) / 100%",
                "min(max(a, 1), 0, 10%)");
        return Combinators.combine(
                        sound,
                        Arbitraries.of(List.copyOf(signs.keySet())).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 30))
                .as((text, odd, cut) -> {
                    String typed = text;
                    for (String sign : odd) {
                        typed = typed.replace(sign, signs.get(sign));
                    }
                    return cut < typed.length() && cut % 3 == 0
                            ? typed.substring(0, cut) + typed.substring(cut + 1)
                            : typed;
                });
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> words = Arbitraries.of(
                        "a",
                        "zero",
                        "min",
                        "max",
                        "sqrt",
                        "pi",
                        "1",
                        "0",
                        "1.5",
                        ".",
                        ",",
                        "(",
                        ")",
                        "+",
                        "-",
                        "*",
                        "/",
                        "%",
                        "^",
                        " ",
                        "_",
                        "_0",
                        "1e9",
                        "e",
                        "Infinity",
                        "NaN",
                        "ế",
                        "\uD83D\uDC4D",
                        "\uD83D",
                        "\u0000",
                        "\u00A0",
                        "٣",
                        "#",
                        "'",
                        "\"",
                        "{0}",
                        "!")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(60));
    }

    @Example
    void aMonstrousTextIsReportedSoon() {
        List<String> monsters = List.of(
                "-".repeat(2_000),
                "(".repeat(2_000),
                ")".repeat(2_000),
                "(".repeat(1_000) + ")".repeat(1_000),
                "a".repeat(2_000),
                "a ".repeat(1_000),
                ",".repeat(2_000),
                "min(".repeat(500),
                "1".repeat(2_000) + "/",
                "x/".repeat(1_000),
                "1" + "+1".repeat(1_000_000));

        monsters.forEach(text -> assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(assertIsFormulaOrReported(text)).isFalse();
        }));
    }

    @Example
    void theLongestFormulaIsReadSoon() {
        String longest = "1" + "+1".repeat(999);

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(value(longest)).contains(Rational.of(1_000)));
    }

    private static boolean assertIsFormulaOrReported(String text) {
        var findings = new Findings(new Source("formula", text));
        Optional<Expression> read = new Formulas(declared(INPUTS.values()), findings)
                .read(new YamlNode.Scalar(text, true, true, Position.START));
        assertThat(read.isEmpty()).as(text).isEqualTo(findings.hasErrors());
        return read.isPresent();
    }

    /** The value of a sound formula; empty if it divides by zero. */
    private static Optional<Rational> value(String formula) {
        var findings = new Findings(new Source("formula", formula));
        Optional<Expression> read = new Formulas(declared(INPUTS.values()), findings)
                .read(new YamlNode.Scalar(formula, true, true, Position.START));
        assertThat(findings.all()).as(formula).isEmpty();
        var figures = Figures.read(List.copyOf(INPUTS.values()), VALUES, "", new ArrayList<>());
        return read.orElseThrow().value(figures) instanceof Value.Known<Rational> known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    private static Declared declared(Collection<Input> inputs) {
        var declared = new Declared();
        inputs.forEach(declared::add);
        return declared;
    }
}
