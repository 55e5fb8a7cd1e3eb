// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Input;
import vn.dti.web.account.Accounts;
import vn.dti.web.period.Periods;

/**
 * Five hundred officers who type at once, outside of the default build: {@code mvn test -pl
 * dti-examples/web -am -Dtest=LoadRun -Dsurefire.failIfNoSpecifiedTests=false}.
 *
 * <p>Each pauses for two to four seconds between figures, and each pause sends the whole form, as the
 * page does, by turns to the points while typing and to an endpoint of this server that reads the same
 * form and answers with a number, behind the same doors. Both so have the same load, the same session
 * and the same machine, whose other half is these officers.
 */
@WebTest
@Import(LoadRun.Bare.class)
class LoadRun {

    private static final Logger LOG = LoggerFactory.getLogger(LoadRun.class);
    private static final int OFFICERS = Integer.getInteger("officers", 500);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int WARMING = 20;

    /** What Spring alone takes for a form of this size. */
    @TestConfiguration
    @RestController
    static class Bare {

        record Answer(int fields) {}

        @PostMapping("/bare")
        Answer answer(@RequestParam Map<String, String> fields) {
            return new Answer(fields.size());
        }
    }

    /** Somebody who is signed in at a draft of their own. */
    private record Officer(String draft, String session, String token) {}

    /** How long answers took, in nanoseconds. */
    private static final class Times {

        private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

        double percentile(double share) {
            long[] sorted = all.stream().mapToLong(each -> each).sorted().toArray();
            return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
        }

        String line(String name) {
            return String.format(
                    "%s: %,d answers, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms",
                    name, all.size(), percentile(0.5), percentile(0.9), percentile(0.99));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Periods periods;

    @Autowired
    private JdbcClient database;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final Times points = new Times();
    private final Times bare = new Times();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean counting;
    private volatile boolean typing = true;

    @Test
    void pointsWhileTypingBesideABareEndpoint() throws InterruptedException {
        List<Officer> officers = officers(Opened.period(periods, "load"));
        officers.forEach(officer -> afterAPause(officer, 0));
        TimeUnit.SECONDS.sleep(WARMING);
        counting = true;
        TimeUnit.SECONDS.sleep(SECONDS);
        counting = false;
        typing = false;

        // At a level that the tests show.
        LOG.warn(
                "{} officers, {} s\n{}\n{}\nratio of p50 {}, ratio of p99 {}",
                OFFICERS,
                SECONDS,
                points.line("points while typing"),
                bare.line("bare endpoint"),
                ratio(0.5),
                ratio(0.99));
        assertThat(failures).hasValue(0);
    }

    private String ratio(double share) {
        return String.format("%.2f", points.percentile(share) / bare.percentile(share));
    }

    private void afterAPause(Officer officer, int turn) {
        long pause = ThreadLocalRandom.current().nextLong(2_000, 4_000);
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS)
                .execute(() -> type(officer, turn));
    }

    private void type(Officer officer, int turn) {
        boolean ours = turn % 2 == 0;
        HttpRequest request = request(officer, ours ? officer.draft() + "/try" : "/bare", turn);
        long start = System.nanoTime();
        var unused = client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, failed) -> {
                    long took = System.nanoTime() - start;
                    if (failed != null || answer.statusCode() != 200) {
                        failures.incrementAndGet();
                    } else if (counting) {
                        (ours ? points : bare).all.add(took);
                    }
                    if (typing) {
                        afterAPause(officer, turn + 1);
                    }
                });
    }

    private HttpRequest request(Officer officer, String path, int turn) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", officer.session())
                .header("X-CSRF-TOKEN", officer.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(turn)))
                .build();
    }

    /** All fields of the form, of which those that take numbers are filled in. */
    private static String form(int turn) {
        Framework framework = Frameworks.get("hcmc-79-2023-districts");
        return framework.inputs().stream()
                .map(input -> "f." + input.name() + "=" + figure(input, turn))
                .collect(Collectors.joining("&"));
    }

    private static String figure(Input input, int turn) {
        return switch (input.type().word()) {
            case "count" -> String.valueOf(40 + turn % 7);
            case "boolean" -> turn % 3 == 0 ? "true" : "false";
            default -> "";
        };
    }

    /** Opened behind the door, with a password that is no hash, as signing in is not what is measured. */
    private List<Officer> officers(long period) {
        var officers = new ArrayList<Officer>();
        for (int i = 1; i <= OFFICERS; i++) {
            long unit = accounts.addUnit(Opened.ADMIN, "Đơn vị " + i, "");
            database.sql("insert into account (login, name, role, unit_id, password, enabled)"
                            + " values (?, ?, 'OFFICER', ?, ?, true)")
                    .params("tai" + i, "Cán bộ " + i, unit, "{noop}" + Demo.PASSWORD)
                    .update();
            Caller caller = Caller.signedIn(port, "tai" + i);
            String draft = Opened.draft(caller, period);
            officers.add(new Officer(draft, caller.session(), caller.token(draft)));
        }
        return officers;
    }
}
