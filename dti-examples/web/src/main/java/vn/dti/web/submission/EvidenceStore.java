// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dti.web.journal.ContentHash;

/** The documents that prove figures, with their files. */
@Repository
public class EvidenceStore {

    private static final String SELECT =
            "select id, criterion, number, issued, title, summary, file_name, sha256 from evidence ";

    private static final RowMapper<EvidenceDocument> ROW = (row, number) -> new EvidenceDocument(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8));

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * The documents of a submission.
     *
     * @param submission its number
     * @return in the order in which they were added
     */
    public List<EvidenceDocument> of(long submission) {
        return database.sql(SELECT + "where submission_id = ? order by id")
                .param(submission)
                .query(ROW)
                .list();
    }

    /**
     * Finds a document of a submission.
     *
     * @param submission the number of the submission
     * @param id the number of the document
     * @return empty if it is of another submission, or of none
     */
    public Optional<EvidenceDocument> find(long submission, long id) {
        return of(submission).stream().filter(each -> each.id() == id).findFirst();
    }

    /**
     * The file of a document.
     *
     * @param id the number of the document
     * @return its bytes; empty if none is attached
     */
    public byte[] file(long id) {
        return database.sql("select content from evidence where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Adds a document; the hash is that of the file. */
    EvidenceDocument add(long submission, EvidenceDocument document, byte[] file) {
        String hash = file.length == 0 ? "" : ContentHash.of(file);
        database.sql(
                        "insert into evidence (submission_id, criterion, number, issued, title, summary,"
                                + " file_name, sha256, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        submission,
                        document.criterion(),
                        document.number(),
                        document.issued(),
                        document.title(),
                        document.summary(),
                        document.fileName(),
                        hash,
                        file)
                .update();
        List<EvidenceDocument> all = of(submission);
        return all.get(all.size() - 1);
    }

    void remove(long id) {
        database.sql("delete from evidence where id = ?").param(id).update();
    }
}
