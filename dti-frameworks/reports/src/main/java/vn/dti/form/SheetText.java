// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.sheet.FormMark;
import vn.dti.wording.Language;

/** The texts that the sheets of a form take from the framework. */
final class SheetText {

    private SheetText() {}

    /** The rows above a table: ids, the title, the decision, and a remark. */
    static List<FormLine> heading(
            Framework framework, List<FormCell> ids, int hidden, int columns, String remark) {
        var lines = new ArrayList<FormLine>();
        lines.add(new FormLine(ids, true));
        lines.add(line(hidden, columns, Look.TITLE, framework.title()));
        lines.add(line(hidden, columns, Look.REMARK, decision(framework)));
        if (!remark.isEmpty()) {
            lines.add(line(hidden, columns, Look.REMARK, remark));
        }
        return lines;
    }

    /** A row that is one cell over all columns that are shown. */
    static FormLine line(int hidden, int columns, Look look, String text) {
        var cells = words(hidden, FormMark.WORDS);
        cells.add(FormCell.of(look, text).across(columns));
        return FormLine.of(cells);
    }

    /** The hidden cells that a row begins with: its key, and blanks. */
    static List<FormCell> words(int hidden, String key) {
        var cells = new ArrayList<FormCell>();
        for (int column = 0; column < hidden; column++) {
            cells.add(FormCell.hidden(column == 0 ? key : ""));
        }
        return cells;
    }

    static List<FormCell> cells(Look look, Stream<String> texts) {
        return texts.map(text -> FormCell.of(look, text)).toList();
    }

    private static String decision(Framework framework) {
        Decision decision = framework.document().decision();
        String named = decision.named().in(Language.VI);
        return decision.annex().isBlank()
                ? named
                : FormPhrase.OF_DOCUMENT.words(named, decision.annex());
    }

    static String titled(Node node) {
        if (node.max().isZero() && node.fewest().signum() < 0) {
            return FormPhrase.TITLE_WITH_LEAST.words(node.title(), node.fewest().negated());
        }
        return node.terms().isBonus()
                ? FormPhrase.TITLE_OF_BONUS.words(node.title(), node.max())
                : FormPhrase.TITLE_WITH_MAX.words(node.title(), node.max());
    }

    static String label(Input input) {
        return input.note().isEmpty() ? input.label() : input.label() + "\n(" + input.note() + ")";
    }

    static String measure(Input input) {
        return input.type() == InputType.Plain.PERCENT ? "%" : input.unit();
    }

    static String duty(Criterion criterion, Duty duty) {
        return String.join("; ", criterion.provision().responsibility().of(duty));
    }

    /** What the decision says, or else the rule in words. */
    static String method(Criterion criterion) {
        String clause = criterion.provision().clause();
        return clause.isBlank()
                ? String.join("\n", criterion.inPoints(criterion.rule()).lines(Language.VI))
                : clause;
    }
}
