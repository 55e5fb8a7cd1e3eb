// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of all changes, to which entries are only added, in the transaction of the change. */
@Repository
public class Journal {

    private static final String SELECT =
            "select id, at_time, account, subject, action, before_text, after_text, hash from journal ";

    /** The entries that are proved at a time; each may hold the figures of a unit twice. */
    private static final int PAGE = 50;

    private static final RowMapper<JournalEntry> ROW = (row, number) -> new JournalEntry(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8));

    private record Head(long lastId, String hash) {}

    private final JdbcClient database;
    private final Clock clock;

    Journal(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds an entry; refused outside of the transaction that makes the change.
     *
     * @param account the login of who changes it; empty for the application itself
     * @param subject what is changed
     * @param action what is done
     * @param before what was there
     * @param after what is there now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String account, String subject, String action, String before, String after) {
        // Locked until the transaction ends, so that entries follow one another without gaps.
        Head head = database.sql("select last_id, hash from journal_head where id = 1 for update")
                .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        var entry = new JournalEntry(
                        head.lastId() + 1, at, account, subject, action, before, after, "")
                .behind(head.hash());
        database.sql("insert into journal (id, at_time, account, subject, action, before_text,"
                        + " after_text, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.id(),
                        entry.at(),
                        entry.account(),
                        entry.subject(),
                        entry.action(),
                        entry.before(),
                        entry.after(),
                        entry.hash())
                .update();
        database.sql("update journal_head set last_id = ?, hash = ? where id = 1")
                .params(entry.id(), entry.hash())
                .update();
    }

    /**
     * The last entries before one.
     *
     * @param id the number of that one; of none for the very last
     * @param most how many
     * @return the newest first
     */
    public List<JournalEntry> before(long id, int most) {
        return database.sql(SELECT + "where id < ? order by id desc limit ?")
                .params(id, most)
                .query(ROW)
                .list();
    }

    /**
     * The entries about one thing.
     *
     * @param subject what was changed
     * @return the oldest first
     */
    public List<JournalEntry> of(String subject) {
        return database.sql(SELECT + "where subject = ? order by id")
                .param(subject)
                .query(ROW)
                .list();
    }

    /**
     * Looks whether any entry was changed or taken away behind the application's back. A few are held at
     * a time, however long the journal is.
     *
     * @return how far it is as it was written
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public JournalProof prove() {
        Head proved = new Head(0, "");
        List<JournalEntry> page = after(proved);
        while (!page.isEmpty()) {
            for (JournalEntry entry : page) {
                if (entry.id() != proved.lastId() + 1
                        || !entry.behind(proved.hash()).equals(entry)) {
                    return new JournalProof(proved.lastId(), false);
                }
                proved = new Head(entry.id(), entry.hash());
            }
            page = after(proved);
        }
        Head head = database.sql("select last_id, hash from journal_head where id = 1")
                .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        return new JournalProof(proved.lastId(), head.equals(proved));
    }

    private List<JournalEntry> after(Head proved) {
        return database.sql(SELECT + "where id > ? order by id limit ?")
                .params(proved.lastId(), PAGE)
                .query(ROW)
                .list();
    }
}
