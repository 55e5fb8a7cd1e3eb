// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for whatever was refused before it came to a page, or failed behind it. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Visitor visitor = VisitorArgument.of(request);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("w", frame.words(request));
        shown.put("frame", frame.frame(request));
        shown.put("title", visitor.say(PageWord.FAILED));
        shown.put("message", visitor.say(word(status)));
        return new ModelAndView("fault", shown, status);
    }

    private static PageWord word(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> PageWord.FORBIDDEN_OR_OLD;
            case NOT_FOUND -> PageWord.NOT_FOUND;
            case CONTENT_TOO_LARGE -> PageWord.UPLOAD_TOO_LARGE;
            default ->
                status.is4xxClientError() ? PageWord.REQUEST_SENSELESS : PageWord.FAILED_INSIDE;
        };
    }
}
