// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dti.web.account.Role;
import vn.dti.web.period.Period;
import vn.dti.web.period.Periods;
import vn.dti.web.publication.Publication;
import vn.dti.web.publication.Publications;

/** The first page and the page to sign in. */
@Controller
class HomePages {

    private final Periods periods;
    private final Publications publications;

    /** A period in the list. */
    record PeriodLine(long id, String name, String title) {
        static PeriodLine of(Period period) {
            return new PeriodLine(period.id(), period.name(), period.framework().title());
        }
    }

    /** A publication in the list. */
    record PublicationLine(long id, String title, String at) {
        static PublicationLine of(Publication publication, Visitor visitor) {
            return new PublicationLine(
                    publication.id(),
                    visitor.say(PageWord.PUBLICATION_TITLE, publication.period()),
                    visitor.say(PageWord.PUBLISHED_AT, Visitor.time(publication.at())));
        }
    }

    HomePages(Periods periods, Publications publications) {
        this.periods = periods;
        this.publications = publications;
    }

    @GetMapping("/")
    String home(Visitor visitor, Model model) {
        boolean signedIn = visitor.account().isSignedIn();
        List<PeriodLine> lines =
                signedIn ? periods.all().stream().map(PeriodLine::of).toList() : List.of();
        model.addAttribute("title", visitor.say(PageWord.HOME));
        model.addAttribute("periods", lines);
        model.addAttribute("participant", signedIn);
        model.addAttribute("officer", visitor.account().role() == Role.OFFICER);
        model.addAttribute(
                "publications",
                publications.all().stream()
                        .map(each -> PublicationLine.of(each, visitor))
                        .toList());
        return "home";
    }

    @GetMapping("/login")
    String login(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("title", visitor.say(PageWord.SIGN_IN));
        model.addAttribute("failed", asked.containsKey("error"));
        model.addAttribute("out", asked.containsKey("out"));
        model.addAttribute("changed", asked.containsKey("changed"));
        model.addAttribute("wait", held(visitor, asked.getOrDefault("wait", "")));
        return "login";
    }

    private static String held(Visitor visitor, String minutes) {
        return minutes.matches("[0-9]{1,3}") ? visitor.say(PageWord.HELD_BACK, minutes) : "";
    }
}
