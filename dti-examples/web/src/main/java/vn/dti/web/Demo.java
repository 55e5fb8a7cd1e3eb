// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.BeforeServing;
import vn.dti.web.account.Role;
import vn.dti.web.period.PeriodTerms;
import vn.dti.web.period.Periods;

/** Accounts, units and a period to try the application with; only with {@code --dti.demo=true}. */
@Component
@ConditionalOnProperty("dti.demo")
class Demo extends BeforeServing {

    static final String PASSWORD = "demo-demo-demo";

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String URBAN = "Quận";
    private static final String RURAL = "Huyện";

    private final Accounts accounts;
    private final Periods periods;

    Demo(Accounts accounts, Periods periods) {
        super(1);
        this.accounts = accounts;
        this.periods = periods;
    }

    @Override
    protected void prepare() {
        if (!accounts.isEmpty()) {
            return;
        }
        LOG.warn(
                "Demo accounts: admin, canbo1, canbo2, canbo3, thamdinh, pheduyet; password {}",
                PASSWORD);
        Account admin = account("admin", "Quản trị (demo)", Role.ADMINISTRATOR, 0);
        unit(admin, 1, "Quận 1", URBAN);
        unit(admin, 2, "Huyện Bình Chánh", RURAL);
        unit(admin, 3, "Huyện Củ Chi", RURAL);
        long agency = accounts.addUnit(admin, "Sở Thông tin và Truyền thông", "");
        account("thamdinh", "Người thẩm định (demo)", Role.VERIFIER, agency);
        account("pheduyet", "Người phê duyệt (demo)", Role.APPROVER, agency);
        var terms = new PeriodTerms(
                Frameworks.source("hcmc-79-2023-districts").text(),
                OverlayLoader.source("binh-chanh-2024-plan").text(),
                Map.of());
        periods.open(admin, "2023", terms, 0);
    }

    private void unit(Account admin, int number, String name, String group) {
        long unit = accounts.addUnit(admin, name, group);
        account("canbo" + number, "Cán bộ " + name + " (demo)", Role.OFFICER, unit);
    }

    private Account account(String login, String name, Role role, long unit) {
        var account = new Account(0, login, name, role, unit);
        accounts.open(account, account, PASSWORD);
        return account;
    }
}
