// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.web.account.Account;
import vn.dti.web.journal.ContentHash;
import vn.dti.web.journal.Journal;
import vn.dti.web.period.OwnDocument.Kind;

/** The frameworks and plans of the administrators' own, as they are stored: none that cannot be loaded. */
@Repository
public class OwnDocuments {

    private static final String SELECT =
            "select id, kind, name, title, version, fingerprint, added_by, added_at, exists(select 1"
                    + " from period p where p.fingerprint = own_document.fingerprint"
                    + " or p.overlay_fingerprint = own_document.fingerprint) from own_document ";

    private static final RowMapper<OwnDocument> ROW = (row, number) -> new OwnDocument(
            row.getLong(1),
            Kind.valueOf(row.getString(2)),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getObject(8, OffsetDateTime.class).toInstant(),
            row.getBoolean(9)
                    && !isBundled(
                            Kind.valueOf(row.getString(2)), row.getString(3), row.getString(6)));

    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    OwnDocuments(JdbcClient database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a bundled document is the same, so that periods are opened by that without this one. */
    private static boolean isBundled(Kind kind, String name, String fingerprint) {
        if (kind == Kind.FRAMEWORK) {
            return Frameworks.find(name)
                    .filter(known -> known.document().edition().fingerprint().equals(fingerprint))
                    .isPresent();
        }
        return OverlayLoader.ids().contains(name)
                && fingerprint(OverlayLoader.source(name).text()).equals(fingerprint);
    }

    /** {@return all, the newest first} */
    public List<OwnDocument> all() {
        return database.sql(SELECT + "order by id desc").query(ROW).list();
    }

    /**
     * The text of a document.
     *
     * @param id its number
     * @param kind what it is
     * @return the YAML
     * @throws NoSuchElementException if there is none of that number and kind
     */
    public String text(long id, Kind kind) {
        return database.sql("select content from own_document where id = ? and kind = ?")
                .params(id, kind.name())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("document " + id));
    }

    /**
     * Keeps a framework.
     *
     * @param by who brings it
     * @param source its text
     * @return what its author will hardly mean, sorted by place
     * @throws vn.dti.diagnostic.InvalidFileException with everything that is wrong with it
     * @throws org.springframework.dao.DuplicateKeyException if the same is kept already
     */
    @Transactional
    public List<Diagnostic> addFramework(Account by, Source source) {
        var loaded = FrameworkLoader.loadWithWarnings(source);
        Framework framework = loaded.framework();
        var edition = framework.document().edition();
        add(
                by,
                new OwnDocument(
                        0,
                        Kind.FRAMEWORK,
                        framework.id(),
                        framework.title(),
                        edition.version(),
                        edition.fingerprint(),
                        by.login(),
                        clock.instant(),
                        false),
                source.text());
        return loaded.warnings();
    }

    /**
     * Keeps a plan, which is held against the framework that it names: one's own, the newest first, or a
     * bundled one.
     *
     * @param by who brings it
     * @param source its text
     * @throws vn.dti.diagnostic.InvalidFileException with everything that is wrong with it or does not fit
     * @throws NoSuchElementException if there is no framework of the id that it names
     * @throws org.springframework.dao.DuplicateKeyException if the same is kept already
     */
    @Transactional
    public void addPlan(Account by, Source source) {
        Overlay named = OverlayLoader.load(source);
        Overlay plan = OverlayLoader.load(source, framework(named.framework()));
        add(
                by,
                new OwnDocument(
                        0,
                        Kind.PLAN,
                        plan.id(),
                        plan.title(),
                        "",
                        fingerprint(source.text()),
                        by.login(),
                        clock.instant(),
                        false),
                source.text());
    }

    private Framework framework(String id) {
        Optional<Framework> own = all().stream()
                .filter(each -> each.kind() == Kind.FRAMEWORK && each.name().equals(id))
                .findFirst()
                .map(each -> FrameworkLoader.load(
                        new Source(id + ".yaml", text(each.id(), Kind.FRAMEWORK))));
        return own.or(() -> Frameworks.find(id)).orElseThrow(() -> new NoSuchElementException(id));
    }

    /** Tells a plan from any other; empty for none. */
    static String fingerprint(String plan) {
        return plan.isBlank() ? "" : ContentHash.of(plan.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Account by, OwnDocument document, String text) {
        database.sql("insert into own_document (kind, name, title, version, fingerprint, content,"
                        + " added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.kind().name(),
                        document.name(),
                        document.title(),
                        document.version(),
                        document.fingerprint(),
                        text,
                        document.by(),
                        document.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
        journal.append(by.login(), subject(document), "ADD", "", text);
    }

    private static String subject(OwnDocument document) {
        return document.kind() + " " + document.name() + " " + document.fingerprint();
    }

    /**
     * Takes a document away that no period was opened by.
     *
     * @param by who takes it away
     * @param id its number
     * @throws NoSuchElementException if there is none of that number
     * @throws IllegalStateException if a period was opened by it
     */
    @Transactional
    public void remove(Account by, long id) {
        OwnDocument document = database.sql(SELECT + "where id = ?")
                .param(id)
                .query(ROW)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("document " + id));
        if (document.used()) {
            throw new IllegalStateException("a period was opened by document " + id);
        }
        String text = text(id, document.kind());
        database.sql("delete from own_document where id = ?").param(id).update();
        journal.append(by.login(), subject(document), "REMOVE", text, "");
    }
}
