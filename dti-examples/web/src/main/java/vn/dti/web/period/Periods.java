// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.web.account.Account;
import vn.dti.web.journal.Journal;
import vn.dti.wording.NormalText;

/** The periods, as they are stored. */
@Repository
public class Periods {

    private static final String SELECT = "select id, name, fingerprint, coalesce(previous_id, 0),"
            + " exists(select 1 from publication where period_id = period.id) from period ";

    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    /** What is frozen is loaded once. */
    private final Map<Long, PeriodTerms.Read> loaded = new ConcurrentHashMap<>();

    private record Stored(
            long id, String name, String fingerprint, long previous, boolean published) {}

    Periods(JdbcClient database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** {@return all periods, the newest first} */
    public List<Period> all() {
        return read(SELECT + "order by id desc");
    }

    /**
     * A period.
     *
     * @param id its number
     * @return the period
     * @throws NoSuchElementException if there is none
     */
    public Period get(long id) {
        return read(SELECT + "where id = " + id).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("period " + id));
    }

    private List<Period> read(String query) {
        List<Stored> stored = database.sql(query)
                .query((row, number) -> new Stored(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getBoolean(5)))
                .list();
        return stored.stream().map(this::period).toList();
    }

    private Period period(Stored stored) {
        PeriodTerms.Read frozen = loaded.get(stored.id());
        if (frozen == null) {
            frozen = frozen(stored);
            loaded.put(stored.id(), frozen);
        }
        return new Period(
                stored.id(),
                stored.name(),
                frozen.whole(),
                frozen.plan(),
                stored.previous(),
                stored.published());
    }

    private PeriodTerms.Read frozen(Stored stored) {
        PeriodTerms.Read read = terms(stored.id()).read();
        String fingerprint = read.bare().document().edition().fingerprint();
        if (!fingerprint.equals(stored.fingerprint())) {
            throw new IllegalStateException(
                    "period " + stored.name() + " was frozen by the framework "
                            + stored.fingerprint() + ", its text is now read as " + fingerprint);
        }
        return read;
    }

    /**
     * What a period is scored by, as it was frozen.
     *
     * @param period the number of the period
     * @return the texts and readings
     */
    public PeriodTerms terms(long period) {
        return database.sql("select framework_text, overlay_text from period where id = ?")
                .param(period)
                .query((row, number) ->
                        new PeriodTerms(row.getString(1), row.getString(2), readings(period)))
                .single();
    }

    private Map<String, String> readings(long period) {
        var readings = new LinkedHashMap<String, String>();
        database.sql("select criterion, reading from period_reading where period_id = ?")
                .param(period)
                .query(row -> {
                    readings.put(row.getString(1), row.getString(2));
                });
        return readings;
    }

    /**
     * Opens a period, which freezes what it is scored by.
     *
     * @param by who opens it
     * @param name what reports call it
     * @param terms what units are scored by
     * @param previous the number of the period before; 0 if there is none
     * @return its number
     * @throws vn.dti.diagnostic.InvalidFileException if a text of the terms is wrong
     * @throws OtherFrameworkException if rules ask for the period before, and that is by another framework
     * @throws vn.dti.input.InvalidInputsException if rules ask for it, and its name is that of a later one
     */
    @Transactional
    public long open(Account by, String name, PeriodTerms terms, long previous) {
        PeriodTerms.Read read = terms.read();
        Framework framework = read.whole();
        requireEarlier(name, framework, previous);
        var edition = read.bare().document().edition();
        String written = NormalText.of(name);
        database.sql("insert into period (name, framework, version, fingerprint, framework_text,"
                        + " overlay_text, overlay_fingerprint, previous_id, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(written)
                .param(framework.id())
                .param(edition.version())
                .param(edition.fingerprint())
                .param(terms.framework())
                .param(terms.overlay())
                .param(OwnDocuments.fingerprint(terms.overlay()))
                .param(previous == 0 ? null : previous)
                .param(clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
        long id = database.sql("select id from period where name = ?")
                .param(written)
                .query(Long.class)
                .single();
        terms.readings()
                .forEach((criterion, reading) -> database.sql(
                                "insert into period_reading (period_id, criterion, reading) values (?, ?, ?)")
                        .params(id, criterion, reading)
                        .update());
        journal.append(
                by.login(),
                "period " + written,
                "OPEN",
                "",
                framework.id() + " " + edition.fingerprint() + " " + terms.readings());
        return id;
    }

    /** Looks at both periods as it is done with the reports of a unit. */
    private void requireEarlier(String name, Framework framework, long previous) {
        if (previous == 0 || !Period.asksForPrevious(framework)) {
            return;
        }
        Period before = get(previous);
        if (!before.framework().id().equals(framework.id())) {
            throw new OtherFrameworkException();
        }
        reportOf(name).after(reportOf(before.name()), framework.inputs());
    }

    private static Inputs reportOf(String period) {
        return Inputs.of(Map.of()).about(new Assessment("", period, Assessment.Kind.UNSTATED));
    }
}
