// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Interval;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.FrameworkBuilder;
import vn.dti.framework.Group;
import vn.dti.framework.Overlay;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Reading;
import vn.dti.framework.Scorecard;
import vn.dti.framework.ScoredReport;
import vn.dti.framework.Tag;
import vn.dti.framework.Validity;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.FrameworkRegistry;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.frameworks.PublishedTable;
import vn.dti.frameworks.ReferenceFile;
import vn.dti.frameworks.TestsFile;
import vn.dti.improvement.Improvement;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.Percentage;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Compound;
import vn.dti.rule.Condition;
import vn.dti.rule.Constant;
import vn.dti.rule.Count;
import vn.dti.rule.Day;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Line;
import vn.dti.rule.MinMax;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Where a host hands something over, a null is refused with the name of what is null. */
class NullsTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");
    private static final Inputs INPUTS = Inputs.of(Map.of("meetings_total", 4));
    private static final Source SOURCE = new Source("a.yaml", "format: dti/1\n");

    /** The types at whose methods a host begins, and those that it makes to hand them over. */
    private static final List<Class<?>> DOORS = List.of(
            Assessment.class,
            Award.class,
            Awarded.class,
            Band.class,
            Bands.class,
            CanonicalForm.class,
            Cases.class,
            Choice.class,
            Cohort.class,
            Compound.class,
            Condition.class,
            Constant.class,
            Count.class,
            Criterion.class,
            Datum.class,
            Day.class,
            Decision.class,
            Deductions.class,
            DiagnosticOutput.class,
            Document.class,
            DocumentCheck.class,
            DtiJackson3Module.class,
            DtiModule.class,
            Edition.class,
            Erratum.class,
            Expression.class,
            Formula.class,
            Framework.class,
            FrameworkBuilder.class,
            FrameworkLoader.class,
            FrameworkRegistry.class,
            Frameworks.class,
            Group.class,
            Improvement.class,
            Input.class,
            Inputs.class,
            InputsFile.class,
            InputsOutput.class,
            Interval.class,
            Json.class,
            Language.class,
            Line.class,
            Member.class,
            MinMax.class,
            NumberStyle.class,
            Overlay.class,
            OverlayLoader.class,
            Part.class,
            Parts.class,
            Percentage.class,
            ProfileItem.class,
            PublishedTable.class,
            Ranking.class,
            RankingOutput.class,
            Ratio.class,
            Rational.class,
            Reading.class,
            ReferenceFile.class,
            ReferenceRange.class,
            Requires.class,
            Rounding.class,
            ScoreOutput.class,
            Scorecard.class,
            ScorecardComparison.class,
            ScoredReport.class,
            Source.class,
            Tag.class,
            TestsFile.class,
            Validity.class,
            Yaml.class,
            YesNo.class);

    /** What may be null: the raw value of an input that is left out, what is handed on, and what is not asked. */
    private static final Set<String> MAY_BE_NULL = Set.of(
            "Inputs.with(value)",
            "Language.choose(vi)",
            "Language.choose(en)",
            "Criterion.fold(group)");

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        var samples = new LinkedHashMap<Class<?>, Object>();
        samples.put(String.class, "1.1");
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(List.class, List.of());
        samples.put(Map.class, Map.of());
        samples.put(Optional.class, Optional.empty());
        samples.put(Object.class, "x");
        samples.put(Function.class, Function.identity());
        samples.put(Consumer.class, (Consumer<Object>) each -> {});
        samples.put(Supplier.class, (Supplier<Object>) () -> Stream.of());
        samples.put(Path.class, Path.of("none.yaml"));
        samples.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        samples.put(OutputStream.class, OutputStream.nullOutputStream());
        samples.put(Locale.class, Locale.ROOT);
        samples.put(LocalDate.class, LocalDate.of(2024, 1, 1));
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(Rational.class, Rational.ONE);
        samples.put(Interval.class, Interval.all());
        samples.put(Rounding.class, Rounding.HALF_UP_2);
        samples.put(NumberStyle.class, NumberStyle.VI);
        samples.put(Language.class, Language.VI);
        samples.put(Message.class, Message.verbatim("x"));
        samples.put(Source.class, SOURCE);
        samples.put(Framework.class, FRAMEWORK);
        samples.put(Document.class, FRAMEWORK.document());
        samples.put(Decision.class, FRAMEWORK.document().decision());
        samples.put(Edition.class, Edition.UNSTATED);
        samples.put(Validity.class, Validity.UNSTATED);
        samples.put(Classes.class, Classes.none());
        samples.put(Criterion.class, FRAMEWORK.criteria().findFirst().orElseThrow());
        samples.put(Rule.class, YesNo.of(Input.yesNo("x", "X")));
        samples.put(Inputs.class, INPUTS);
        samples.put(Assessment.class, Assessment.UNSTATED);
        samples.put(Assessment.Kind.class, Assessment.Kind.SELF);
        samples.put(Award.class, new Award(Rational.ONE, "x"));
        samples.put(ReferenceRange.class, new ReferenceRange(Rational.ZERO, Rational.ONE, "x"));
        samples.put(Percentage.class, new Percentage(Rational.ONE));
        samples.put(Input.class, Input.count("x", "X"));
        samples.put(InputType.class, InputType.Plain.COUNT);
        samples.put(Member.class, new Member(INPUTS, ""));
        samples.put(Ranking.class, Ranking.of(FRAMEWORK));
        samples.put(Cohort.class, Cohort.of(FRAMEWORK, List.of()));
        samples.put(Scorecard.class, FRAMEWORK.score(INPUTS));
        samples.put(ScoredReport.class, ScoredReport.of(FRAMEWORK.score(INPUTS)));
        samples.put(Overlay.class, OverlayLoader.bundled("binh-chanh-2024-plan"));
        samples.put(InputsFile.class, InputsFile.load(SOURCE));
        samples.put(TestsFile.class, TestsFile.of(SOURCE));
        samples.put(FrameworkRegistry.class, FrameworkRegistry.of(List.of(FRAMEWORK)));
        samples.put(
                FrameworkBuilder.class,
                FrameworkBuilder.of("x", "X", FRAMEWORK.document().decision()));
        samples.put(Datum.class, Datum.of("x"));
        samples.put(Datum.Entries.class, Datum.object());
        samples.put(Improvement.class, Improvement.of(FRAMEWORK.score(INPUTS)));
        return samples;
    }

    private record Door(Executable executable, int index) {

        Parameter parameter() {
            return executable.getParameters()[index];
        }

        Object[] arguments() {
            Object[] all = Arrays.stream(executable.getParameterTypes())
                    .map(SAMPLES::get)
                    .toArray();
            all[index] = null;
            return all;
        }

        String name() {
            String method = executable instanceof Method ? "." + executable.getName() : "";
            return executable.getDeclaringClass().getSimpleName() + method + "("
                    + parameter().getName() + ")";
        }

        @Override
        public String toString() {
            return name() + " of " + executable;
        }
    }

    static List<Door> doors() {
        var doors = new ArrayList<Door>();
        for (Class<?> type : DOORS) {
            Stream.concat(
                            Arrays.stream(type.getConstructors()),
                            Arrays.stream(type.getDeclaredMethods()))
                    .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                    .filter(NullsTest::isCallable)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .forEach(each -> add(each, doors));
        }
        return doors;
    }

    private static void add(Executable executable, List<Door> doors) {
        for (int index = 0; index < executable.getParameterCount(); index++) {
            var door = new Door(executable, index);
            if (!door.parameter().getType().isPrimitive()
                    && !MAY_BE_NULL.contains(door.name())
                    && !executable.getName().equals("equals")
                    // Of the JDK, and not handed to us.
                    && !executable.getName().equals("valueOf")) {
                doors.add(door);
            }
        }
    }

    private static boolean isCallable(Executable executable) {
        boolean hasOwner = executable instanceof Constructor<?>
                || Modifier.isStatic(executable.getModifiers())
                || SAMPLES.containsKey(executable.getDeclaringClass());
        return hasOwner
                && Arrays.stream(executable.getParameterTypes())
                        .filter(type -> type != URL.class)
                        .allMatch(SAMPLES::containsKey);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void isRefusedWithItsName(Door door) throws ReflectiveOperationException {
        String name = door.parameter().getName();

        assertThat(refusal(door))
                .as(door.toString())
                .isInstanceOf(NullPointerException.class)
                .message()
                .matches(Pattern.compile("(?s)" + name + "|.*\"" + name + "\" is null"));
    }

    private static Throwable refusal(Door door) throws ReflectiveOperationException {
        try {
            Object made = door.executable() instanceof Method method
                    ? method.invoke(SAMPLES.get(method.getDeclaringClass()), door.arguments())
                    : ((Constructor<?>) door.executable()).newInstance(door.arguments());
            throw new AssertionError("accepted by " + door + ": " + made);
        } catch (InvocationTargetException refused) {
            return Objects.requireNonNull(refused.getCause());
        }
    }
}
