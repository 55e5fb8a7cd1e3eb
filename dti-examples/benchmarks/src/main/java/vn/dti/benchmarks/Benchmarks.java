// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures, and writes the tables to the terminal and to {@code target/benchmarks.md}; with {@code
 * --readme} to the README of this module too.
 */
public final class Benchmarks {

    private static final String QUICK = "--quick";
    private static final String README = "--readme";

    private Benchmarks() {}

    /**
     * Measures all groups, or those that are named.
     *
     * @param arguments {@code score}, {@code frameworks}, {@code rank}, {@code cold}, {@code size}; all
     *     if none is named; {@code --quick} for a first look, {@code --readme} to write the README
     * @throws IOException if the tables cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        // UTF-8 whatever the locale of the terminal, which is often C on servers.
        var out = new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        if (!known(words)) {
            out.println("usage: java -jar benchmarks.jar [" + names("|") + "]… [" + QUICK + "]");
            out.println("       java -jar benchmarks.jar " + README);
            System.exit(2);
        }
        var project = Project.ofThisBuild();
        if (project.missing().isPresent()) {
            out.println(project.missing().get() + " is absent: run `mvn package` first.");
            System.exit(2);
        }
        Effort effort = words.contains(QUICK) ? Effort.QUICK : Effort.FULL;
        String load = Machine.load();
        var tables = new ArrayList<FigureTable>();
        for (Topic topic : chosen(words)) {
            out.println("measuring " + topic.word());
            tables.addAll(measured(topic, project, effort, out));
        }
        List<String> report = report(tables, effort, load);
        Files.write(project.target().resolve("benchmarks.md"), report);
        out.println();
        report.forEach(out::println);
        if (words.contains(README)) {
            out.println();
            if (tables.stream().allMatch(FigureTable::isMeasured)) {
                Readme.write(project.readme(), report);
                out.println("written to " + project.readme());
            } else {
                out.println("README.md stays as it is: not all could be measured.");
            }
        }
    }

    /** The tables of a topic; what fails, such as a process out of memory, spares the other topics. */
    private static List<FigureTable> measured(
            Topic topic, Project project, Effort effort, PrintStream out) {
        try {
            return topic.measure(project, effort, out);
        } catch (IllegalStateException failed) {
            return List.of(FigureTable.failed(topic.word(), String.valueOf(failed.getMessage())));
        }
    }

    /** Whether the words are those of a command; the README takes all figures, measured in full. */
    static boolean known(List<String> words) {
        return words.equals(List.of(README))
                || words.stream()
                        .allMatch(word -> word.equals(QUICK)
                                || Arrays.stream(Topic.values())
                                        .anyMatch(topic -> topic.word().equals(word)));
    }

    static List<Topic> chosen(List<String> words) {
        List<Topic> all = List.of(Topic.values());
        List<Topic> named =
                all.stream().filter(topic -> words.contains(topic.word())).toList();
        return named.isEmpty() ? all : named;
    }

    private static String names(String between) {
        return Arrays.stream(Topic.values()).map(Topic::word).collect(Collectors.joining(between));
    }

    /** The whole report in Markdown. */
    static List<String> report(List<FigureTable> tables, Effort effort, String load) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(Machine.description());
        lines.add("- Load average before: " + load);
        if (effort.equals(Effort.QUICK)) {
            lines.add("");
            lines.add("Measured by `" + QUICK + "`: a first look, not to be quoted.");
        }
        for (FigureTable table : tables) {
            lines.add("");
            lines.addAll(table.markdown());
        }
        lines.add("");
        return lines;
    }
}
