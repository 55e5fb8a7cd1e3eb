// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.util.Arrays;
import java.util.List;
import vn.dti.web.account.Account;
import vn.dti.web.account.Role;

/** The rights of accounts to act on a submission. */
public final class Rights {

    private Rights() {}

    /**
     * Whether an account may do something with the submission of a unit.
     *
     * <p>Officers act for their own unit alone, verifiers for every unit but their own.
     *
     * @param who the account
     * @param act what it would do
     * @param stage where the submission is
     * @param unit the number of the unit
     * @return false too where the submission is at another stage
     */
    public static boolean allow(Account who, Act act, Stage stage, long unit) {
        return act.role() == who.role()
                && act.from() == stage
                && switch (who.role()) {
                    case OFFICER -> who.isOf(unit);
                    case VERIFIER -> !who.isOf(unit);
                    default -> true;
                };
    }

    /**
     * Whether an account may read the submission of a unit: a draft its own officers alone, what is
     * published every reader, and all else also those who assess.
     *
     * @param who the account
     * @param stage where the submission is
     * @param unit the number of the unit
     * @return whether it may be shown
     */
    public static boolean allowReading(Account who, Stage stage, long unit) {
        boolean own = who.role() == Role.OFFICER && who.isOf(unit);
        boolean assessing = switch (who.role()) {
            case VERIFIER, APPROVER, ADMINISTRATOR -> true;
            case OFFICER, PUBLIC -> false;
        };
        return switch (stage) {
            case DRAFT -> own;
            case PUBLISHED -> true;
            default -> own || assessing;
        };
    }

    /**
     * What an account may do with a submission, in the order of the acts.
     *
     * @param who the account
     * @param stage where the submission is
     * @param unit the number of the unit
     * @return may be empty
     */
    public static List<Act> of(Account who, Stage stage, long unit) {
        return Arrays.stream(Act.values())
                .filter(act -> allow(who, act, stage, unit))
                .toList();
    }
}
