// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.dti.web.account.Role;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;

/** The frame of every page: words, the language switch, who is signed in. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    /**
     * The content of the frame of a page.
     *
     * @param base what the addresses of this application begin with: nothing, or the path below which it is
     * @param language the code of the language
     * @param other the code of the language to switch to
     * @param signedIn whether the reader signed in
     * @param name who it is
     * @param administrator whether it is an administrator
     * @param csrf the token that forms send back
     */
    record Frame(
            String base,
            String language,
            String other,
            boolean signedIn,
            String name,
            boolean administrator,
            String csrf) {}

    @ModelAttribute("w")
    Map<String, String> words(HttpServletRequest request) {
        return PageWord.all(Speech.of(request));
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Visitor visitor = VisitorArgument.of(request);
        Language other = visitor.language().choose(Language.EN, Language.VI);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                request.getContextPath(),
                Speech.code(visitor.language()),
                Speech.code(other),
                visitor.account().isSignedIn(),
                visitor.account().name(),
                visitor.account().role() == Role.ADMINISTRATOR,
                csrf == null ? "" : csrf.getToken());
    }

    /** Everything that is filled in stays text, whatever it holds. */
    @Configuration
    static class Templates {

        @Bean
        Mustache.Compiler compiler(Mustache.TemplateLoader loader) {
            return Mustache.compiler()
                    .withLoader(loader)
                    .withEscaper(text -> Escapers.HTML.escape(NormalText.shown(text)))
                    .strictSections(true)
                    .emptyStringIsFalse(true);
        }
    }
}
