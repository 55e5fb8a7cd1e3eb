// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: follows links, fills in forms, keeps cookies. */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Caller(int port, String below) {
        this.home = "http://127.0.0.1:" + port + below;
    }

    static Caller unknown(int port) {
        return unknown(port, "");
    }

    /** At an application that is below a path. */
    static Caller unknown(int port, String below) {
        return new Caller(port, below);
    }

    static Caller signedIn(int port, String login) {
        return signedIn(port, "", login);
    }

    static Caller signedIn(int port, String below, String login) {
        var caller = new Caller(port, below);
        var answer = caller.post(
                "/login", "/login", Map.of("username", login, "password", Demo.PASSWORD));
        if (answer.statusCode() != 302 || location(answer).contains("error")) {
            throw new IllegalStateException(login + " cannot sign in");
        }
        return caller;
    }

    /** Where an answer leads to. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends fields as the form of a page does, with the token that is on that page. */
    HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        return postWith(token(page), path, fields);
    }

    HttpResponse<String> postWith(String token, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file as a form does. */
    HttpResponse<String> upload(
            String page, String path, Map<String, String> fields, String name, byte[] file) {
        String edge = "----edge";
        var head = new StringBuilder();
        head.append(part(edge, "_csrf")).append(token(page)).append("\r\n");
        fields.forEach(
                (field, value) -> head.append(part(edge, field)).append(value).append("\r\n"));
        head.append("--")
                .append(edge)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                .build());
    }

    private static String part(String edge, String name) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\n";
    }

    HttpResponse<String> postBody(String path, String body, String language) {
        return send(request(path)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Accept", "text/html, */*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The cookies as a request sends them. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String token(String page) {
        return first(TOKEN, get(page).body());
    }

    /** The version of a submission that its page shows. */
    String version(String page) {
        return first(VERSION, get(page).body());
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " on the page");
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
