// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The oracle: the 51 formulas of annex II of decision 79/QĐ-UBND, written from its print, with the
 * readings of the project and nothing of the library.
 *
 * <p>A missing input gives 0, 0/0 gives 0, and a/0 is a contradiction but in 1.3, and in 6.13 over last
 * year, which then is no basis. Each of the two rates of 6.13, parts of their wholes, is 1 at most.
 */
final class AnnexTwo {

    private final Map<String, ?> given;
    private final Optional<Integer> mostSystemsInTheCity;
    private final Map<String, Fraction> points = new LinkedHashMap<>();
    private final List<String> contradictory = new ArrayList<>();

    AnnexTwo(Map<String, ?> given, Optional<Integer> mostSystemsInTheCity) {
        this.given = given;
        this.mostSystemsInTheCity = mostSystemsInTheCity;
        awareness();
        institutions();
        infrastructure();
        people();
        security();
        government();
        economy();
        society();
        level("9.1", 20, "operations_centre_status", "deployed", "in_progress");
    }

    /** Exact points by criterion. */
    Map<String, Fraction> points() {
        return points;
    }

    /** The criteria that divide something by nothing. */
    List<String> contradictory() {
        return contradictory;
    }

    private void awareness() {
        level("1.1", 10, "committee_head", "leader", "deputy");
        proportional("1.2", 10, "meetings_chaired", "meetings_total");
        Optional<Fraction> required = number("directives_required");
        if (required.filter(Fraction::isZero).isPresent()) {
            put("1.3", Fraction.ZERO);
        } else {
            proportional("1.3", 10, "directives_signed_by_head", "directives_required");
        }
        boolean section = Boolean.TRUE.equals(given.get("portal_has_dx_section"));
        Optional<Fraction> articles = number("portal_dx_articles").filter(any -> section);
        put("1.4", articles.map(AnnexTwo::articles).orElse(Fraction.ZERO));
        level("1.5", 20, "broadcast_frequency", "weekly", "monthly");
    }

    private static Fraction articles(Fraction number) {
        if (number.isAtLeast(Fraction.of(20))) {
            return Fraction.of(10);
        }
        return number.isAtLeast(Fraction.of(10)) ? Fraction.of(5) : Fraction.of(10, 4);
    }

    private void institutions() {
        yes("2.1", 5, "party_resolution_issued");
        yes("2.2", 5, "five_year_plan_issued");
        yes("2.3", 10, "annual_plan_issued");
        proportional("2.4", 10, "architecture_training_attendees", "staff_total");
        yes("2.5", 10, "online_service_initiative_issued");
        yes("2.6", 10, "sme_initiative_issued");
    }

    private void infrastructure() {
        put("3.1", overEighty("3.1", "officials_with_computer", "officials_total"));
        put("3.2", overEighty("3.2", "computers_online", "computers_total"));
        Optional<Fraction> share = quotient(
                "3.3", number("specialised_apps_on_city_dc"), number("specialised_apps_total"));
        put("3.3", share.map(AnnexTwo::onDatacentre).orElse(Fraction.ZERO));
        Optional<Fraction> deployed = number("shared_platforms_deployed");
        Optional<Fraction> first = quotient("3.4", deployed, number("shared_platforms_required"));
        Optional<Fraction> second =
                quotient("3.4", number("shared_platforms_on_datacentre"), deployed);
        put("3.4", half(first, 30).plus(half(second, 30)));
    }

    private Fraction overEighty(String id, String part, String whole) {
        return quotient(id, number(part), number(whole))
                .filter(share -> share.isAtLeast(Fraction.of(80, 100)))
                .map(share -> Fraction.of(5))
                .orElse(Fraction.ZERO);
    }

    private static Fraction onDatacentre(Fraction share) {
        if (Fraction.of(80, 100).isBelow(share)) {
            return Fraction.of(30);
        }
        return share.isAtLeast(Fraction.of(50, 100)) ? Fraction.of(15) : Fraction.ZERO;
    }

    private static Fraction half(Optional<Fraction> share, int max) {
        return share.map(Fraction::atMostOne)
                .map(each -> each.times(Fraction.of(1, 2)).times(Fraction.of(max)))
                .orElse(Fraction.ZERO);
    }

    private void people() {
        proportional("4.1", 10, "communes_with_digital_team", "communes_total");
        proportional("4.2", 10, "villages_with_digital_team", "villages_total");
        Optional<Fraction> all = sum("civil_servants_total", "public_employees_total");
        Optional<Fraction> some = sum(
                "civil_servants_dx_dedicated",
                "civil_servants_dx_concurrent",
                "public_employees_dx_dedicated",
                "public_employees_dx_concurrent");
        target("4.3", 10, Fraction.ONE, some, all);
        yes("4.4", 10, "has_security_staff");
        target("4.5", 10, Fraction.ONE, number("staff_trained_dx"), all);
        proportional("4.6", 5, "workers_trained_digital_skills", "working_age_population");
        from(50, "4.7", 5, "schools_digital", "schools_total");
    }

    private void security() {
        Optional<Fraction> approved = number("info_systems_approved");
        put("5.1", approved.map(this::comparedWithTheCity).orElse(Fraction.ZERO));
        proportional("5.2", 10, "info_systems_protected", "info_systems_approved");
        proportional("5.3", 10, "info_systems_checked", "info_systems_total");
        proportional("5.4", 5, "info_systems_with_response_plan", "info_systems_total");
    }

    private Fraction comparedWithTheCity(Fraction approved) {
        if (approved.isZero() || mostSystemsInTheCity.isEmpty()) {
            return Fraction.ZERO;
        }
        Fraction most = Fraction.of(mostSystemsInTheCity.get());
        return approved.over(most).atMostOne().times(Fraction.of(10));
    }

    private void government() {
        Fraction functions = yes(8, "portal_functions_ok");
        put("6.1", functions.plus(yes(2, "portal_ipv6")));
        Optional<Fraction> online =
                sum("partial_services_with_online_dossiers", "full_services_with_online_dossiers");
        Optional<Fraction> all =
                sum("partial_services_with_dossiers", "full_services_with_dossiers");
        target("6.2", 10, Fraction.ONE, online, all);
        Optional<Fraction> dossiers =
                sum("service_dossiers_online_partial", "service_dossiers_online_full");
        target("6.3", 20, Fraction.of(50, 100), dossiers, number("service_dossiers_total"));
        from(90, "6.4", 5, "satisfaction_satisfied", "satisfaction_respondents");
        yes("6.5", 10, "uses_lgsp");
        yes("6.6", 10, "uses_shared_data_warehouse");
        yes("6.7", 10, "uses_feedback_1022");
        yes("6.8", 10, "uses_online_meetings");
        yes("6.9", 10, "uses_socioeconomic_dashboard");
        yes("6.10", 10, "uses_procedure_system");
        yes("6.11", 10, "uses_data_mining");
        yes("6.12", 10, "uses_virtual_assistant");
        put("6.13", growth());
        from(80, "6.14", 10, "work_files_online", "work_files_total");
        proportional("6.15", 20, "feedback_1022_on_time", "feedback_1022_received");
        proportional("6.16", 20, "indicators_updated", "indicators_required");
    }

    /** Growth a/b − 1 of the share of dossiers processed online, full marks from 10 % on. */
    private Fraction growth() {
        Optional<Fraction> online = number("dossiers_online_this_year");
        Optional<Fraction> resolved = number("dossiers_resolved_this_year");
        Optional<Fraction> before = number("dossiers_online_last_year");
        Optional<Fraction> all = number("dossiers_resolved_last_year");
        if (online.isEmpty() || resolved.isEmpty() || before.isEmpty() || all.isEmpty()) {
            return Fraction.ZERO;
        }
        Optional<Fraction> a = quotient("6.13", online, resolved);
        boolean noBasis = before.get().isZero() || all.get().isZero();
        if (a.isEmpty() || noBasis) {
            return Fraction.ZERO;
        }
        Fraction b = before.get().over(all.get()).atMostOne();
        Fraction growth = a.get().atMostOne().over(b).minus(Fraction.ONE);
        return growth.isBelow(Fraction.ZERO)
                ? Fraction.ZERO
                : growth.over(Fraction.of(10, 100)).atMostOne().times(Fraction.of(10));
    }

    private void economy() {
        from(50, "7.1", 30, "smes_on_platforms", "smes_total");
        from(80, "7.2", 30, "enterprises_with_e_contracts", "enterprises_total");
        proportional("7.3", 30, "enterprises_with_e_tax", "enterprises_total");
    }

    private void society() {
        proportional("8.1", 20, "people_with_eid", "population");
        from(60, "8.2", 20, "people_15_plus_with_account", "population_15_plus");
        from(50, "8.3", 20, "people_with_e_signature", "population_15_plus");
        from(70, "8.4", 10, "workers_trained_digital_skills", "working_age_population");
        Object activities = given.get("engagement_activities");
        long effective = activities instanceof List<?> list
                ? list.stream().filter(AnnexTwo::isEffective).count()
                : activities instanceof Integer number ? number : 0;
        put("8.5", Fraction.of((int) Math.min(effective, 20)));
    }

    private static boolean isEffective(Object activity) {
        return activity instanceof Map<?, ?> map
                && map.get("resolved") instanceof Integer resolved
                && map.get("feedback") instanceof Integer feedback
                && feedback > 0
                && 100L * resolved >= 80L * feedback;
    }

    private void level(String id, int max, String input, String full, String half) {
        Object level = given.get(input);
        Fraction reached = full.equals(level)
                ? Fraction.of(max)
                : half.equals(level) ? Fraction.of(max, 2) : Fraction.ZERO;
        put(id, reached);
    }

    private void yes(String id, int max, String input) {
        put(id, yes(max, input));
    }

    private Fraction yes(int max, String input) {
        return Boolean.TRUE.equals(given.get(input)) ? Fraction.of(max) : Fraction.ZERO;
    }

    private void proportional(String id, int max, String part, String whole) {
        target(id, max, Fraction.ONE, number(part), number(whole));
    }

    private void from(int percent, String id, int max, String part, String whole) {
        target(id, max, Fraction.of(percent, 100), number(part), number(whole));
    }

    private void target(
            String id,
            int max,
            Fraction target,
            Optional<Fraction> part,
            Optional<Fraction> whole) {
        Optional<Fraction> reached = quotient(id, part, whole)
                .map(share -> share.over(target).atMostOne().times(Fraction.of(max)));
        put(id, reached.orElse(Fraction.ZERO));
    }

    private Optional<Fraction> quotient(
            String id, Optional<Fraction> part, Optional<Fraction> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        if (!whole.get().isZero()) {
            return Optional.of(part.get().over(whole.get()));
        }
        if (!part.get().isZero() && !contradictory.contains(id)) {
            contradictory.add(id);
        }
        return Optional.empty();
    }

    private Optional<Fraction> sum(String... names) {
        Fraction sum = Fraction.ZERO;
        for (String name : names) {
            Optional<Fraction> each = number(name);
            if (each.isEmpty()) {
                return each;
            }
            sum = sum.plus(each.get());
        }
        return Optional.of(sum);
    }

    private Optional<Fraction> number(String name) {
        return given.get(name) instanceof Integer number
                ? Optional.of(Fraction.of(number))
                : Optional.empty();
    }

    private void put(String id, Fraction value) {
        points.put(id, value);
    }

    /** A fraction of the schoolbook: never reduced, the denominator is positive. */
    record Fraction(BigInteger top, BigInteger bottom) {

        static final Fraction ZERO = of(0);
        static final Fraction ONE = of(1);

        static Fraction of(int number) {
            return of(number, 1);
        }

        static Fraction of(int top, int bottom) {
            return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
        }

        Fraction plus(Fraction that) {
            return new Fraction(
                    top.multiply(that.bottom).add(that.top.multiply(bottom)),
                    bottom.multiply(that.bottom));
        }

        Fraction minus(Fraction that) {
            return plus(new Fraction(that.top.negate(), that.bottom));
        }

        Fraction times(Fraction that) {
            return new Fraction(top.multiply(that.top), bottom.multiply(that.bottom));
        }

        /** Divides by something positive. */
        Fraction over(Fraction that) {
            return new Fraction(top.multiply(that.bottom), bottom.multiply(that.top));
        }

        Fraction atMostOne() {
            return isAtLeast(ONE) ? ONE : this;
        }

        boolean isZero() {
            return top.signum() == 0;
        }

        boolean isBelow(Fraction that) {
            return minus(that).top.signum() < 0;
        }

        boolean isAtLeast(Fraction that) {
            return !isBelow(that);
        }
    }
}
