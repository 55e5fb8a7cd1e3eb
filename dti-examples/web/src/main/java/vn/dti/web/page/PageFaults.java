// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.input.InvalidInputsException;
import vn.dti.web.submission.RefusedException;
import vn.dti.web.submission.StaleException;

/** The page for whatever cannot be done. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = PageFaults.class)
class PageFaults {

    private final PageFrame frame;

    PageFaults(PageFrame frame) {
        this.frame = frame;
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String message) {
        Visitor visitor = VisitorArgument.of(request);
        var model = Map.<String, Object>of(
                "w", frame.words(request),
                "frame", frame.frame(request),
                "title", visitor.say(PageWord.FAILED),
                "message", message);
        var page = new ModelAndView("fault", model);
        page.setStatus(status);
        return page;
    }

    @ExceptionHandler(RefusedException.class)
    ModelAndView refused(HttpServletRequest request) {
        return page(
                request, HttpStatus.FORBIDDEN, VisitorArgument.of(request).say(PageWord.FORBIDDEN));
    }

    @ExceptionHandler(NoSuchElementException.class)
    ModelAndView unknown(HttpServletRequest request) {
        return page(
                request, HttpStatus.NOT_FOUND, VisitorArgument.of(request).say(PageWord.NOT_FOUND));
    }

    @ExceptionHandler(StaleException.class)
    ModelAndView stale(HttpServletRequest request, StaleException stale) {
        var saved = stale.current().saved();
        return page(
                request,
                HttpStatus.CONFLICT,
                VisitorArgument.of(request)
                        .say(
                                PageWord.STALE_AGAIN,
                                saved.by(),
                                saved.version(),
                                Visitor.time(saved.at())));
    }

    @ExceptionHandler(InvalidFileException.class)
    ModelAndView invalid(HttpServletRequest request, InvalidFileException invalid) {
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                String.join(
                        "\n",
                        Diagnostic.lines(
                                invalid.diagnostics(),
                                VisitorArgument.of(request).language())));
    }

    @ExceptionHandler(InvalidInputsException.class)
    ModelAndView refused(HttpServletRequest request, InvalidInputsException refused) {
        var language = VisitorArgument.of(request).language();
        String messages = refused.problems().stream()
                .map(problem -> problem.message().in(language))
                .collect(Collectors.joining("\n"));
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, messages);
    }

    @ExceptionHandler(InvalidFrameworkException.class)
    ModelAndView unfit(HttpServletRequest request, InvalidFrameworkException unfit) {
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                unfit.in(VisitorArgument.of(request).language()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(
                request,
                HttpStatus.CONTENT_TOO_LARGE,
                VisitorArgument.of(request).say(PageWord.UPLOAD_TOO_LARGE));
    }

    @ExceptionHandler(DuplicateKeyException.class)
    ModelAndView taken(HttpServletRequest request) {
        return page(request, HttpStatus.CONFLICT, VisitorArgument.of(request).say(PageWord.TAKEN));
    }

    @ExceptionHandler(SenselessException.class)
    ModelAndView senseless(HttpServletRequest request, SenselessException senseless) {
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                senseless.in(VisitorArgument.of(request)));
    }
}
