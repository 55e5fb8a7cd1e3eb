// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dti.diagnostic.FilePath;

/** The parts of a workbook, each inflated when it is read, all of them within one budget. */
final class WorkbookParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long inflated;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
        if (zip.size() > TableBudget.PARTS) {
            throw new UnreadableException(WorkbookFinding.TOO_MANY_PARTS, TableBudget.PARTS);
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    static WorkbookParts open(Path path) {
        try {
            return new WorkbookParts(
                    FilePath.isPlain(path) ? new ZipFile(path.toFile()) : byLink(path));
        } catch (IOException | IllegalArgumentException noArchive) {
            throw new UnreadableException(WorkbookFinding.NO_WORKBOOK);
        }
    }

    /** An archive is opened by a name that the locale can write, which is not needed afterwards. */
    private static ZipFile byLink(Path path) throws IOException {
        Path folder = Files.createTempDirectory("dti");
        Path link = folder.resolve("table.xlsx");
        try {
            Files.createSymbolicLink(link, path.toAbsolutePath());
            return new ZipFile(link.toFile());
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    /** Names of parts do not differ in case. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A part that a workbook cannot be without. */
    XmlPart get(String name) {
        return find(name)
                .orElseThrow(() -> new UnreadableException(WorkbookFinding.MISSING_PART, name));
    }

    Optional<XmlPart> find(String name) {
        return Optional.ofNullable(entries.get(key(name))).map(this::open);
    }

    private XmlPart open(ZipEntry entry) {
        try {
            var in = new BoundedStream(zip.getInputStream(entry), entry, this::count);
            return new XmlPart(entry.getName(), in);
        } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
            throw new UnreadableException(WorkbookFinding.DAMAGED, entry.getName());
        }
    }

    private void count(long bytes) {
        inflated += bytes;
        if (inflated > TableBudget.INFLATED_BYTES) {
            throw new UnreadableException(WorkbookFinding.INFLATED, TableBudget.INFLATED_BYTES);
        }
    }

    /**
     * The parts that a part is related to.
     *
     * @return by the id of the relation, those outside of the workbook left out
     */
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        var relations = new LinkedHashMap<String, Relation>();
        find(folder + "_rels/" + part.substring(slash) + ".rels").ifPresent(xml -> {
            try (xml) {
                while (xml.next()) {
                    if (xml.isStart("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        String target = resolved(folder, xml.attribute("Target"));
                        relations.put(
                                xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                        if (relations.size() > TableBudget.PARTS) {
                            throw new UnreadableException(
                                    WorkbookFinding.TOO_MANY_PARTS, TableBudget.PARTS);
                        }
                    }
                }
            }
        });
        return relations;
    }

    /** The part that a target names, from the top of the archive or from a folder. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("(?:^|(?<=/))[^/]*/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    /**
     * A relation to another part.
     *
     * @param type an address, whose last word says what the part is
     * @param target the name of the part
     */
    record Relation(String type, String target) {
        boolean is(String word) {
            return type.endsWith("/" + word);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unclosed) {
            throw new UnreadableException(WorkbookFinding.NO_WORKBOOK);
        }
    }
}
