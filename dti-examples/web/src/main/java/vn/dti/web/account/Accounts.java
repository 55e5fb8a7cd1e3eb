// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dti.web.journal.Journal;
import vn.dti.wording.NormalText;

/** The accounts and the units, as they are stored; passwords as their hashes alone. */
@Repository
public class Accounts {

    /** The characters of a login at most. */
    static final int LONGEST_LOGIN = 60;

    private static final String SELECT =
            "select id, login, name, role, coalesce(unit_id, 0) as unit from account ";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Journal journal;

    Accounts(JdbcClient database, PasswordEncoder passwords, Journal journal) {
        this.database = database;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** {@return whether there are accounts} */
    public boolean isEmpty() {
        return database.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** {@return all accounts by login, those that are switched off included} */
    public List<Account> all() {
        return database.sql(SELECT + "order by login").query(Account.class).list();
    }

    /**
     * Finds an account that may sign in.
     *
     * @param login its name
     * @return empty if there is none, or if it is switched off
     */
    public Optional<Account> find(String login) {
        return database.sql(SELECT + "where login = ? and enabled")
                .param(login)
                .query(Account.class)
                .optional();
    }

    /** {@return the names of the accounts that may sign in} */
    public Set<String> open() {
        return database.sql("select login from account where enabled")
                .query(String.class)
                .set();
    }

    /** The hash of a password, and which of the passwords of its account it is, from 1. */
    record Secret(String hash, long version) {}

    /** The password of an account that may sign in. */
    Optional<Secret> secret(String login) {
        return database.sql(
                        "select password, password_version from account where login = ? and enabled")
                .param(login)
                .query((row, number) -> new Secret(row.getString(1), row.getLong(2)))
                .optional();
    }

    /**
     * Whether an account that signed in may stay.
     *
     * @param signedIn who it is
     * @return false if the account was switched off since, or has another password
     */
    public boolean isOpen(SignedIn signedIn) {
        return secret(signedIn.account().login())
                .filter(now -> now.version() == signedIn.passwordVersion())
                .isPresent();
    }

    /**
     * Gives an account another password, which ends the sessions of the last one.
     *
     * @param who the account
     * @param current its password until now
     * @param next the new one
     * @return false if the current one is wrong, so that nothing was changed
     * @throws IllegalArgumentException if the {@link PasswordRule} does not allow the new one
     */
    @Transactional
    public boolean changePassword(Account who, String current, String next) {
        boolean known = secret(who.login())
                .filter(now -> passwords.matches(current, now.hash()))
                .isPresent();
        if (known) {
            replacePassword(who.login(), next);
            journal.append(who.login(), subject(who.login()), "CHANGE_PASSWORD", "", "");
        }
        return known;
    }

    /**
     * Gives an account a password that is made up, which ends its sessions.
     *
     * @param by who resets it
     * @param login the account
     * @return the password, which is told this once
     * @throws NoSuchElementException if there is no such account that may sign in
     */
    @Transactional
    public String resetPassword(Account by, String login) {
        String next = RandomPassword.next();
        replacePassword(login, next);
        journal.append(by.login(), subject(login), "RESET_PASSWORD", "", "");
        return next;
    }

    private void replacePassword(String login, String next) {
        int replaced = database.sql(
                        "update account set password = ?, password_version = password_version + 1"
                                + " where login = ? and enabled")
                .params(hash(next), login)
                .update();
        if (replaced == 0) {
            throw new NoSuchElementException("account " + login);
        }
    }

    private String hash(String password) {
        if (!PasswordRule.allows(password)) {
            throw new IllegalArgumentException("a password that is too short or too long");
        }
        return passwords.encode(password);
    }

    private static String subject(String login) {
        return "account " + login;
    }

    /**
     * Opens an account.
     *
     * @param by who opens it
     * @param account what it is to be; its number is given here
     * @param password its first password
     * @throws IllegalArgumentException if the {@link PasswordRule} does not allow the password
     */
    @Transactional
    public void open(Account by, Account account, String password) {
        database.sql("insert into account (login, name, role, unit_id, password, enabled)"
                        + " values (?, ?, ?, ?, ?, true)")
                .param(account.login())
                .param(NormalText.of(account.name()))
                .param(account.role().name())
                .param(account.unit() == 0 ? null : account.unit())
                .param(hash(password))
                .update();
        journal.append(by.login(), subject(account.login()), "OPEN", "", said(account));
    }

    private static String said(Account account) {
        return account.name() + ", " + account.role() + ", " + account.unit();
    }

    /**
     * Switches an account off, so that it can no longer sign in; what it did stays under its name.
     *
     * @param by who switches it off
     * @param login its name
     */
    @Transactional
    public void close(Account by, String login) {
        int closed = database.sql("update account set enabled = false where login = ? and enabled")
                .param(login)
                .update();
        if (closed == 1) {
            journal.append(by.login(), subject(login), "CLOSE_ACCOUNT", "enabled", "");
        }
    }

    /**
     * Switches an account on again.
     *
     * @param by who switches it on
     * @param login its name
     */
    @Transactional
    public void reopen(Account by, String login) {
        int opened = database.sql(
                        "update account set enabled = true where login = ? and not enabled")
                .param(login)
                .update();
        if (opened == 1) {
            journal.append(by.login(), subject(login), "REOPEN_ACCOUNT", "", "enabled");
        }
    }

    /** {@return all units, by name} */
    public List<AssessedUnit> units() {
        return database.sql("select id, name, unit_group from assessed_unit order by name")
                .query((row, number) ->
                        new AssessedUnit(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /**
     * A unit.
     *
     * @param id its number
     * @return the unit; {@link AssessedUnit#NONE} if there is none of that number
     */
    public AssessedUnit unit(long id) {
        return units().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElse(AssessedUnit.NONE);
    }

    /**
     * Adds a unit.
     *
     * @param by who adds it
     * @param name its name
     * @param group the units that it is ranked among beside all; may be empty
     * @return its number
     */
    @Transactional
    public long addUnit(Account by, String name, String group) {
        String written = NormalText.of(name);
        database.sql("insert into assessed_unit (name, unit_group) values (?, ?)")
                .param(written)
                .param(NormalText.of(group))
                .update();
        journal.append(by.login(), "unit " + written, "ADD", "", group);
        return database.sql("select id from assessed_unit where name = ?")
                .param(written)
                .query(Long.class)
                .single();
    }
}
