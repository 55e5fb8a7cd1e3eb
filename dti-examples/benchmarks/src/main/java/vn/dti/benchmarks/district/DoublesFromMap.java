// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The reference, ratio 1: doubles from a map to a list of 61 records, as one writes them by hand.
 *
 * <p>A missing number is NaN on the way; nothing but missing values and divisors of zero is checked.
 */
public final class DoublesFromMap {

    private final Map<String, ?> unit;
    private final ScoreLine[] lines = new ScoreLine[61];
    private int next = 1;
    private int group;
    private int states;
    private int groupStates;
    private double points;
    private double total;

    private DoublesFromMap(Map<String, ?> unit) {
        this.unit = unit;
    }

    /**
     * Scores one unit.
     *
     * @param unit values by input name: numbers, booleans, options, or all of them as texts
     * @return the total, then each group followed by its criteria
     */
    public static List<ScoreLine> score(Map<String, ?> unit) {
        return new DoublesFromMap(unit).lines();
    }

    private List<ScoreLine> lines() {
        awareness();
        institutions();
        infrastructure();
        people();
        security();
        government();
        economy();
        society();
        city();
        lines[0] = new ScoreLine("", total, 660, State.of(groupStates), 660 - total);
        return Collections.unmodifiableList(Arrays.asList(lines));
    }

    private void awareness() {
        open();
        choice("1.1", 10, "committee_head", "leader", "deputy");
        ratio("1.2", 10, number("meetings_chaired"), number("meetings_total"), 1);
        double signed = number("directives_signed_by_head");
        double required = number("directives_required");
        if (required == 0 && !Double.isNaN(signed)) {
            add("1.3", 10, State.ZERO_DENOMINATOR, 0);
        } else {
            ratio("1.3", 10, signed, required, 1);
        }
        articles();
        choice("1.5", 20, "broadcast_frequency", "weekly", "monthly");
        close("1", 60);
    }

    private void articles() {
        if (unit.get("portal_has_dx_section") == null) {
            add("1.4", 10, State.NO_DATA, 0);
        } else if (!Written.isYes(unit, "portal_has_dx_section")) {
            add("1.4", 10, State.SCORED, 0);
        } else {
            double articles = number("portal_dx_articles");
            if (Double.isNaN(articles)) {
                add("1.4", 10, State.NO_DATA, 0);
            } else {
                add("1.4", 10, State.SCORED, articles >= 20 ? 10 : articles >= 10 ? 5 : 2.5);
            }
        }
    }

    private void institutions() {
        open();
        yesNo("2.1", 5, "party_resolution_issued");
        yesNo("2.2", 5, "five_year_plan_issued");
        yesNo("2.3", 10, "annual_plan_issued");
        ratio("2.4", 10, number("architecture_training_attendees"), number("staff_total"), 1);
        yesNo("2.5", 10, "online_service_initiative_issued");
        yesNo("2.6", 10, "sme_initiative_issued");
        close("2", 50);
    }

    private void infrastructure() {
        open();
        bands("3.1", 5, number("officials_with_computer"), number("officials_total"));
        bands("3.2", 5, number("computers_online"), number("computers_total"));
        double apps = number("specialised_apps_on_city_dc");
        double allApps = number("specialised_apps_total");
        State state = state("3.3", apps, allApps);
        double share = state == State.SCORED ? apps / allApps : 0;
        add("3.3", 30, state, share > 0.8 ? 30 : share >= 0.5 ? 15 : 0);
        platforms();
        close("3", 70);
    }

    private void platforms() {
        double deployed = number("shared_platforms_deployed");
        double required = number("shared_platforms_required");
        double central = number("shared_platforms_on_datacentre");
        State first = state("3.4", deployed, required);
        State second = state("3.4", central, deployed);
        double half = first == State.SCORED ? 15 * Math.min(deployed / required, 1) : 0;
        double other = second == State.SCORED ? 15 * Math.min(central / deployed, 1) : 0;
        add("3.4", 30, first.and(second), half + other);
    }

    private void people() {
        open();
        ratio("4.1", 10, number("communes_with_digital_team"), number("communes_total"), 1);
        ratio("4.2", 10, number("villages_with_digital_team"), number("villages_total"), 1);
        double transforming = number("civil_servants_dx_dedicated")
                + number("civil_servants_dx_concurrent")
                + number("public_employees_dx_dedicated")
                + number("public_employees_dx_concurrent");
        double staff = number("civil_servants_total") + number("public_employees_total");
        ratio("4.3", 10, transforming, staff, 1);
        yesNo("4.4", 10, "has_security_staff");
        ratio("4.5", 10, number("staff_trained_dx"), staff, 1);
        ratio(
                "4.6",
                5,
                number("workers_trained_digital_skills"),
                number("working_age_population"),
                1);
        ratio("4.7", 5, number("schools_digital"), number("schools_total"), 0.5);
        close("4", 60);
    }

    private void security() {
        open();
        double approved = number("info_systems_approved");
        add("5.1", 10, Double.isNaN(approved) ? State.NO_DATA : State.NEEDS_COHORT, 0);
        ratio("5.2", 10, number("info_systems_protected"), approved, 1);
        double systems = number("info_systems_total");
        ratio("5.3", 10, number("info_systems_checked"), systems, 1);
        ratio("5.4", 5, number("info_systems_with_response_plan"), systems, 1);
        close("5", 35);
    }

    private void government() {
        open();
        portal();
        double online = number("partial_services_with_online_dossiers")
                + number("full_services_with_online_dossiers");
        double services =
                number("partial_services_with_dossiers") + number("full_services_with_dossiers");
        ratio("6.2", 10, online, services, 1);
        double dossiers =
                number("service_dossiers_online_partial") + number("service_dossiers_online_full");
        ratio("6.3", 20, dossiers, number("service_dossiers_total"), 0.5);
        ratio("6.4", 5, number("satisfaction_satisfied"), number("satisfaction_respondents"), 0.9);
        yesNo("6.5", 10, "uses_lgsp");
        yesNo("6.6", 10, "uses_shared_data_warehouse");
        yesNo("6.7", 10, "uses_feedback_1022");
        yesNo("6.8", 10, "uses_online_meetings");
        yesNo("6.9", 10, "uses_socioeconomic_dashboard");
        yesNo("6.10", 10, "uses_procedure_system");
        yesNo("6.11", 10, "uses_data_mining");
        yesNo("6.12", 10, "uses_virtual_assistant");
        growth();
        ratio("6.14", 10, number("work_files_online"), number("work_files_total"), 0.8);
        ratio("6.15", 20, number("feedback_1022_on_time"), number("feedback_1022_received"), 1);
        ratio("6.16", 20, number("indicators_updated"), number("indicators_required"), 1);
        close("6", 185);
    }

    private void portal() {
        boolean isMissing =
                unit.get("portal_functions_ok") == null && unit.get("portal_ipv6") == null;
        double earned = Written.isYes(unit, "portal_functions_ok") ? 8 : 0;
        earned += Written.isYes(unit, "portal_ipv6") ? 2 : 0;
        add("6.1", 10, isMissing ? State.NO_DATA : State.SCORED, earned);
    }

    private void growth() {
        double online = number("dossiers_online_this_year");
        double resolved = number("dossiers_resolved_this_year");
        double onlineBefore = number("dossiers_online_last_year");
        double resolvedBefore = number("dossiers_resolved_last_year");
        if (Double.isNaN(online + resolved + onlineBefore + resolvedBefore)) {
            add("6.13", 10, State.NO_DATA, 0);
        } else if (resolved == 0 || resolvedBefore == 0 || onlineBefore == 0) {
            add("6.13", 10, State.overZero("6.13", resolved > 0 || online == 0), 0);
        } else {
            double now = Math.min(online / resolved, 1);
            double growth = now / Math.min(onlineBefore / resolvedBefore, 1) - 1;
            add("6.13", 10, State.SCORED, 10 * Math.max(0, Math.min(growth / 0.1, 1)));
        }
    }

    private void economy() {
        open();
        ratio("7.1", 30, number("smes_on_platforms"), number("smes_total"), 0.5);
        double enterprises = number("enterprises_total");
        ratio("7.2", 30, number("enterprises_with_e_contracts"), enterprises, 0.8);
        ratio("7.3", 30, number("enterprises_with_e_tax"), enterprises, 1);
        close("7", 90);
    }

    private void society() {
        open();
        ratio("8.1", 20, number("people_with_eid"), number("population"), 1);
        double adults = number("population_15_plus");
        ratio("8.2", 20, number("people_15_plus_with_account"), adults, 0.6);
        ratio("8.3", 20, number("people_with_e_signature"), adults, 0.5);
        double trained = number("workers_trained_digital_skills");
        ratio("8.4", 10, trained, number("working_age_population"), 0.7);
        double activities = number("engagement_activities");
        if (Double.isNaN(activities)) {
            add("8.5", 20, State.NO_DATA, 0);
        } else {
            add("8.5", 20, State.SCORED, Math.min(activities, 20));
        }
        close("8", 90);
    }

    private void city() {
        open();
        choice("9.1", 20, "operations_centre_status", "deployed", "in_progress");
        close("9", 20);
    }

    private double number(String name) {
        return Written.decimal(unit, name);
    }

    private void yesNo(String id, int max, String name) {
        State state = unit.get(name) == null ? State.NO_DATA : State.SCORED;
        add(id, max, state, Written.isYes(unit, name) ? max : 0);
    }

    private void choice(String id, int max, String name, String whole, String half) {
        Object option = unit.get(name);
        if (option == null) {
            add(id, max, State.NO_DATA, 0);
        } else {
            double share = option.equals(whole) ? 1 : option.equals(half) ? 0.5 : 0;
            add(id, max, State.SCORED, max * share);
        }
    }

    private void bands(String id, int max, double part, double whole) {
        State state = state(id, part, whole);
        add(id, max, state, state == State.SCORED && part / whole >= 0.8 ? max : 0);
    }

    private void ratio(String id, int max, double part, double whole, double target) {
        State state = state(id, part, whole);
        double share = state == State.SCORED ? Math.min(part / whole / target, 1) : 0;
        add(id, max, state, max * share);
    }

    private static State state(String id, double part, double whole) {
        if (Double.isNaN(part) || Double.isNaN(whole)) {
            return State.NO_DATA;
        }
        return whole == 0 ? State.overZero(id, part == 0) : State.SCORED;
    }

    private void open() {
        group = next++;
        points = 0;
        states = 0;
    }

    private void add(String id, int max, State state, double earned) {
        lines[next++] = new ScoreLine(id, earned, max, state, max - earned);
        points += earned;
        states |= state.bit();
    }

    private void close(String id, int max) {
        State state = State.of(states);
        lines[group] = new ScoreLine(id, points, max, state, max - points);
        total += points;
        groupStates |= state.bit();
    }
}
