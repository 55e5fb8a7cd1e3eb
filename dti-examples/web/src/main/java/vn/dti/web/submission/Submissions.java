// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dti.web.account.AssessedUnit;
import vn.dti.web.period.Period;
import vn.dti.web.period.Periods;

/** The submissions, as they are stored. */
@Repository
public class Submissions {

    private static final String SELECT =
            "select s.id, s.period_id, u.id, u.name, u.unit_group, s.state,"
                    + " s.self_inputs, s.verified_inputs, s.version, s.changed_by, s.changed_at"
                    + " from submission s join assessed_unit u on u.id = s.unit_id ";

    private final JdbcClient database;
    private final Periods periods;

    private record Stored(
            long id,
            long period,
            AssessedUnit unit,
            Stage stage,
            UnitSubmission.Texts texts,
            UnitSubmission.Saved saved) {

        UnitSubmission in(Period of) {
            return new UnitSubmission(id, of, unit, stage, texts, saved);
        }
    }

    Submissions(JdbcClient database, Periods periods) {
        this.database = database;
        this.periods = periods;
    }

    /**
     * A submission.
     *
     * @param id its number
     * @return the submission
     * @throws NoSuchElementException if there is none
     */
    public UnitSubmission get(long id) {
        Stored stored = read(SELECT + "where s.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("submission " + id));
        return stored.in(periods.get(stored.period()));
    }

    /**
     * The submissions of a period.
     *
     * @param period the period
     * @return in the order of the units' names
     */
    public List<UnitSubmission> of(Period period) {
        return read(SELECT + "where s.period_id = ? order by u.name", period.id()).stream()
                .map(stored -> stored.in(period))
                .toList();
    }

    /**
     * Finds the submission of a unit.
     *
     * @param period the period
     * @param unit the number of the unit
     * @return empty if it has not begun one
     */
    public Optional<UnitSubmission> find(Period period, long unit) {
        return of(period).stream().filter(each -> each.unit().id() == unit).findFirst();
    }

    /**
     * What tells whether anything of a period changed that is ranked: how often submissions that are no
     * drafts were changed. It only grows, as none becomes a draft again.
     *
     * @param period the period
     * @return the same number for the same figures
     */
    public long changes(Period period) {
        return database.sql("select coalesce(sum(version), 0) from submission where period_id = ?"
                        + " and state <> 'DRAFT'")
                .param(period.id())
                .query(Long.class)
                .single();
    }

    /** Holds the period of a submission until the transaction ends, so that it is not published meanwhile. */
    void lockPeriodOf(long id) {
        database.sql(
                        "select id from period where id = (select period_id from submission where id = ?)"
                                + " for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    private List<Stored> read(String query, long parameter) {
        return database.sql(query)
                .param(parameter)
                .query((row, number) -> new Stored(
                        row.getLong(1),
                        row.getLong(2),
                        new AssessedUnit(row.getLong(3), row.getString(4), row.getString(5)),
                        Stage.valueOf(row.getString(6)),
                        new UnitSubmission.Texts(row.getString(7), row.getString(8)),
                        new UnitSubmission.Saved(
                                row.getLong(9),
                                row.getString(10),
                                row.getObject(11, OffsetDateTime.class).toInstant())))
                .list();
    }

    void insert(UnitSubmission begun) {
        database.sql(
                        "insert into submission (period_id, unit_id, state, version, self_inputs,"
                                + " verified_inputs, changed_by, changed_at) values (?, ?, ?, 1, ?, '', ?, ?)")
                .params(
                        begun.period().id(),
                        begun.unit().id(),
                        begun.stage().name(),
                        begun.texts().self(),
                        begun.saved().by(),
                        stored(begun.saved().at()))
                .update();
    }

    /** Writes a change if no other one was made since; whether it was written. */
    boolean update(UnitSubmission changed, long since) {
        return database.sql("update submission set state = ?, version = ?, self_inputs = ?,"
                                + " verified_inputs = ?, changed_by = ?, changed_at = ?"
                                + " where id = ? and version = ?")
                        .params(
                                changed.stage().name(),
                                changed.saved().version(),
                                changed.texts().self(),
                                changed.texts().verified(),
                                changed.saved().by(),
                                stored(changed.saved().at()),
                                changed.id(),
                                since)
                        .update()
                == 1;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
