// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dti.diagnostic.FilePath;
import vn.dti.wording.Message;

/**
 * A file that nothing but a whole new one replaces: it is written beside, then moved over.
 *
 * <p>Whoever reads the file meanwhile sees the old content or the new one, nothing in between. Mode and
 * owner stay, a link stays a link. What is not a regular file, such as a pipe, is written to as it is.
 */
final class FileOutput implements Output {

    /** Where the system shows what is open already; to be added to, not replaced. */
    private static final Pattern OPEN =
            Pattern.compile("/dev/(fd/[0-9]+|std(out|err))|/proc/(self|[0-9]+)/fd/[0-9]+");

    private static final Set<PosixFilePermission> OWN =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> WRITABLE = Set.of(
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private static final int LINKS = 40;

    private final Path path;
    private final String name;

    private FileOutput(Path path) {
        this.path = path;
        this.name = FilePath.name(path);
    }

    /**
     * A file that may be replaced.
     *
     * @throws CliException if it is a folder, or can only be read
     */
    static FileOutput replacing(Path path) {
        var output = new FileOutput(path);
        if (Files.isDirectory(path)) {
            throw new CliException(Message.of(CliPhrase.OUTPUT_IS_FOLDER, output.name));
        }
        if (Files.exists(path) && isReadOnly(path)) {
            throw new CliException(Message.of(CliPhrase.OUTPUT_READ_ONLY, output.name));
        }
        return output;
    }

    /**
     * A file that is not there yet.
     *
     * @throws CliException if it is there
     */
    static FileOutput creating(Path path) {
        if (Files.isRegularFile(path)) {
            throw new CliException(Message.of(CliPhrase.FILE_EXISTS, FilePath.name(path)));
        }
        return replacing(path);
    }

    /** To the administrator every file is writable, so that the mode is asked too. */
    private static boolean isReadOnly(Path path) {
        if (!Files.isWritable(path)) {
            return true;
        }
        try {
            var access = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return access != null
                    && access.readAttributes().permissions().stream().noneMatch(WRITABLE::contains);
        } catch (IOException untold) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void write(Content content) {
        try {
            boolean open = OPEN.matcher(path.toString()).matches();
            if (open || (Files.exists(path) && !Files.isRegularFile(path))) {
                add(content);
            } else {
                replace(target(), content);
            }
        } catch (IOException lost) {
            throw new LostOutputException(name, lost);
        }
    }

    private void add(Content content) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            content.writeTo(out);
        }
    }

    /** The file behind a link, also behind one that points to nothing yet. */
    private Path target() throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path target = path;
        for (int link = 0; link < LINKS && Files.isSymbolicLink(target); link++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target.toAbsolutePath();
    }

    private void replace(Path target, Content content) throws IOException {
        Path written = target.resolveSibling(".dti-" + UUID.randomUUID() + ".tmp");
        var access = Files.exists(target)
                ? Files.getFileAttributeView(target, PosixFileAttributeView.class)
                : null;
        try {
            FileAttribute<?>[] mode = access == null
                    ? new FileAttribute<?>[0]
                    : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)};
            write(written, content, mode);
            if (access != null) {
                keep(access.readAttributes(), written);
            }
            Files.move(
                    written,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** What a full disk refuses late is asked for before anything is moved. */
    private static void write(Path written, Content content, FileAttribute<?>... mode)
            throws IOException {
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = FileChannel.open(written, options, mode);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        }
    }

    private void keep(PosixFileAttributes old, Path written) throws IOException {
        var access = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        PosixFileAttributes now = access.readAttributes();
        try {
            if (!now.owner().equals(old.owner())) {
                access.setOwner(old.owner());
            }
            if (!now.group().equals(old.group())) {
                access.setGroup(old.group());
            }
        } catch (IOException forbidden) {
            throw new CliException(
                    Message.of(CliPhrase.OUTPUT_OF_OTHER, name, old.owner().getName()));
        }
        access.setPermissions(old.permissions());
    }
}
