// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InputType.Plain;
import vn.dti.input.Inputs;
import vn.dti.input.Percentage;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** Whatever a unit reports, its form gives the same back: in every layout and every format. */
class FormProperties {

    private static final Framework EVERY_TYPE = FrameworkLoader.load(new Source("every.yaml", """
            format: dti/1
            id: every-type
            title: Đủ các kiểu số liệu
            version: "2|beta"
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND, level: commune}
            max: 50
            inputs:
              region: {type: choice, label: Vùng, options: {north: Bắc, south: Nam, south_east: nam}}
              address: {type: text, label: "Địa chỉ <«nhà» & \\"số\\">"}
              capital: {type: amount, label: Vốn, unit: tỷ đồng}
              growth: {type: amount, label: Tăng trưởng, at-least: -100}
              share: {type: percent, label: Tỷ lệ}
              day: {type: date, label: Ngày nộp}
              yes: {type: boolean, label: Có cổng}
              items:
                type: list
                label: Danh sách
                fields:
                  name: {type: text, label: Tên}
                  done: {type: boolean, label: Xong}
                  when: {type: date, label: Ngày}
                  part: {type: percent, label: Phần}
                  kind: {type: choice, label: Loại, options: {a: Loại A, b: Loại B}}
            criteria:
              - {id: "1", title: Vốn, max: 10, ratio: capital / capital@previous}
              - {id: "2", title: Tăng, max: 10, ratio: growth, target: 10}
              - {id: "3", title: Tỷ lệ, max: 10, ratio: share}
              - {id: "4", title: Cổng, max: 10, boolean: yes}
              - {id: "5", title: Mục, max: 10, count: items, points-each: 1}
            """));

    private static final List<Assessment.Kind> KINDS = List.of(Assessment.Kind.values());

    private static final List<String> TEXTS = List.of(
            "chữ",
            "=1+1",
            "-x",
            "'=1",
            "n/a: x",
            "_x0041_",
            "a\nb",
            "\"; ,|",
            "<&>'",
            "007",
            "1.000",
            "2024-03-15",
            "dti-form/1",
            "#",
            "~");

    /** A report, and the framework that it is for. */
    record Reported(Framework framework, Inputs inputs, String group) {}

    @Provide
    static Arbitrary<Reported> reports() {
        List<Framework> frameworks = Stream.concat(
                        Stream.of(EVERY_TYPE, EVERY_TYPE), Frameworks.all().stream())
                .toList();
        return Arbitraries.of(frameworks)
                .flatMap(framework ->
                        Arbitraries.longs().map(seed -> reported(framework, new Random(seed))));
    }

    private static Reported reported(Framework framework, Random random) {
        var values = new LinkedHashMap<String, Object>();
        framework.inputs().forEach(input -> {
            if (random.nextInt(4) > 0) {
                values.put(input.name(), value(input, random));
            }
        });
        var reasons = new LinkedHashMap<String, String>();
        var evidence = new LinkedHashMap<String, List<String>>();
        var awards = new LinkedHashMap<String, Award>();
        framework.criteria().map(Criterion::id).forEach(id -> {
            switch (random.nextInt(12)) {
                case 0 -> reasons.put(id, "không có: " + text(random));
                case 1 -> evidence.put(id, List.of("Công văn 1", "Ảnh \"2\""));
                case 2 -> awards.put(id, new Award(number(random), text(random)));
                default -> {}
            }
        });
        var about = new Assessment(
                "Xã " + random.nextInt(9),
                random.nextBoolean() ? "2024" : "",
                KINDS.get(random.nextInt(KINDS.size())));
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        framework.criteria().filter(Criterion::usesCohort).map(Criterion::id).forEach(id -> {
            if (random.nextBoolean()) {
                Rational least = number(random);
                ranges.put(id, new ReferenceRange(least, least.plus(number(random)), text(random)));
            }
        });
        var inputs = new Inputs(about, values, reasons, ranges, evidence, awards);
        return new Reported(framework, inputs, random.nextBoolean() ? "Cụm 1" : "");
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Rational number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Rational.of(random.nextInt(10));
            case 1 -> Rational.of(random.nextInt(100_000), 1000);
            case 2 -> Rational.of(random.nextInt(1000), 3);
            case 3 -> Rational.of(random.nextLong(Long.MAX_VALUE), 1_000_000);
            default -> Rational.of(1_234_567_890L);
        };
    }

    private static Object value(Input input, Random random) {
        InputType type = input.type();
        if (type != Plain.TEXT && random.nextInt(9) == 0) {
            return Value.notApplicable("không có " + random.nextInt(9));
        }
        return figure(input, random);
    }

    private static Object figure(Input input, Random random) {
        InputType type = input.type();
        if (type instanceof InputType.Choice choice) {
            return choice.names().get(random.nextInt(choice.names().size()));
        }
        if (type instanceof InputType.Listing listing) {
            return random.nextBoolean() ? random.nextInt(5) : records(listing, random);
        }
        return switch ((Plain) type) {
            case COUNT -> within(input, Rational.of(random.nextInt(1_000_000)));
            case AMOUNT -> within(input, number(random));
            case PERCENT -> new Percentage(within(input, share(random)));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> LocalDate.of(1900 + random.nextInt(180), 1 + random.nextInt(12), 9);
            case TEXT -> text(random);
        };
    }

    private static Rational share(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Rational.of(random.nextInt(1001), 1000);
            case 1 -> Rational.of(random.nextInt(100_000), 100_000);
            default -> Rational.of(random.nextInt(8), 7);
        };
    }

    private static Rational within(Input input, Rational number) {
        return input.range().contains(number)
                ? number
                : input.range().upperEnd().or(() -> input.range().lowerEnd()).orElse(Rational.ZERO);
    }

    private static List<Map<String, Object>> records(InputType.Listing listing, Random random) {
        var records = new ArrayList<Map<String, Object>>();
        for (int record = 0; record <= random.nextInt(4); record++) {
            var fields = new LinkedHashMap<String, Object>();
            for (Input field : listing.fields()) {
                if (fields.isEmpty() || random.nextInt(3) > 0) {
                    fields.put(field.name(), figure(field, random));
                }
            }
            records.add(fields);
        }
        return records;
    }

    @Property(tries = 150)
    void aWorkbookGivesBackWhatWasFilledIn(
            @ForAll("reports") Reported reported, @ForAll boolean commune) {
        FormLayout layout = commune ? FormLayout.COMMUNE : FormLayout.UNIT;
        byte[] form = written(out -> form(reported).in(layout).writeXlsx(out));

        InputsFile read = FormReader.of(reported.framework())
                .read("form.xlsx", new ByteArrayInputStream(form));

        assertSame(reported, read);
        assertOnlyEmptyCellsAreTold(reported, read);
    }

    @Property(tries = 150)
    void aCsvFileGivesBackWhatWasFilledIn(
            @ForAll("reports") Reported reported, @ForAll NumberStyle style) {
        byte[] form = written(out -> form(reported).writeCsv(style, out));

        InputsFile read = FormReader.of(reported.framework())
                .read("form.csv", new ByteArrayInputStream(form))
                .written(style);

        assertSame(reported, read);
        assertOnlyEmptyCellsAreTold(reported, read);
    }

    @Property(tries = 150)
    void aYamlFileGivesBackWhatWasFilledIn(
            @ForAll("reports") Reported reported, @ForAll NumberStyle style) {
        String form = form(reported).toYaml(style);

        assertSame(reported, InputsFile.load(new Source("form.yaml", form)));
    }

    private static Form form(Reported reported) {
        return Form.of(reported.framework()).filled(reported.inputs(), reported.group());
    }

    /** What writes to a stream. */
    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void assertSame(Reported reported, InputsFile file) {
        Inputs read = file.inputs();
        Inputs given = reported.inputs();
        Figures expected = figures(reported.framework(), given);
        Figures found = figures(reported.framework(), read);
        for (Input input : reported.framework().inputs()) {
            assertThat(shown(found.value(input)))
                    .as(input.name())
                    .isEqualTo(shown(expected.value(input)));
        }
        assertThat(read.assessment()).isEqualTo(given.assessment());
        assertThat(read.notApplicable()).isEqualTo(given.notApplicable());
        assertThat(read.evidence()).isEqualTo(given.evidence());
        assertThat(read.awards()).isEqualTo(given.awards());
        assertThat(read.references()).isEqualTo(given.references());
        assertThat(file.group()).isEqualTo(reported.group());
    }

    /** An input that is missing counts once, unless only criteria use it that have their points anyhow. */
    private static void assertOnlyEmptyCellsAreTold(Reported reported, InputsFile file) {
        Inputs given = reported.inputs();
        Figures figures = figures(reported.framework(), given);
        long missing = reported.framework()
                .criteria()
                .filter(criterion -> !given.notApplicable().containsKey(criterion.id()))
                .filter(criterion -> !given.awards().containsKey(criterion.id()))
                .flatMap(criterion -> criterion.rule().inputs().stream())
                .filter(input -> figures.value(input) instanceof Value.Missing)
                .map(Input::name)
                .distinct()
                .count();
        List<String> expected = missing == 0 ? List.of() : List.of("; cells like this: " + missing);

        assertThat(file.told())
                .extracting(told -> told.code()
                        + told.headline(Language.EN)
                                .replaceAll(".*(; cells like this: \\d+) .*", "$1"))
                .isEqualTo(expected.stream().map(count -> "DTI-2078" + count).toList());
    }

    private static Object shown(Value<?> value) {
        return value instanceof Value.Missing ? "missing" : value;
    }

    private static Figures figures(Framework framework, Inputs inputs) {
        var problems = new ArrayList<Problem>();
        Figures figures = Declaration.of(framework.inputs()).read(inputs, problems);
        assertThat(problems).isEmpty();
        return figures;
    }
}
