// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.AssessedUnit;
import vn.dti.web.account.PasswordRule;
import vn.dti.web.account.Role;
import vn.dti.web.period.OwnDocument;
import vn.dti.web.period.OwnDocuments;
import vn.dti.web.period.Periods;

/** The pages of administrators: accounts, units, periods. */
@Controller
class AdminPages {

    private final Accounts accounts;
    private final Periods periods;
    private final OwnDocuments documents;

    /** An account in the list. */
    record AccountLine(String login, String name, String role, String unit, boolean open) {}

    /** A choice of a form. */
    record Choosable(String value, String label) {}

    AdminPages(Accounts accounts, Periods periods, OwnDocuments documents) {
        this.accounts = accounts;
        this.periods = periods;
        this.documents = documents;
    }

    @GetMapping("/admin")
    String administration(Visitor visitor, Model model) {
        model.addAttribute("title", visitor.say(PageWord.ADMINISTRATION));
        model.addAttribute("message", String.valueOf(model.asMap().getOrDefault("said", "")));
        model.addAttribute("accounts", lines(visitor));
        model.addAttribute("units", accounts.units());
        model.addAttribute(
                "periods", periods.all().stream().map(HomePages.PeriodLine::of).toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.PUBLIC)
                        .map(role -> new Choosable(role.name(), visitor.say(role)))
                        .toList());
        PasswordPages.addRule(visitor, model);
        addDecisions(model);
        return "admin";
    }

    private void addDecisions(Model model) {
        List<OwnDocument> own = documents.all();
        List<Choosable> frameworks = Frameworks.all().stream()
                .map(each -> new Choosable(each.id(), each.title() + " (" + each.id() + ")"))
                .toList();
        List<Choosable> plans = OverlayLoader.ids().stream()
                .map(each -> new Choosable(each, each))
                .toList();
        model.addAttribute(
                "frameworks", DecisionPages.choices(frameworks, own, OwnDocument.Kind.FRAMEWORK));
        model.addAttribute("overlays", DecisionPages.choices(plans, own, OwnDocument.Kind.PLAN));
    }

    private List<AccountLine> lines(Visitor visitor) {
        Set<String> open = accounts.open();
        Map<Long, String> units = accounts.units().stream()
                .collect(Collectors.toMap(AssessedUnit::id, AssessedUnit::name));
        return accounts.all().stream()
                .map(each -> new AccountLine(
                        each.login(),
                        each.name(),
                        visitor.say(each.role()),
                        units.getOrDefault(each.unit(), ""),
                        open.contains(each.login())))
                .toList();
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
        if (!PasswordRule.allows(password)) {
            throw new SenselessException(PageWord.PASSWORD_RULE, PasswordPages.limits());
        }
        if (role == Role.OFFICER && unit == 0) {
            throw new SenselessException(PageWord.OFFICER_NEEDS_UNIT);
        }
        accounts.open(visitor.account(), new Account(0, login, name, role, unit), password);
        return "redirect:/admin";
    }

    @PostMapping("/admin/accounts/close")
    String close(@RequestParam String login, Visitor visitor) {
        if (login.equals(visitor.account().login())) {
            throw new SenselessException(PageWord.OWN_ACCOUNT);
        }
        accounts.close(visitor.account(), login);
        return "redirect:/admin#accounts";
    }

    @PostMapping("/admin/accounts/reopen")
    String reopen(@RequestParam String login, Visitor visitor) {
        accounts.reopen(visitor.account(), login);
        return "redirect:/admin#accounts";
    }

    /** The new password is on the page that follows, and nowhere else. */
    @PostMapping("/admin/accounts/password")
    String resetPassword(@RequestParam String login, Visitor visitor, RedirectAttributes after) {
        // A reset ends all sessions of the account, and with its own the page that shows the
        // password.
        if (login.equals(visitor.account().login())) {
            throw new SenselessException(PageWord.OWN_PASSWORD);
        }
        String password = accounts.resetPassword(visitor.account(), login);
        after.addFlashAttribute("said", visitor.say(PageWord.PASSWORD_RESET, login, password));
        return "redirect:/admin";
    }
}
