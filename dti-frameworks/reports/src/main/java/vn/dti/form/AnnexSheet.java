// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.sheet.FormMark;
import vn.dti.wording.Language;

/** The seven columns of an annex, as districts print them; nothing in it is filled in. */
final class AnnexSheet {

    private static final List<Integer> WIDTHS = List.of(0, 7, 36, 9, 46, 24, 22, 26);
    private static final int HIDDEN = 1;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    private AnnexSheet() {}

    static FormSheet of(Framework framework) {
        var ids = new ArrayList<FormCell>();
        ids.add(FormCell.hidden(FormMark.of("annex", framework).toString()));
        List<FormLine> lines = SheetText.heading(framework, ids, HIDDEN, COLUMNS, "");
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(
                Look.HEAD,
                Stream.of(
                                FormPhrase.NUMBER_COLUMN,
                                FormPhrase.INDEX,
                                FormPhrase.MAX,
                                FormPhrase.METHOD,
                                FormPhrase.EVIDENCE,
                                FormPhrase.SOURCE,
                                FormPhrase.VERIFIER)
                        .map(FormPhrase::words)));
        lines.add(FormLine.of(head));
        int header = lines.size();
        framework.nodes().map(AnnexSheet::row).forEach(lines::add);
        return new FormSheet(FormPhrase.ANNEX.words(), WIDTHS, lines, header, 1);
    }

    private static FormLine row(Node node) {
        Optional<Criterion> criterion = node.asCriterion();
        Look look = criterion.isPresent() ? Look.TEXT : Look.GROUP;
        List<FormCell> cells = SheetText.words(HIDDEN, FormMark.WORDS);
        cells.add(FormCell.of(criterion.isPresent() ? Look.SHORT : look, node.id()));
        cells.add(FormCell.of(look, node.title()));
        cells.add(FormCell.of(
                criterion.isPresent() ? Look.SHORT : look, Language.VI.number(node.max())));
        Stream<String> texts = criterion
                .map(each -> Stream.of(
                        SheetText.method(each),
                        SheetText.duty(each, Duty.EVIDENCE),
                        SheetText.duty(each, Duty.SOURCE),
                        SheetText.duty(each, Duty.VERIFIER)))
                .orElseGet(() -> Stream.of("", "", "", ""));
        cells.addAll(SheetText.cells(look, texts));
        return FormLine.of(cells);
    }
}
