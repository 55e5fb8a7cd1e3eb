// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Scorecard;
import vn.dti.output.Datum;
import vn.dti.output.RankingOutput;
import vn.dti.output.ScoreOutput;
import vn.dti.wording.Language;

/** Every figure of the page is the one of {@code dti score --format json}, shown and exact. */
class ReportFiguresTest {

    static Stream<Scorecard> cards() {
        return Stream.of(Reported.binhChanh(), Reported.small(23), Reported.small(1));
    }

    private static Document page(Report report) throws Exception {
        String html = Reported.text(report, ReportFormat.HTML).replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Element byId(Document page, String id) {
        return elements(page.getDocumentElement(), "*").stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /** The nodes of the JSON by their ids. */
    private static Map<String, Datum> nodes(Datum tree) {
        var nodes = new HashMap<String, Datum>();
        nodes.put(tree.at("id").inLine(), tree);
        tree.at("criteria").items().forEach(child -> nodes.putAll(nodes(child)));
        return nodes;
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyRowHasThePointsMaximumAndLostPointsOfTheJson(Scorecard card) throws Exception {
        Document page = page(Report.of(card));
        Map<String, Datum> nodes = nodes(ScoreOutput.of(card, Language.VI));

        assertThat(card.scores()).allSatisfy(score -> {
            List<Element> data = elements(byId(page, "c-" + score.id()), "data");
            Datum json = nodes.getOrDefault(score.id(), Datum.none());
            assertThat(data.stream().map(ReportFiguresTest::shown).limit(3))
                    .containsExactly(
                            json.at("points").inLine(),
                            json.at("max").inLine(),
                            json.at("lost").inLine());
            assertThat(data.get(0).getAttribute("value"))
                    .isEqualTo(json.at("exact").inLine());
        });
    }

    /** A figure with a decimal point, as JSON has it. */
    private static String shown(Element data) {
        return data.getTextContent().replace(',', '.');
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theHeadHasTheTotalThePercentAndTheClassOfTheJson(Scorecard card) throws Exception {
        Document page = page(Report.of(card));
        Datum json = ScoreOutput.of(card, Language.VI);
        List<String> head = elements(page.getDocumentElement(), "dd").stream()
                .map(each -> each.getTextContent().replace(',', '.').strip())
                .toList();

        assertThat(head.get(0))
                .isEqualTo(json.at("points").inLine() + " / " + json.at("max").inLine());
        assertThat(head.get(1)).isEqualTo(json.at("percent").inLine() + " %");
        assertThat(head.get(head.size() - 1)).isEqualTo(json.at("lost").inLine());
    }

    @Test
    void everyUnitOfTheRankingAndTheMapHasTheFiguresOfTheRanking() throws Exception {
        Ranking ranking = Ranking.of(Reported.SMALL);
        Document page = page(Report.of(Reported.small(13)).cohort(Reported.cohort(), ranking));
        Datum json = RankingOutput.of(
                Reported.SMALL,
                ranking,
                Reported.cohort().rank(ranking, List.of("1.1", "1.2", "2.1", "2.2")),
                Language.VI);
        var standings = new ArrayList<Datum>();
        json.at("standings").items().forEach(standings::add);

        Element table = elements(byId(page, "ranking"), "tbody").get(0);
        var ranked = new ArrayList<List<String>>();
        standings
                .get(0)
                .at("units")
                .items()
                .forEach(unit -> ranked.add(List.of(
                        unit.at("rank").inLine(),
                        unit.at("unit").inLine(),
                        unit.at("group").inLine(),
                        unit.at("rankInGroup").inLine(),
                        unit.at("points").inLine(),
                        unit.at("percent").inLine())));
        assertThat(elements(table, "tr").stream().map(row -> cells(row).subList(0, 6)))
                .containsExactlyElementsOf(ranked);

        var points = new HashMap<String, String>();
        for (Datum criterion : standings.subList(1, standings.size())) {
            criterion
                    .at("units")
                    .items()
                    .forEach(unit -> points.put(
                            unit.at("unit").inLine() + criterion.at("id").inLine(),
                            unit.at("points").inLine()));
        }
        List<Element> bodies = elements(byId(page, "ranking"), "tbody");
        List<Element> maps = bodies.subList(bodies.size() - 2, bodies.size());
        List<List<String>> criteria = List.of(List.of("1.1", "1.2"), List.of("2.1", "2.2"));
        for (int i = 0; i < 2; i++) {
            for (Element row : elements(maps.get(i), "tr")) {
                List<String> cells = cells(row);
                List<String> ids = criteria.get(i);
                assertThat(cells.subList(1, 3))
                        .containsExactly(
                                points.getOrDefault(cells.get(0) + ids.get(0), ""),
                                points.getOrDefault(cells.get(0) + ids.get(1), ""));
            }
        }
    }

    private static List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (Element cell : elements(row, "*")) {
            if (List.of("th", "td").contains(cell.getTagName())) {
                cells.add(cell.getTextContent().strip().replace(',', '.'));
            }
        }
        return cells;
    }

    /** Sums of rounded figures are not those of the engine, which displays what it reckons exactly. */
    @Test
    void theOwnersOfLostPointsHaveThoseOfTheScorecard() throws Exception {
        Scorecard card = Reported.binhChanh();
        Document page = page(Report.of(card));
        var display = card.framework().display();

        List<List<String>> expected = card.byLead().stream()
                .map(share -> List.of(
                        display.round(share.points()).toPlainString(),
                        display.round(share.max()).toPlainString(),
                        share.displayedLost(display).toPlainString()))
                .toList();
        if (card.byLead().stream().allMatch(share -> share.lead().isEmpty())) {
            assertThat(elements(page.getDocumentElement(), "section"))
                    .noneMatch(section -> section.getAttribute("id").equals("owners"));
        } else {
            assertThat(elements(byId(page, "owners"), "tr").stream()
                            .skip(1)
                            .map(row -> elements(row, "data").stream()
                                    .map(ReportFiguresTest::shown)
                                    .toList()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
