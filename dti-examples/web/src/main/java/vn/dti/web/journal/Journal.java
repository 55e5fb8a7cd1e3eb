package vn.dti.web.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
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
     * The last entries.
     *
     * @param most how many
     * @return the newest first
     */
    public List<JournalEntry> last(int most) {
        return database.sql(SELECT + "order by id desc limit ?")
                .param(most)
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
     * Looks whether any entry was changed or taken away behind the application's back.
     *
     * @return the first entry that is not as it was written; empty if all are
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OptionalLong broken() {
        String hash = "";
        long next = 1;
        for (JournalEntry entry :
                database.sql(SELECT + "order by id").query(ROW).list()) {
            if (entry.id() != next || !entry.behind(hash).equals(entry)) {
                return OptionalLong.of(next);
            }
            hash = entry.hash();
            next++;
        }
        Head head = database.sql("select last_id, hash from journal_head where id = 1")
                .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        return head.equals(new Head(next - 1, hash)) ? OptionalLong.empty() : OptionalLong.of(next);
    }
}
