// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Edition;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.framework.Readings;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.ReferenceRange;
import vn.dti.report.Bullets.Item;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The chapters on what the result rests on: readings, errata, versions and fingerprints. */
record Sources(Scorecard card, ReportWords words) {

    /** The readings and errata of the framework; nothing if it has neither. */
    Optional<Chapter> readings() {
        Framework framework = card.framework();
        var blocks = new ArrayList<Block>();
        List<Item> readings = framework
                .criteria()
                .filter(each -> !each.provision().readings().all().isEmpty())
                .map(this::reading)
                .toList();
        if (!readings.isEmpty()) {
            blocks.add(new Bullets(words.of(ReportPhrase.READINGS) + ":", readings));
        }
        Stream<String> ofAll = framework.document().errata().stream().map(this::erratum);
        Stream<String> ofCriteria = framework
                .criteria()
                .flatMap(each -> each.provision().errata().stream()
                        .map(erratum -> words.of(Word.LABELLED, each.id(), erratum(erratum))));
        List<Item> errata = Stream.concat(ofAll, ofCriteria).map(Item::of).toList();
        if (!errata.isEmpty()) {
            blocks.add(new Bullets(words.of(ReportPhrase.ERRATA) + ":", errata));
        }
        return Optional.of(Chapter.of("sources", words.of(ReportPhrase.SOURCES), blocks))
                .filter(chapter -> !chapter.isEmpty());
    }

    private String erratum(Erratum erratum) {
        return ReportWords.sentence(words.of(erratum.message()));
    }

    private Item reading(Criterion criterion) {
        Readings readings = criterion.provision().readings();
        String meaning = readings.find(readings.chosen())
                .map(each -> each.meaning())
                .orElse(readings.chosen());
        return Item.of(
                ReportWords.sentence(words.of(
                        ReportPhrase.READING_OF, criterion.id(), readings.clause(), meaning)),
                List.of(ReportWords.sentence(
                        words.of(ReportPhrase.READING_REASON, readings.reason()))));
    }

    /** All that is needed to reckon the same again; {@code date} is the host's. */
    Chapter provenance(String fingerprint, Optional<Overlay> plan, String date) {
        Framework framework = card.framework();
        Edition edition = framework.document().edition();
        Assessment about = card.inputs().assessment();
        boolean isStated = about.kind() != Assessment.Kind.UNSTATED;
        var items = new ArrayList<Item>();
        add(items, ReportPhrase.FRAMEWORK, words.of(Word.WITH, framework.title(), framework.id()));
        add(
                items,
                ReportPhrase.DECISION,
                words.of(framework.document().decision().named()));
        add(items, ReportPhrase.VERSION, edition.version());
        add(items, ReportPhrase.FINGERPRINT, edition.fingerprint());
        add(items, ReportPhrase.READINGS_IN_USE, inUse(framework));
        plan.ifPresent(overlay ->
                add(items, ReportPhrase.PLAN, words.of(Word.WITH, overlay.title(), overlay.id())));
        add(items, ReportPhrase.UNIT, about.unit());
        add(items, ReportPhrase.PERIOD, about.period());
        add(items, ReportPhrase.KIND, isStated ? words.of(about.kind()) : "");
        add(items, ReportPhrase.INPUTS_FINGERPRINT, fingerprint);
        card.inputs()
                .references()
                .forEach((id, range) -> items.add(Item.of(words.of(
                        Word.LABELLED, words.of(ReportPhrase.RANGES, id), range(id, range)))));
        add(items, ReportPhrase.DATE, date);
        return Chapter.of(
                "provenance",
                words.of(ReportPhrase.PROVENANCE),
                List.of(new Bullets("", items), new Paragraph(words.of(ReportPhrase.ENGINE))));
    }

    private Object range(String id, ReferenceRange range) {
        List<Message> numbers = card.get(id).node().numbers(range);
        return range.statistics().isEmpty()
                ? words.of(ReportPhrase.RANGE, range.min(), range.max(), range.source())
                : words.of(ReportPhrase.STATISTICS, numbers, range.source());
    }

    private static String inUse(Framework framework) {
        return framework.readings().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void add(List<Item> items, ReportPhrase label, String text) {
        if (!text.isEmpty()) {
            items.add(Item.of(words.of(Word.LABELLED, words.of(label), text)));
        }
    }
}
