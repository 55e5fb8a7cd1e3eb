// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dti.web.backup.Backup;

/** All that is stored, for administrators to keep elsewhere. */
@Controller
class BackupPages {

    private final Backup backup;

    BackupPages(Backup backup) {
        this.backup = backup;
    }

    @GetMapping("/admin/backup.zip")
    void backup(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"backup.zip\"");
        backup.write(response.getOutputStream());
    }
}
