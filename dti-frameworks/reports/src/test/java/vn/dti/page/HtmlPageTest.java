// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.page.Bundled.oneLine;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Language;

/** The page says all that a framework says. Its HTML is written so that an XML parser reads it too. */
class HtmlPageTest {

    static Stream<Framework> frameworks() {
        return Bundled.frameworks();
    }

    private static String write(Framework framework, Language language) {
        return PageFormat.HTML.write(FrameworkPage.of(framework, language));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    private static Map<String, String> textsById(Document document) {
        var texts = new HashMap<String, String>();
        for (Element element : elements(document, "*")) {
            String id = element.getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(texts).doesNotContainKey(id);
                texts.put(id, oneLine(element.getTextContent()));
            }
        }
        return texts;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyCriterionIsARowWithAllThatIsSaidOfIt(Framework framework) throws Exception {
        for (Language language : Language.values()) {
            Map<String, String> rows = textsById(parsed(write(framework, language)));

            assertThat(framework.criteria())
                    .allSatisfy(criterion -> assertThat(rows.getOrDefault("c-" + criterion.id(), "")
                                    + rows.getOrDefault("c-" + criterion.id() + "-readings", ""))
                            .contains(Bundled.texts(criterion, language)));
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyGroupHasItsTitleAndMaximum(Framework framework) throws Exception {
        Map<String, String> rows = textsById(parsed(write(framework, Language.VI)));

        assertThat(framework.nodes().filter(node -> !(node instanceof Criterion)))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(rows.getOrDefault("c-" + group.id(), ""))
                        .isEqualTo(oneLine(
                                group.id() + group.title() + Language.VI.number(group.max()))));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyInputIsARowWithItsLabelOptionsAndUsers(Framework framework) throws Exception {
        Map<String, String> rows = textsById(parsed(write(framework, Language.VI)));

        for (Input input : framework.inputs()) {
            var texts = new ArrayList<>(
                    List.of(input.label(), input.name(), input.unit(), input.note()));
            if (input.type() instanceof InputType.Choice choice) {
                texts.addAll(choice.options().values());
            }
            framework
                    .criteria()
                    .filter(criterion -> criterion.rule().inputs().contains(input))
                    .map(Node::id)
                    .forEach(texts::add);
            assertThat(rows.getOrDefault("i-" + input.name(), ""))
                    .contains(texts.stream().map(Bundled::oneLine).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theWholeHasItsDecisionErrataRelationsAndProfile(Framework framework) throws Exception {
        String text = oneLine(
                parsed(write(framework, Language.VI)).getDocumentElement().getTextContent());
        var document = framework.document();

        assertThat(text)
                .contains(oneLine(framework.title()))
                .contains(document.decision().number())
                .contains(oneLine(document.decision().issuer()))
                .contains(document.edition().fingerprint());
        assertThat(document.errata())
                .allSatisfy(erratum -> assertThat(text).contains(Bundled.texts(erratum)));
        assertThat(document.relations())
                .allSatisfy(relation -> assertThat(text).contains(oneLine(relation.message())));
        assertThat(document.profile())
                .allSatisfy(item -> assertThat(text).contains(oneLine(item.title())));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyLinkLeadsToAPlaceOfThePage(Framework framework) throws Exception {
        Document document = parsed(write(framework, Language.VI));
        Map<String, String> places = textsById(document);

        assertThat(elements(document, "a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"))
                .allSatisfy(link ->
                        assertThat(places).containsKey(link.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void nothingIsLoadedRunOrLeftOver(Framework framework) {
        assertThat(write(framework, Language.VI))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .doesNotContain(
                        "{{", "}}", "<script", "<link", "<img", "url(", "@import", "src=", "http:")
                .doesNotContain("https:");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void thePageIsTheSameWheneverItIsWritten(Framework framework) {
        assertThat(write(framework, Language.EN)).isEqualTo(write(framework, Language.EN));
    }
}
