// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import vn.dti.wording.Language;

/** The language that a program asks for by {@code Accept-Language}; Vietnamese if it asks for none. */
final class CallerLanguage {

    private CallerLanguage() {}

    static Language of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.VI
                : Language.of(request.getLocale());
    }
}
