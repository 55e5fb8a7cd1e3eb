// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;
import vn.dti.wording.Language;

/** The language that a reader chose: Vietnamese until they choose another. */
final class Speech {

    static final String COOKIE = "dti-language";

    private Speech() {}

    static Language of(HttpServletRequest request) {
        Optional<Language> asked =
                Optional.ofNullable(request.getParameter("lang")).flatMap(Speech::named);
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        return asked.or(() ->
                        Optional.ofNullable(kept).map(Cookie::getValue).flatMap(Speech::named))
                .orElse(Language.VI);
    }

    private static Optional<Language> named(String name) {
        return switch (name) {
            case "vi" -> Optional.of(Language.VI);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
