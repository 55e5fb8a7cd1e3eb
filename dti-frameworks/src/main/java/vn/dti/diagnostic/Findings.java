package vn.dti.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.wording.Message;

/** Collects what is found in one file, so that all of it is reported in one run. */
public final class Findings {

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();
    private List<String> lines = List.of();

    /**
     * No findings yet.
     *
     * @param source the file that is read
     */
    public Findings(Source source) {
        this.source = source;
    }

    /**
     * Adds what is said of a place.
     *
     * @param code the kind of mistake
     * @param message what was found and what was expected
     * @param position the place
     * @param others second places, of which the note of the code is said
     */
    public void add(Code code, Message message, Position position, Position... others) {
        List<Message> hints = code.hint().stream()
                .map(hint -> new Message(hint, message.values()))
                .toList();
        List<Note> notes = Stream.of(others)
                .flatMap(other -> code.note().stream()
                        .map(note -> new Note(place(other), new Message(note, message.values()))))
                .toList();
        found.add(
                new Diagnostic(code.id(), code.severity(), place(position), message, hints, notes));
    }

    /**
     * Where a text occurs next in the file, for values whose characters cannot be counted off.
     *
     * @param text what to look for, within one line
     * @param from where to begin
     * @return the first place from there on; {@code from} if there is none
     */
    public Position next(String text, Position from) {
        List<String> lines = lines();
        int start = from.column() - 1;
        for (int line = from.line(); line <= lines.size(); line++) {
            String content = lines.get(line - 1);
            int begin = content.offsetByCodePoints(
                    0, Math.min(start, content.codePointCount(0, content.length())));
            int index = content.indexOf(text, begin);
            if (index >= 0) {
                return new Position(line, content.codePointCount(0, index) + 1);
            }
            start = 0;
        }
        return from;
    }

    private List<String> lines() {
        if (lines.isEmpty()) {
            lines = lines(source.text());
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.indexOf('\r') < 0 ? List.of(text.split("\n")) : text.lines().toList();
    }

    private Place place(Position position) {
        return new Place(source.name(), position, source.line(position.line()));
    }

    /**
     * Whether an error was found.
     *
     * @return true if the file cannot be used
     */
    public boolean hasErrors() {
        for (Diagnostic each : found) {
            if (each.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Everything found so far.
     *
     * @return sorted by place
     */
    public List<Diagnostic> all() {
        return found.stream().sorted().distinct().toList();
    }

    /**
     * Ends reading if an error was found.
     *
     * @throws InvalidFileException with everything found
     */
    public void requireNoErrors() {
        if (hasErrors()) {
            throw new InvalidFileException(all());
        }
    }
}
