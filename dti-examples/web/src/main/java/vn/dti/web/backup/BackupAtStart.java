// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.dti.web.account.BeforeServing;

/** Reads a backup into a new database before anything else is written there: {@code --dti.load=FILE}. */
@Component
@ConditionalOnProperty("dti.load")
class BackupAtStart extends BeforeServing {

    private final Backup backup;
    private final Path file;

    BackupAtStart(Backup backup, @Value("${dti.load}") Path file) {
        super(0);
        this.backup = backup;
        this.file = file;
    }

    @Override
    protected void prepare() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            backup.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
