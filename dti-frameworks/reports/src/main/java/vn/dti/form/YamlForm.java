// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Percentage;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;

/** Writes a form as a file of inputs in YAML, what is asked in comments beside it. */
final class YamlForm {

    private static final int WIDTH = 100;

    private final FormPlan plan;
    private final FormValues values;
    private final NumberStyle numbers;
    private final StringBuilder text = new StringBuilder();
    private final List<Input> previous = new ArrayList<>();

    private YamlForm(FormPlan plan, FormValues values, NumberStyle numbers) {
        this.plan = plan;
        this.values = values;
        this.numbers = numbers;
    }

    static String of(FormPlan plan, FormValues values, String group, NumberStyle numbers) {
        var form = new YamlForm(plan, values, numbers);
        form.head(group);
        form.inputs();
        form.others();
        return form.text.toString();
    }

    private void head(String group) {
        Framework framework = plan.framework();
        Edition edition = framework.document().edition();
        comment("", framework.title());
        comment("", FormPhrase.HOW_TO_YAML.words());
        line("format: dti-inputs/1");
        String version = edition.version();
        line("framework: " + framework.id()
                + note(version.isEmpty() ? "" : FormPhrase.STATE_OF_FRAMEWORK.words(version)));
        line("fingerprint: " + quoted(edition.fingerprint())
                + note(FormPhrase.FINGERPRINT.words()));
        Assessment about = values.inputs().assessment();
        about("unit", about.unit(), FormPhrase.UNIT_NAME.words());
        about("period", about.period(), FormPhrase.PERIOD.words());
        String kind =
                about.kind() == Assessment.Kind.UNSTATED ? "" : about.kind().word();
        about("kind", kind, FormPhrase.KINDS_YAML.words());
        about("group", group, FormPhrase.GROUP_NAME.words());
        if (numbers != NumberStyle.UNSTATED) {
            line("numbers: " + (numbers == NumberStyle.VI ? "vi" : "en"));
        }
    }

    /** What is not known is there as a comment, as an empty unit would be one without a name. */
    private void about(String key, String known, String label) {
        line((known.isEmpty() ? "# " : "") + key + ": " + (known.isEmpty() ? "" : quoted(known))
                + note(label));
    }

    private void inputs() {
        line("inputs:");
        boolean isParted = !plan.profile().isEmpty();
        if (isParted) {
            comment("  ", FormPhrase.PART_A.words());
        }
        plan.profile().forEach(item -> {
            if (!item.title().isEmpty()) {
                comment("  ", item.id() + " " + item.title());
            }
            comment("  ", plan.counted(item.input()));
            input(item.input());
        });
        if (isParted) {
            comment("  ", FormPhrase.PART_B.words());
        }
        plan.framework().root().children().forEach(this::node);
        if (!previous.isEmpty()) {
            line("previous:");
            previous.forEach(input -> figure(input, input.baseName()));
        }
    }

    private void node(Node node) {
        line("");
        comment("  ", node.id() + " " + SheetText.titled(node));
        node.asCriterion().ifPresent(this::criterion);
        node.children().forEach(this::node);
    }

    private void criterion(Criterion criterion) {
        comment("  ", FormPhrase.CLAUSE.words() + ": " + SheetText.method(criterion));
        for (Duty duty : List.of(Duty.EVIDENCE, Duty.LEAD)) {
            String said = SheetText.duty(criterion, duty);
            if (!said.isEmpty()) {
                comment("  ", duty.heading(Language.VI) + ": " + said);
            }
        }
        for (Input input : plan.used(criterion)) {
            if (plan.home(input).equals(criterion.id())) {
                input(input);
            } else {
                comment("  ", FormPhrase.SEE.words(input.label(), plan.home(input)));
            }
        }
    }

    /** What was reported of the period before has a section of its own. */
    private void input(Input input) {
        if (input.isPrevious()) {
            previous.add(input);
        } else {
            figure(input, input.name());
        }
    }

    private void figure(Input input, String name) {
        comment("  ", SheetText.label(input));
        List<Figures> records = values.records(input);
        if (records.isEmpty()) {
            String known = values.excuse(input)
                    .map(reason -> "{not-applicable: " + quoted(reason) + "}")
                    .orElseGet(() -> scalar(input, values.of(input)));
            line("  " + name + ": " + known + note(allowed(input)));
            return;
        }
        line("  " + name + ":");
        for (Figures record : records) {
            line("    - {"
                    + FormScan.fields(input).values().stream()
                            .filter(field -> record.value(field).isKnown())
                            .map(field -> field.name() + ": "
                                    + scalar(field, FormValues.cell(field, record.value(field))))
                            .collect(Collectors.joining(", "))
                    + "}");
        }
    }

    private String allowed(Input input) {
        String measure = SheetText.measure(input);
        String unit = measure.isEmpty() ? "" : measure + "; ";
        if (input.type().isChoice()) {
            return input.type().options().entrySet().stream()
                    .map(option -> option.getKey() + " = " + option.getValue())
                    .collect(Collectors.joining("; "));
        }
        if (input.type().isList()) {
            String fields = FormScan.fields(input).values().stream()
                    .map(field -> field.name() + ": " + field.label())
                    .collect(Collectors.joining(", "));
            return unit
                    + (plan.isListed(input) ? FormPhrase.LIST_YAML : FormPhrase.COUNT_OR_LIST_YAML)
                            .words(fields);
        }
        return unit + plan.entry(input).allowed();
    }

    private String scalar(Input input, Object value) {
        if (value instanceof BigDecimal number) {
            return quotedIfComma(CsvForm.number(number, "", numbers));
        }
        if (value instanceof Percentage share) {
            return quotedIfComma(CsvForm.number(CsvForm.hundredfold(share), "%", numbers));
        }
        String text = value instanceof LocalDate day ? day.toString() : value.toString();
        if (text.isEmpty()) {
            return "";
        }
        List<String> options = input.type().meant(text);
        return quoted(options.size() == 1 ? options.get(0) : text);
    }

    private static String quotedIfComma(String number) {
        return number.contains(",") ? quoted(number) : number;
    }

    private void others() {
        line("");
        comment("", FormPhrase.HOW_TO_OTHERS_YAML.words());
        String id = plan.framework().criteria().map(Criterion::id).findFirst().orElse("1");
        section(
                "not-applicable",
                FormPhrase.EXCUSE_YAML.words(id),
                values.inputs().notApplicable(),
                YamlForm::quoted);
        section("awards", FormPhrase.AWARD_YAML.words(id), values.inputs().awards(), this::award);
        plan.framework()
                .criteria()
                .filter(Criterion::usesCohort)
                .findFirst()
                .ifPresent(compared -> section(
                        "reference",
                        (FormRange.isAsked(compared)
                                        ? FormPhrase.REFERENCE_YAML
                                        : FormPhrase.STATISTICS_YAML)
                                .words(compared.id()),
                        values.inputs().references(),
                        this::range));
        section(
                "evidence",
                FormPhrase.DOCUMENTS_YAML.words(id),
                values.inputs().evidence(),
                documents -> documents.stream()
                        .map(YamlForm::quoted)
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private String award(Award award) {
        Object points = FormValues.number(award.points());
        String number = points instanceof BigDecimal decimal
                ? CsvForm.number(decimal, "", numbers)
                : points.toString();
        return "{points: " + quoted(number) + ", reason: " + quoted(award.reason()) + "}";
    }

    private String range(ReferenceRange range) {
        var pairs = new ArrayList<String>();
        if (range.hasRange()) {
            pairs.add("min: " + end(range.min()));
            pairs.add("max: " + end(range.max()));
        }
        if (!range.statistics().isEmpty()) {
            pairs.add("statistics: "
                    + range.statistics().entrySet().stream()
                            .map(each -> quoted(each.getKey()) + ": " + end(each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        pairs.add("source: " + quoted(range.source().in(Language.VI)));
        return "{" + String.join(", ", pairs) + "}";
    }

    private String end(Real end) {
        Object number = end instanceof Rational whole ? FormValues.number(whole) : "";
        return quoted(
                number instanceof BigDecimal decimal
                        ? CsvForm.number(decimal, "", numbers)
                        : number.toString());
    }

    private <T> void section(
            String key, String example, Map<String, T> known, Function<T, String> written) {
        if (known.isEmpty()) {
            line("# " + key + ": " + example);
            return;
        }
        line(key + ":");
        known.forEach((id, value) -> line("  " + quoted(id) + ": " + written.apply(value)));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private static String note(String words) {
        return words.isEmpty() ? "" : "  # " + words.replace('\n', ' ');
    }

    /** Words in comments of a readable width. */
    private void comment(String indent, String words) {
        for (String paragraph : words.lines().toList()) {
            var line = new StringBuilder(indent + "#");
            for (String word : paragraph.strip().split(" +", -1)) {
                if (line.length() + word.length() >= WIDTH) {
                    line(line.toString());
                    line = new StringBuilder(indent + "#");
                }
                line.append(' ').append(word);
            }
            line(line.toString());
        }
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
