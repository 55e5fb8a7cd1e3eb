// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.frameworks.Frameworks;
import vn.dti.wording.Language;

/** The bundled frameworks and what a page of them has to say. */
final class Bundled {

    private Bundled() {}

    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream().map(Frameworks::get);
    }

    /** Every text of a criterion that its row has to show. */
    static List<String> texts(Criterion criterion, Language language) {
        var texts = new ArrayList<String>();
        texts.add(criterion.id());
        texts.add(criterion.title());
        texts.add(language.number(criterion.max()));
        criterion
                .describe(criterion.rule())
                .lines(language)
                .forEach(line -> texts.add(line.strip()));
        var provision = criterion.provision();
        texts.add(provision.clause());
        provision.errata().forEach(erratum -> texts.addAll(texts(erratum)));
        texts.addAll(provision.notes());
        texts.add(provision.readings().clause());
        texts.add(provision.readings().reason());
        for (Reading reading : provision.readings().all()) {
            texts.add(reading.name());
            texts.add(reading.meaning());
            criterion
                    .describe(reading.rule())
                    .lines(language)
                    .forEach(line -> texts.add(line.strip()));
        }
        provision.responsibility().duties().values().forEach(texts::addAll);
        return texts.stream().map(Bundled::oneLine).toList();
    }

    static List<String> texts(Erratum erratum) {
        return Stream.of(erratum.where(), erratum.printed(), erratum.read(), erratum.reason())
                .map(Bundled::oneLine)
                .toList();
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
