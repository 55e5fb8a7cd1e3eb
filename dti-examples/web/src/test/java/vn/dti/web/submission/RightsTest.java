// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dti.web.account.Account;
import vn.dti.web.account.Role;

/** The matrix of role, act and stage, written down once more by hand. */
class RightsTest {

    private static final long UNIT = 1;
    private static final long OTHER = 2;

    /** Everybody whose rights differ, by a name for the table. */
    private static final Map<String, Account> EVERYBODY = everybody();

    private static Map<String, Account> everybody() {
        var everybody = new LinkedHashMap<String, Account>();
        everybody.put("own officer", account(Role.OFFICER, UNIT));
        everybody.put("other officer", account(Role.OFFICER, OTHER));
        everybody.put("own verifier", account(Role.VERIFIER, UNIT));
        everybody.put("verifier", account(Role.VERIFIER, OTHER));
        everybody.put("verifier of no unit", account(Role.VERIFIER, 0));
        everybody.put("approver", account(Role.APPROVER, OTHER));
        everybody.put("administrator", account(Role.ADMINISTRATOR, 0));
        everybody.put("public", Account.PUBLIC);
        return everybody;
    }

    private static Account account(Role role, long unit) {
        return new Account(1, "login", "Name", role, unit);
    }

    /** All that is allowed; whatever is not here is not. */
    private static final String ALLOWED = """
            own officer | DRAFT | SAVE SUBMIT
            own officer | EXPLANATION_ASKED | PROVE EXPLAIN
            verifier | SUBMITTED | REVIEW
            verifier | UNDER_REVIEW | ASSESS ASK VERIFY
            verifier of no unit | SUBMITTED | REVIEW
            verifier of no unit | UNDER_REVIEW | ASSESS ASK VERIFY
            approver | VERIFIED | REOPEN PUBLISH
            """;

    @Test
    void everyActIsAllowedToThoseOfTheTableAtTheStagesOfTheTableAlone() {
        var allowed = EVERYBODY.entrySet().stream()
                .flatMap(who -> Arrays.stream(Stage.values())
                        .map(stage ->
                                who.getKey() + " | " + stage + " | " + acts(who.getValue(), stage)))
                .filter(line -> !line.endsWith("| "))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(allowed).isEqualTo(ALLOWED);
    }

    private static String acts(Account who, Stage stage) {
        return Rights.of(who, stage, UNIT).stream().map(Act::name).collect(Collectors.joining(" "));
    }

    private static final String READABLE = """
            own officer | DRAFT SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            other officer | PUBLISHED
            own verifier | SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            verifier | SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            verifier of no unit | SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            approver | SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            administrator | SUBMITTED UNDER_REVIEW EXPLANATION_ASKED VERIFIED PUBLISHED
            public | PUBLISHED
            """;

    @Test
    void aDraftIsReadByItsOwnOfficersAloneAndWhatIsPublishedByEverybody() {
        var readable = EVERYBODY.entrySet().stream()
                .map(who -> who.getKey() + " | "
                        + Arrays.stream(Stage.values())
                                .filter(stage -> Rights.allowReading(who.getValue(), stage, UNIT))
                                .map(Stage::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(readable).isEqualTo(READABLE);
    }

    @Test
    void anAccountOfNoUnitIsNotOfTheUnitWithoutANumber() {
        assertThat(account(Role.OFFICER, 0).isOf(0)).isFalse();
    }

    @Test
    void figuresChangeInTheDraftAndInTheReviewAlone() {
        List<Act> changing = List.of(Act.SAVE, Act.ASSESS);

        assertThat(changing).extracting(Act::from).containsExactly(Stage.DRAFT, Stage.UNDER_REVIEW);
        assertThat(changing).allSatisfy(act -> assertThat(act.to()).isEqualTo(act.from()));
    }
}
