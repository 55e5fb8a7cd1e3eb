// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** The quotes and brackets that are open where the parser stumbles over a document. */
final class OpenMarks {

    private static final Set<ScalarStyle> QUOTED =
            Set.of(ScalarStyle.DOUBLE_QUOTED, ScalarStyle.SINGLE_QUOTED);

    private final List<Event> events;

    OpenMarks(Source source) {
        this.events = events(source);
    }

    /**
     * Where a quote was forgotten: the text then runs on to the next quote, in another line, and what
     * follows there makes no sense.
     */
    Optional<Position> quote(Position error) {
        return events.stream()
                .filter(event -> event instanceof ScalarEvent scalar
                        && QUOTED.contains(scalar.getScalarStyle())
                        && scalar.getStartMark().getLine() < scalar.getEndMark().getLine()
                        && scalar.getEndMark().getLine() + 1 == error.line())
                .reduce((earlier, later) -> later)
                .flatMap(event -> Syntax.position(event.getStartMark()));
    }

    /** Where the outermost bracket was opened that is not closed. */
    Optional<Position> bracket() {
        Deque<Mark> open = new ArrayDeque<>();
        for (Event event : events) {
            if (event instanceof CollectionStartEvent start && start.isFlow()) {
                open.addLast(start.getStartMark());
            } else if (event instanceof CollectionEndEvent && !open.isEmpty()) {
                open.removeLast();
            }
        }
        return Syntax.position(open.peekFirst());
    }

    /** What the parser sees before it stumbles. */
    private static List<Event> events(Source source) {
        var events = new ArrayList<Event>();
        var parser = YamlReader.parser(source);
        try {
            int depth = 0;
            while (!parser.checkEvent(Event.ID.StreamEnd) && depth <= Budget.DEPTH) {
                Event event = parser.getEvent();
                events.add(event);
                depth += event instanceof CollectionStartEvent ? 1 : 0;
                depth -= event instanceof CollectionEndEvent ? 1 : 0;
            }
        } catch (YAMLException asBefore) {
            return events;
        }
        return events;
    }
}
