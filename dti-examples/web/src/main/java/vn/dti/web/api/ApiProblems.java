// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.output.Datum;
import vn.dti.output.DiagnosticOutput;
import vn.dti.output.Json;
import vn.dti.wording.Language;

/**
 * Refusals as problem details (RFC 9457); with {@code problems}, each of which has its code, its
 * place in the body, its message and its hint in the language of the caller.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    @ExceptionHandler(InvalidFileException.class)
    ResponseEntity<String> invalid(HttpServletRequest request, InvalidFileException invalid) {
        return problem(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                CallerLanguage.of(request)
                        .choose("Số liệu có chỗ sai.", "There is something wrong with the inputs."),
                invalid.diagnostics());
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<String> unknown(HttpServletRequest request, NoSuchElementException unknown) {
        return problem(
                request,
                HttpStatus.NOT_FOUND,
                CallerLanguage.of(request).choose("Không có: ", "There is none: ")
                        + unknown.getMessage(),
                List.of());
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<String> senseless(
            HttpServletRequest request, MethodArgumentTypeMismatchException senseless) {
        return problem(
                request,
                HttpStatus.BAD_REQUEST,
                CallerLanguage.of(request).choose("Không đọc được: ", "Cannot be read: ")
                        + senseless.getName(),
                List.of());
    }

    private static ResponseEntity<String> problem(
            HttpServletRequest request,
            HttpStatus status,
            String detail,
            List<Diagnostic> diagnostics) {
        Language language = CallerLanguage.of(request);
        String body = Json.text(Datum.object(
                Datum.field("type", "about:blank"),
                Datum.field("title", status.getReasonPhrase()),
                Datum.field("status", Datum.position(status.value())),
                Datum.field("detail", detail),
                Datum.field("instance", request.getRequestURI()),
                Datum.field("problems", DiagnosticOutput.of(diagnostics, language))));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
