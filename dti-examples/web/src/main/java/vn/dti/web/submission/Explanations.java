// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of verifiers with the explanations of units, as they are stored. */
@Repository
public class Explanations {

    private final JdbcClient database;

    Explanations(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was asked about a submission.
     *
     * @param submission its number
     * @return in the order in which it was asked
     */
    public List<Explained> of(long submission) {
        return database.sql("select id, criterion, question, answer from explanation"
                        + " where submission_id = ? order by id")
                .param(submission)
                .query((row, number) -> new Explained(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    void ask(long submission, String criterion, String question) {
        database.sql("insert into explanation (submission_id, criterion, question, answer)"
                        + " values (?, ?, ?, '')")
                .params(submission, criterion, question)
                .update();
    }

    void answer(long id, String answer) {
        database.sql("update explanation set answer = ? where id = ?")
                .params(answer, id)
                .update();
    }
}
