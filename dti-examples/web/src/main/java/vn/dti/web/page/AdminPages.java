package vn.dti.web.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.Role;
import vn.dti.web.journal.Journal;
import vn.dti.web.journal.JournalEntry;
import vn.dti.web.period.PeriodTerms;
import vn.dti.web.period.Periods;
import vn.dti.web.submission.Stage;

/** What administrators keep: accounts, units, periods; and the journal, to be read. */
@Controller
class AdminPages {

    private static final int SHOWN = 200;
    private static final int SHORTEST_PASSWORD = 10;

    /** The action of an entry that tells with what figures a draft begins. */
    private static final String BEGIN = "BEGIN";

    private final Accounts accounts;
    private final Periods periods;
    private final Journal journal;

    /** An account in the list. */
    record AccountLine(String login, String name, String role, String unit) {}

    /** A choice of a form. */
    record Choosable(String value, String label) {}

    AdminPages(Accounts accounts, Periods periods, Journal journal) {
        this.accounts = accounts;
        this.periods = periods;
        this.journal = journal;
    }

    @GetMapping("/admin")
    String administration(Visitor visitor, Model model) {
        model.addAttribute("title", visitor.say(PageWord.ADMINISTRATION));
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .map(each -> new AccountLine(
                                each.login(),
                                each.name(),
                                visitor.say(each.role()),
                                accounts.unit(each.unit()).name()))
                        .toList());
        model.addAttribute("units", accounts.units());
        model.addAttribute(
                "periods", periods.all().stream().map(HomePages.PeriodLine::of).toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.PUBLIC)
                        .map(role -> new Choosable(role.name(), visitor.say(role)))
                        .toList());
        model.addAttribute(
                "frameworks",
                Frameworks.all().stream()
                        .map(each -> new Choosable(each.id(), each.title()))
                        .toList());
        model.addAttribute("overlays", OverlayLoader.ids());
        return "admin";
    }

    @PostMapping("/admin/units")
    String addUnit(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String group,
            Visitor visitor) {
        requireText(name);
        accounts.addUnit(visitor.account(), name, group);
        return "redirect:/admin";
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new SenselessException("name");
        }
    }

    @PostMapping("/admin/accounts")
    String open(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam String password,
            Visitor visitor) {
        requireText(login);
        if (password.length() < SHORTEST_PASSWORD) {
            throw new SenselessException("password");
        }
        if (role == Role.OFFICER && unit == 0) {
            throw new SenselessException("unit");
        }
        accounts.open(visitor.account(), new Account(0, login, name, role, unit), password);
        return "redirect:/admin";
    }

    @PostMapping("/admin/accounts/close")
    String close(@RequestParam String login, Visitor visitor) {
        accounts.close(visitor.account(), login);
        return "redirect:/admin";
    }

    @PostMapping("/admin/periods")
    String openPeriod(
            @RequestParam String name,
            @RequestParam String framework,
            @RequestParam(defaultValue = "") String overlay,
            @RequestParam(defaultValue = "") String readings,
            @RequestParam(defaultValue = "0") long previous,
            Visitor visitor) {
        requireText(name);
        String plan = overlay.isEmpty() ? "" : OverlayLoader.source(overlay).text();
        var terms = new PeriodTerms(Frameworks.source(framework).text(), plan, readings(readings));
        try {
            periods.open(visitor.account(), name, terms, previous);
        } catch (NoSuchElementException unknownReading) {
            throw new SenselessException(String.valueOf(unknownReading.getMessage()));
        }
        return "redirect:/admin";
    }

    private static Map<String, String> readings(String text) {
        var readings = new LinkedHashMap<String, String>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (!line.isEmpty() && sign < 1) {
                throw new SenselessException(line);
            }
            if (sign > 0) {
                readings.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
            }
        }
        return readings;
    }

    /** Without the figures of a draft, which its own unit alone reads. */
    private static JournalEntry withoutDraft(JournalEntry entry) {
        boolean ofDraft = entry.action().equals(BEGIN)
                || entry.before().startsWith(Stage.DRAFT.name())
                || entry.after().startsWith(Stage.DRAFT.name());
        return ofDraft
                ? new JournalEntry(
                        entry.id(),
                        entry.at(),
                        entry.account(),
                        entry.subject(),
                        entry.action(),
                        "",
                        "",
                        entry.hash())
                : entry;
    }

    @GetMapping("/admin/journal")
    String journal(Visitor visitor, Model model) {
        var broken = journal.broken();
        model.addAttribute("title", visitor.say(PageWord.JOURNAL));
        model.addAttribute(
                "entries",
                journal.last(SHOWN).stream().map(AdminPages::withoutDraft).toList());
        model.addAttribute("whole", broken.isEmpty());
        model.addAttribute(
                "verdict",
                broken.isEmpty()
                        ? visitor.say(PageWord.JOURNAL_WHOLE)
                        : visitor.say(PageWord.JOURNAL_BROKEN, broken.getAsLong()));
        return "journal";
    }
}
