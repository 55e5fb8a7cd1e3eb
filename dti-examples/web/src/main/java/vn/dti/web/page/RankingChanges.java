// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dti.web.submission.SubmissionChanged;

/** Tells open pages that the ranks of a period may have changed, as server-sent events. */
@RestController
class RankingChanges {

    private static final long OPEN = 600_000;

    private final Map<Long, List<SseEmitter>> readers = new ConcurrentHashMap<>();

    @GetMapping(path = "/periods/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(@PathVariable long id) {
        var reader = new SseEmitter(OPEN);
        List<SseEmitter> all = readers.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>());
        all.add(reader);
        reader.onCompletion(() -> all.remove(reader));
        reader.onTimeout(reader::complete);
        return reader;
    }

    @TransactionalEventListener
    void changed(SubmissionChanged change) {
        for (SseEmitter reader : readers.getOrDefault(change.period(), List.of())) {
            try {
                reader.send(SseEmitter.event().name("changed").data(change.period()));
            } catch (IOException | IllegalStateException gone) {
                reader.complete();
            }
        }
    }

    /** A server that ends does not wait for pages that only listen. */
    @EventListener
    void ends(ContextClosedEvent end) {
        readers.values().forEach(all -> all.forEach(SseEmitter::complete));
    }
}
