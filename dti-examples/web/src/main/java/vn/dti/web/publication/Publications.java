// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.output.Json;
import vn.dti.output.RankingOutput;
import vn.dti.report.RankingBook;
import vn.dti.web.account.Account;
import vn.dti.web.account.Role;
import vn.dti.web.journal.ContentHash;
import vn.dti.web.journal.Journal;
import vn.dti.web.period.Period;
import vn.dti.web.period.Periods;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.Act;
import vn.dti.web.submission.RefusedException;
import vn.dti.web.submission.Stage;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;
import vn.dti.wording.Language;

/** Publishes the results of a period: as files, whose bytes are kept and served as they are. */
@Service
public class Publications {

    private static final String SELECT = "select p.id, e.name, p.published_at, p.published_by"
            + " from publication p join period e on e.id = p.period_id ";

    private final JdbcClient database;
    private final Workflow workflow;
    private final LiveRanking live;
    private final PageWriter pages;
    private final Periods periods;
    private final Journal journal;
    private final Clock clock;

    Publications(
            JdbcClient database,
            Workflow workflow,
            LiveRanking live,
            PageWriter pages,
            Periods periods,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.workflow = workflow;
        this.live = live;
        this.pages = pages;
        this.periods = periods;
        this.journal = journal;
        this.clock = clock;
    }

    /** {@return all publications, the newest first} */
    public List<Publication> all() {
        return read(SELECT + "where p.id > ? order by p.id desc", 0);
    }

    /**
     * Finds a publication.
     *
     * @param id its number
     * @return empty if there is none
     */
    public Optional<Publication> find(long id) {
        return read(SELECT + "where p.id = ?", id).stream().findFirst();
    }

    /**
     * Finds the publication of a period.
     *
     * @param period the number of the period
     * @return empty if it is not published
     */
    public Optional<Publication> ofPeriod(long period) {
        return read(SELECT + "where p.period_id = ?", period).stream().findFirst();
    }

    private List<Publication> read(String query, long parameter) {
        return database.sql(query)
                .param(parameter)
                .query((row, number) -> new Publication(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .list();
    }

    /**
     * The names of the files of a publication.
     *
     * @param publication its number
     * @return sorted
     */
    public List<String> names(long publication) {
        return database.sql(
                        "select name from publication_file where publication_id = ? order by name")
                .param(publication)
                .query(String.class)
                .list();
    }

    /**
     * Finds a file of a publication.
     *
     * @param publication its number
     * @param name the name of the file
     * @return empty if there is none of that name
     */
    public Optional<PublishedFile> file(long publication, String name) {
        return database.sql("select name, sha256, content from publication_file"
                        + " where publication_id = ? and name = ?")
                .params(publication, name)
                .query((row, number) ->
                        new PublishedFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /**
     * Publishes a period: all its submissions but drafts that were never handed in.
     *
     * @param who an approver
     * @param period the period
     * @return the publication
     * @throws RefusedException if the account may not, if a submission is not verified yet, or if there
     *     is none
     */
    @Transactional
    public Publication publish(Account who, Period period) {
        // Held, so that nothing is handed in meanwhile that the publication would leave behind.
        database.sql("select id from period where id = ? for update")
                .param(period.id())
                .query(Long.class)
                .single();
        boolean published = ofPeriod(period.id()).isPresent();
        List<UnitSubmission> taking = live.ranked(period);
        boolean ready = taking.stream().allMatch(each -> each.stage() == Stage.VERIFIED);
        if (who.role() != Role.APPROVER || published || taking.isEmpty() || !ready) {
            throw new RefusedException("period " + period.name() + " cannot be published");
        }
        taking.forEach(each -> workflow.move(who, each.id(), each.saved().version(), Act.PUBLISH));
        RankedCohort ranked = live.rank(period, taking);
        database.sql("insert into publication (period_id, published_by, published_at)"
                        + " values (?, ?, ?)")
                .params(
                        period.id(),
                        who.login(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
        Publication publication = ofPeriod(period.id()).orElseThrow();
        Map<String, byte[]> files = files(period, taking, ranked);
        files.forEach((name, content) -> keep(publication, name, content));
        journal.append(who.login(), "period " + period.name(), "PUBLISH", "", hashes(files));
        return publication;
    }

    private Map<String, byte[]> files(
            Period period, List<UnitSubmission> taking, RankedCohort ranked) {
        var files = new LinkedHashMap<String, byte[]>();
        Framework framework = period.framework();
        Ranking ranking = LiveRanking.ranking(framework);
        for (Language language : Language.values()) {
            String end = "." + language.name().toLowerCase(Locale.ROOT) + ".";
            String json = Json.text(RankingOutput.of(framework, ranking, ranked, language));
            files.put("ranking" + end + "json", bytes(json));
            files.put("ranking" + end + "xlsx", book(framework, ranking, ranked, language));
            files.put(
                    "ranking" + end + "html", bytes(pages.page(period, taking, ranked, language)));
        }
        RankingSources.of(period, periods.terms(period.id()), taking, live)
                .forEach((name, text) -> files.put(name, bytes(text)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] book(
            Framework framework, Ranking ranking, RankedCohort ranked, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            RankingBook.of(framework, ranking, ranked, language).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void keep(Publication publication, String name, byte[] content) {
        database.sql("insert into publication_file (publication_id, name, sha256, content)"
                        + " values (?, ?, ?, ?)")
                .params(publication.id(), name, ContentHash.of(content), content)
                .update();
    }

    private static String hashes(Map<String, byte[]> files) {
        var hashes = new StringBuilder();
        files.forEach((name, content) ->
                hashes.append(ContentHash.of(content)).append("  ").append(name).append('\n'));
        return hashes.toString();
    }
}
