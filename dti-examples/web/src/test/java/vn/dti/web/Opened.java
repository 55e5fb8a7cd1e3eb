// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.util.Map;
import vn.dti.frameworks.Frameworks;
import vn.dti.web.account.Account;
import vn.dti.web.account.Role;
import vn.dti.web.period.PeriodTerms;
import vn.dti.web.period.Periods;

/** Periods for tests, each of its own. */
final class Opened {

    static final Account ADMIN = new Account(1, "admin", "Quản trị", Role.ADMINISTRATOR, 0);

    private Opened() {}

    static long period(Periods periods, String name) {
        var text = Frameworks.source("hcmc-79-2023-districts").text();
        return periods.open(ADMIN, name, new PeriodTerms(text, "", Map.of()), 0);
    }

    /** The page of an officer's draft, which is begun. */
    static String draft(Caller officer, long period) {
        String to = Caller.location(officer.post("/", "/periods/" + period + "/mine", Map.of()));
        return to.substring(to.indexOf("/submissions/"));
    }
}
