// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The chain of the journal, over more entries than are proved at a time. */
class JournalTest {

    private static final int ENTRIES = 120;

    private final JdbcClient database = JdbcClient.create(tables());
    private final Journal journal = new Journal(database, Clock.systemUTC());

    private static DriverManagerDataSource tables() {
        var source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__schema.sql"))
                .execute(source);
        return source;
    }

    @BeforeEach
    void entries() {
        for (int i = 1; i <= ENTRIES; i++) {
            journal.append("canbo1", "submission 1", "SAVE", "", "figures " + i);
        }
    }

    private void tamper(String sql) {
        assertThat(database.sql(sql).update()).isEqualTo(1);
    }

    @Test
    void isWholeAsItWasWritten() {
        assertThat(journal.prove()).isEqualTo(new JournalProof(ENTRIES, true));
    }

    @Test
    void tellsTheFirstEntryThatWasChanged() {
        tamper("update journal set account = 'canbo2' where id = 77");

        assertThat(journal.prove()).isEqualTo(new JournalProof(76, false));
    }

    @Test
    void tellsWhereAnEntryWasTakenAway() {
        tamper("delete from journal where id = 51");

        assertThat(journal.prove()).isEqualTo(new JournalProof(50, false));
    }

    @Test
    void tellsThatTheLastEntryWasTakenAway() {
        tamper("delete from journal where id = " + ENTRIES);

        assertThat(journal.prove()).isEqualTo(new JournalProof(ENTRIES - 1, false));
    }

    @Test
    void isReadBackwardsPageByPage() {
        assertThat(journal.before(Long.MAX_VALUE, 2))
                .extracting(JournalEntry::id)
                .containsExactly(120L, 119L);
        assertThat(journal.before(119, 2)).extracting(JournalEntry::id).containsExactly(118L, 117L);
        assertThat(journal.before(1, 2)).isEmpty();
    }
}
