// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.HeldBackException;
import vn.dti.web.account.PasswordRule;
import vn.dti.web.account.SignInThrottle;

/** The page on which the owner of an account changes its password, which signs it out everywhere. */
@Controller
class PasswordPages {

    private final Accounts accounts;
    private final SignInThrottle throttle;

    PasswordPages(Accounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @GetMapping("/password")
    String password(Visitor visitor, Model model) {
        return shown(visitor, "", model);
    }

    private static String shown(Visitor visitor, String wrong, Model model) {
        model.addAttribute("title", visitor.say(PageWord.CHANGE_PASSWORD));
        model.addAttribute("login", visitor.account().login());
        model.addAttribute("wrong", wrong);
        addRule(visitor, model);
        return "password";
    }

    /** What a page tells where somebody chooses a password. */
    static void addRule(Visitor visitor, Model model) {
        model.addAttribute("passwordRule", rule(visitor));
        model.addAttribute("passwordShortest", PasswordRule.SHORTEST);
    }

    private static String rule(Visitor visitor) {
        return visitor.say(PageWord.PASSWORD_RULE, limits());
    }

    /** The values of {@link PageWord#PASSWORD_RULE}. */
    static Object[] limits() {
        return new Object[] {
            PasswordRule.SHORTEST, PasswordRule.LONGEST, PasswordRule.LONGEST_WITH_DIACRITICS
        };
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String next,
            @RequestParam String again,
            Visitor visitor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String wrong = refusal(visitor, next, again);
        if (wrong.isEmpty()) {
            wrong = changed(visitor, current, next, request.getRemoteAddr());
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(visitor, wrong, model);
        }
        request.getSession().invalidate();
        return "redirect:/login?changed";
    }

    private static String refusal(Visitor visitor, String next, String again) {
        if (!PasswordRule.allows(next)) {
            return rule(visitor);
        }
        return next.equals(again) ? "" : visitor.say(PageWord.PASSWORDS_DIFFER);
    }

    /** What is wrong with the current password, which is guessed here no faster than at the door. */
    private String changed(Visitor visitor, String current, String next, String address) {
        String login = visitor.account().login();
        Optional<Duration> held = throttle.hold(login, address);
        if (held.isPresent()) {
            return visitor.say(PageWord.HELD_BACK, HeldBackException.minutes(held.get()));
        }
        if (!accounts.changePassword(visitor.account(), current, next)) {
            return visitor.say(PageWord.PASSWORD_WRONG);
        }
        throttle.forget(login, address);
        return "";
    }
}
