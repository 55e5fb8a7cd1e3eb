package vn.dti.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Erratum;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** Sentences of the page in one language. */
record Words(Language language) {

    String of(PagePhrase phrase, Object... values) {
        return Message.of(phrase, values).in(language);
    }

    String of(Worded sentence) {
        return sentence.in(language);
    }

    /** The phrase of that name, which follows from a name of the domain. */
    String named(String name) {
        return of(PagePhrase.valueOf(name));
    }

    /** The phrase of that name if there is one. */
    Optional<String> findNamed(String name) {
        return Arrays.stream(PagePhrase.values())
                .filter(phrase -> phrase.name().equals(name))
                .map(this::of)
                .findFirst();
    }

    Fact fact(PagePhrase label, String text) {
        return new Fact(of(label), text);
    }

    /** A fact that lists some things; none where there are none. */
    List<Fact> listed(PagePhrase label, List<String> things) {
        return things.isEmpty() ? List.of() : List.of(fact(label, String.join("; ", things)));
    }

    String erratum(Erratum erratum) {
        return of(
                PagePhrase.ERRATUM_OF,
                erratum.where(),
                erratum.printed(),
                erratum.read(),
                erratum.reason());
    }

    String day(LocalDate day) {
        return language.day(day);
    }
}
