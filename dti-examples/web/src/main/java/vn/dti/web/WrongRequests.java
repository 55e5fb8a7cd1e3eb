// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The answers to requests that Spring itself refuses: problem details to programs, a page to readers. */
@ControllerAdvice
class WrongRequests extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var web = (ServletWebRequest) request;
        HttpServletResponse response = web.getResponse();
        if (response == null || web.getRequest().getServletPath().startsWith("/api/")) {
            return super.handleExceptionInternal(refused, body, headers, status, request);
        }
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }
}
