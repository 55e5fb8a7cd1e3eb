// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Code;
import vn.dti.wording.Message;
import vn.dti.wording.Severity;

/** Collects what is found in one file, so that all of it is reported in one run. */
public final class Findings implements Unmapped {

    /** What ends a text within brackets. */
    private static final String SEPARATORS = ",{}[]";

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** What is said only of texts without an error. */
    private final Set<Diagnostic> ifSound = new HashSet<>();

    private final Optional<Consumer<Taken>> observer;

    /** Cut when the first diagnostic needs one. */
    private Optional<SourceLines> lines = Optional.empty();

    /**
     * No findings yet.
     *
     * @param source the file that is read
     */
    public Findings(Source source) {
        this.source = source;
        this.observer = Optional.empty();
    }

    /**
     * No findings yet, of a reader who tells what it takes the texts of the file for.
     *
     * @param source the file that is read
     * @param observer is told of each text that decides on points; of one that is read twice it is told
     *     twice
     */
    public Findings(Source source, Consumer<Taken> observer) {
        this.source = source;
        this.observer = Optional.of(observer);
    }

    /**
     * Says what a text is taken for, to whoever wants to know.
     *
     * @param position where it begins
     * @param text the text
     * @param as what it is taken for
     * @param others what could be in its place
     */
    public void took(Position position, String text, Taken.As as, Collection<String> others) {
        if (observer.isPresent()) {
            observer.get().accept(new Taken(position, text, as, List.copyOf(others)));
        }
    }

    /**
     * No findings yet of the same file, to be told apart from these.
     *
     * @return findings of their own
     */
    public Findings apart() {
        var apart = new Findings(source);
        apart.lines = Optional.of(lines());
        return apart;
    }

    /**
     * Adds what is said of a place; beyond the {@link Budget#FINDINGS} of one severity, once that there
     * are more.
     *
     * @param code the kind of mistake
     * @param message what was found and what was expected
     * @param position the place
     * @param others second places, which the note of the code is about
     */
    public void add(Code code, Message message, Position position, Position... others) {
        int count = counts.merge(code.severity(), 1, Integer::sum);
        if (count <= Budget.FINDINGS) {
            keep(code, message.shortened(), position, others);
        } else if (count == Budget.FINDINGS + 1) {
            FileFinding more = code.severity() == Severity.ERROR
                    ? FileFinding.MORE_ERRORS
                    : FileFinding.MORE_WARNINGS;
            keep(more.code(), Message.of(more, Budget.FINDINGS), position);
        }
    }

    /**
     * Adds what was found elsewhere in the same file.
     *
     * @param that the other findings
     */
    public void addAll(Findings that) {
        found.addAll(that.found);
        ifSound.addAll(that.ifSound);
        that.counts.forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
    }

    /**
     * Adds what is said of a character only if no error begins at the text that holds it: it is the
     * cause of the error then, which tells what to write.
     *
     * @param code the kind of mistake
     * @param message what was found
     * @param position the place
     */
    public void addIfSound(Code code, Message message, Position position) {
        int before = found.size();
        add(code, message, position);
        ifSound.addAll(found.subList(before, found.size()));
    }

    private void keep(Code code, Message message, Position position, Position... others) {
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
     * Whether it is worth while to guess what was meant, which costs time for each mistake.
     *
     * @return true until as many diagnostics were found as are printed
     */
    public boolean isWorthGuessing() {
        return found.size() < Budget.PRINTED;
    }

    /**
     * Where a text occurs next in the file, for values whose characters cannot be counted off.
     *
     * @param text what to look for, within one line
     * @param from where to begin
     * @return the first place from there on; {@code from} if there is none
     */
    public Position next(String text, Position from) {
        int start = from.column() - 1;
        for (int line = from.line(); line <= lines().size(); line++) {
            String content = lines().get(line);
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

    /**
     * One line of the file.
     *
     * @param number counts from 1
     * @return the line without its end; empty beyond the last
     */
    public String line(int number) {
        return lines().get(number);
    }

    /**
     * The lines in which an error was found.
     *
     * @return their numbers from 1; what else is said of them may only follow from the error
     */
    public Set<Integer> errorLines() {
        return found.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.position().line())
                .collect(Collectors.toSet());
    }

    /**
     * The first line that is longer than lines may be.
     *
     * @param most how many characters a line may have
     * @return its number from 1; 0 if there is none
     */
    public int lineLongerThan(int most) {
        return lines().longerThan(most);
    }

    /**
     * Whether a sign is the next in a line, behind spaces at most.
     *
     * @param sign the sign
     * @param from the place to look from
     * @return false if anything else is next
     */
    public boolean isNext(char sign, Position from) {
        return lines().isNext(sign, from.line(), from.column() - 1);
    }

    /**
     * Whether nothing in the file is odd, as {@link vn.dti.wording.NormalText#isPlain} tells.
     *
     * @return false if a character has to be looked at
     */
    public boolean isPlain() {
        return lines().arePlain();
    }

    private SourceLines lines() {
        if (lines.isEmpty()) {
            lines = Optional.of(new SourceLines(source.text()));
        }
        return lines.get();
    }

    /** {@return the file that is read} */
    public Source source() {
        return source;
    }

    /**
     * A place of this file, with the line that is there.
     *
     * @param position the place
     * @return the place with the name of the file
     */
    public Place place(Position position) {
        return new Place(source.name(), position, lines().get(position.line()));
    }

    /**
     * Whether an error was found.
     *
     * @return true if the file cannot be used
     */
    public boolean hasErrors() {
        return counts.containsKey(Severity.ERROR);
    }

    /**
     * How many errors were found.
     *
     * @return those beyond the {@link Budget#FINDINGS} included
     */
    public int errors() {
        return counts.getOrDefault(Severity.ERROR, 0);
    }

    /**
     * Everything found so far.
     *
     * @return sorted by place
     */
    public List<Diagnostic> all() {
        if (ifSound.isEmpty()) {
            return found.stream().sorted().distinct().toList();
        }
        Map<Integer, List<Position>> errors = errorsByLine();
        return found.stream()
                .filter(each -> !ifSound.contains(each) || isSound(each.position(), errors))
                .sorted()
                .distinct()
                .toList();
    }

    private Map<Integer, List<Position>> errorsByLine() {
        return found.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Diagnostic::position)
                .collect(Collectors.groupingBy(Position::line));
    }

    private boolean isSound(Position place, Map<Integer, List<Position>> errors) {
        return errors.getOrDefault(place.line(), List.of()).stream()
                .noneMatch(error -> error.column() <= place.column()
                        && isOneText(line(place.line()), error.column(), place.column()));
    }

    private static boolean isOneText(String line, int from, int to) {
        return line.codePoints()
                .skip(from - 1L)
                .limit(to - from)
                .noneMatch(sign -> SEPARATORS.indexOf(sign) >= 0);
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

    /** {@return the name of the file and how much was found, for logs} */
    @Override
    public String toString() {
        return source.name() + ": " + found.size() + " findings";
    }
}
