// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;

/** The text of a CSV file in UTF-8, or in UTF-16 if its byte order mark says so, without that mark. */
final class CsvText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** What Excel reads the separator from; it is not a record. */
    private static final Pattern STATED =
            Pattern.compile("\"?sep=(.)\"?[,;\\t|]*(?:\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_EXCERPT = 200;

    private final String name;
    private final String records;
    private final List<Character> separators;
    private final int linesBefore;

    /** Where each line begins, found when a place is asked for. */
    private final List<Integer> lineStarts = new ArrayList<>();

    /** How many characters were searched for ends of lines. */
    private int searched;

    private CsvText(String name, String text) {
        this.name = name;
        Matcher stated = STATED.matcher(text);
        boolean states = stated.lookingAt();
        this.records = states ? text.substring(stated.end()) : text;
        this.separators = states ? List.of(stated.group(1).charAt(0)) : SEPARATORS;
        this.linesBefore = states ? 1 : 0;
    }

    static CsvText read(Path path) {
        return read(path, FilePath.name(path));
    }

    /** A text with the name by which diagnostics call it. */
    static CsvText read(Path path, String name) {
        try {
            String text = Files.readString(path, charset(path));
            return new CsvText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException noText) {
            throw SheetFinding.NOT_UTF_8.refusing(name, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Spreadsheet programs write “Unicode text” in UTF-16. */
    private static Charset charset(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] mark = in.readNBytes(2);
            boolean wide = mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFF + 0xFE;
            return wide && mark[0] != mark[1] ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    String name() {
        return name;
    }

    String records() {
        return records;
    }

    /** What the cells may be separated by: what the file states, or each of the usual ones. */
    List<CsvTable> tables() {
        return separators.stream().map(each -> new CsvTable(this, each)).toList();
    }

    /** A place among the records, with the line of the file that is there. */
    Place place(Position position) {
        var inFile = new Position(position.line() + linesBefore, position.column());
        return new Place(name, inFile, line(position.line()));
    }

    private String line(int line) {
        findLines(line);
        if (line > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(line - 1);
        int end = start;
        while (end < records.length()
                && !isEnd(records.charAt(end))
                && end - start < LONGEST_EXCERPT) {
            end++;
        }
        return records.substring(start, end);
    }

    /** Finds where lines begin up to one, as the header of a long table is asked for alone. */
    private void findLines(int line) {
        if (lineStarts.isEmpty()) {
            lineStarts.add(0);
        }
        int index = searched;
        while (index < records.length() && lineStarts.size() < line) {
            boolean half = records.startsWith("\r\n", index);
            if (isEnd(records.charAt(index)) && !half) {
                lineStarts.add(index + 1);
            }
            index++;
        }
        searched = index;
    }

    private static boolean isEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
