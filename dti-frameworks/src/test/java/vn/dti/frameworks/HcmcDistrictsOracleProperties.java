// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;

/** Every criterion, group and total of the framework against formulas written from the print. */
class HcmcDistrictsOracleProperties {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    /** A value that is left out. */
    private static final Object MISSING = new Object();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyFigureIsThatOfThePrintedFormulas(
            @ForAll("figures") Map<String, Object> figures,
            @ForAll("mostSystems") Optional<Integer> mostSystems) {
        AnnexTwo oracle = new AnnexTwo(figures, mostSystems);
        Inputs inputs = inputs(figures, mostSystems);

        assertRefusesExactly(oracle.contradictory(), inputs);
        Scorecard card = FRAMEWORK.score(withoutContradictions(inputs, oracle.contradictory()));

        assertThat(pointsOfCriteria(card)).isEqualTo(pointsExpected(oracle));
        card.groups()
                .forEach(group -> assertThat(group.points())
                        .as("group %s", group.id())
                        .isEqualTo(sumUnder(group.id() + ".", oracle)));
        assertThat(card.points()).isEqualTo(sumUnder("", oracle));
    }

    private static Inputs inputs(Map<String, Object> figures, Optional<Integer> mostSystems) {
        Inputs inputs = Inputs.of(figures);
        return mostSystems
                .map(most -> inputs.reference(
                        "5.1", new ReferenceRange(Rational.ZERO, Rational.of(most), "")))
                .orElse(inputs);
    }

    private static void assertRefusesExactly(List<String> contradictory, Inputs inputs) {
        var refusal =
                catchThrowableOfType(InvalidInputsException.class, () -> FRAMEWORK.score(inputs));
        List<String> refused = refusal == null
                ? List.of()
                : refusal.problems().stream()
                        .flatMap(HcmcDistrictsOracleProperties::criteria)
                        .toList();
        // Criteria that one figure makes a contradiction of are told together.
        assertThat(refused).containsExactlyInAnyOrderElementsOf(contradictory);
    }

    /** A contradiction stands at the zero and names the criterion first, or all that it is one for. */
    private static Stream<String> criteria(Problem problem) {
        Object titled = problem.message().values().get(0);
        List<?> all = titled instanceof List<?> several ? several : List.of(titled);
        return all.stream().map(Object::toString).map(HcmcDistrictsOracleProperties::id);
    }

    private static String id(String titled) {
        return titled.substring(titled.lastIndexOf('[') + 1, titled.length() - 1);
    }

    /** What divides by nothing is asserted to be not applicable, which is worth the maximum. */
    private static Inputs withoutContradictions(Inputs inputs, List<String> contradictory) {
        Inputs sound = inputs;
        for (String criterion : contradictory) {
            sound = sound.notApplicable(criterion, "không phát sinh");
        }
        return sound;
    }

    private static Map<String, Rational> pointsOfCriteria(Scorecard card) {
        var points = new LinkedHashMap<String, Rational>();
        FRAMEWORK
                .criteria()
                .map(Criterion::id)
                .forEach(id -> points.put(id, card.get(id).points()));
        return points;
    }

    private static Map<String, Rational> pointsExpected(AnnexTwo oracle) {
        var points = new LinkedHashMap<String, Rational>();
        oracle.points()
                .forEach((id, exact) -> points.put(
                        id,
                        oracle.contradictory().contains(id)
                                ? FRAMEWORK.find(id).orElseThrow().max()
                                : Rational.of(exact.top(), exact.bottom())));
        return points;
    }

    private static Rational sumUnder(String prefix, AnnexTwo oracle) {
        return pointsExpected(oracle).entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .reduce(Rational.ZERO, Rational::plus);
    }

    @Provide
    Arbitrary<Optional<Integer>> mostSystems() {
        return Arbitraries.of(7, 12, 1000).optional(0.8);
    }

    @Provide
    Arbitrary<Map<String, Object>> figures() {
        var groups = new ArrayList<Arbitrary<Map<String, Object>>>();
        groups.add(answers());
        groups.add(levels());
        groups.add(yearOnYear());
        groups.add(activities());
        groups.add(only("portal_dx_articles", Arbitraries.of(MISSING, 0, 9, 10, 11, 19, 20, 21)));
        PARTS.forEach((whole, parts) -> groups.add(partsOf(whole, parts)));
        return Combinators.combine(groups).as(maps -> {
            var figures = new LinkedHashMap<String, Object>();
            maps.forEach(figures::putAll);
            figures.values().removeIf(value -> value == MISSING);
            return figures;
        });
    }

    private record Part(String name, List<Integer> percents) {}

    private static Part part(String name, Integer... percents) {
        return new Part(name, List.of(percents));
    }

    /** Wholes with their parts and the percentages at which something changes. */
    private static final Map<String, List<Part>> PARTS = parts();

    private static Map<String, List<Part>> parts() {
        var parts = new LinkedHashMap<String, List<Part>>();
        parts.put("meetings_total", List.of(part("meetings_chaired", 100)));
        parts.put("directives_required", List.of(part("directives_signed_by_head", 100)));
        parts.put("staff_total", List.of(part("architecture_training_attendees", 100)));
        parts.put("officials_total", List.of(part("officials_with_computer", 80)));
        parts.put("computers_total", List.of(part("computers_online", 80)));
        parts.put("specialised_apps_total", List.of(part("specialised_apps_on_city_dc", 50, 80)));
        parts.put(
                "shared_platforms_deployed",
                List.of(
                        part("shared_platforms_required", 100),
                        part("shared_platforms_on_datacentre", 100)));
        parts.put("communes_total", List.of(part("communes_with_digital_team", 100)));
        parts.put("villages_total", List.of(part("villages_with_digital_team", 100)));
        parts.put(
                "civil_servants_total",
                List.of(
                        part("civil_servants_dx_dedicated", 50),
                        part("civil_servants_dx_concurrent", 50)));
        parts.put(
                "public_employees_total",
                List.of(
                        part("public_employees_dx_dedicated", 50),
                        part("public_employees_dx_concurrent", 50),
                        part("staff_trained_dx", 100, 200)));
        parts.put(
                "working_age_population", List.of(part("workers_trained_digital_skills", 70, 100)));
        parts.put("schools_total", List.of(part("schools_digital", 50)));
        parts.put("info_systems_approved", List.of(part("info_systems_protected", 100)));
        parts.put(
                "info_systems_total",
                List.of(
                        part("info_systems_checked", 100),
                        part("info_systems_with_response_plan", 100)));
        parts.put(
                "partial_services_with_dossiers",
                List.of(part("partial_services_with_online_dossiers", 100)));
        parts.put(
                "full_services_with_dossiers",
                List.of(part("full_services_with_online_dossiers", 100)));
        parts.put(
                "service_dossiers_total",
                List.of(
                        part("service_dossiers_online_partial", 25, 50),
                        part("service_dossiers_online_full", 25)));
        parts.put("satisfaction_respondents", List.of(part("satisfaction_satisfied", 90)));
        parts.put("work_files_total", List.of(part("work_files_online", 80)));
        parts.put("feedback_1022_received", List.of(part("feedback_1022_on_time", 100)));
        parts.put("indicators_required", List.of(part("indicators_updated", 100)));
        parts.put("smes_total", List.of(part("smes_on_platforms", 50)));
        parts.put(
                "enterprises_total",
                List.of(
                        part("enterprises_with_e_contracts", 80),
                        part("enterprises_with_e_tax", 100)));
        parts.put("population", List.of(part("people_with_eid", 100)));
        parts.put(
                "population_15_plus",
                List.of(
                        part("people_15_plus_with_account", 60),
                        part("people_with_e_signature", 50)));
        return parts;
    }

    /** A whole, then parts on, next to and away from each of their boundaries. */
    private static Arbitrary<Map<String, Object>> partsOf(String whole, List<Part> parts) {
        Arbitrary<Object> wholes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(MISSING, 0)),
                Tuple.of(8, Arbitraries.of(1, 10, 20, 100)),
                Tuple.of(8, Arbitraries.integers().between(1, 2_000_000)));
        return wholes.flatMap(size -> {
            var all = new ArrayList<Arbitrary<Map<String, Object>>>();
            all.add(only(whole, Arbitraries.just(size)));
            parts.forEach(part -> all.add(only(part.name(), part(part, size))));
            return Combinators.combine(all).as(HcmcDistrictsOracleProperties::merged);
        });
    }

    private static Arbitrary<Object> part(Part part, Object whole) {
        if (!(whole instanceof Integer size) || size == 0) {
            return Arbitraries.frequency(
                    Tuple.of(6, (Object) 0), Tuple.of(2, 3), Tuple.of(1, MISSING));
        }
        var special = new ArrayList<Object>(List.of(MISSING, 0, size, size + 1, 2 * size));
        for (int percent : part.percents()) {
            int boundary = (int) ((long) size * percent / 100);
            special.addAll(List.of(boundary, boundary + 1, Math.max(boundary - 1, 0)));
        }
        return Arbitraries.oneOf(
                Arbitraries.of(special), Arbitraries.integers().between(0, size).map(n -> n));
    }

    /** Shares of two years: equal, lower, and around a growth of exactly 10 %. */
    private static Arbitrary<Map<String, Object>> yearOnYear() {
        Arbitrary<Object> resolved = Arbitraries.of(MISSING, 0, 100, 200, 200, 400, 400, 400);
        Arbitrary<Object> before = Arbitraries.of(MISSING, 0, 50, 100, 100, 100);
        Arbitrary<Object> now =
                Arbitraries.of(MISSING, 0, 49, 50, 55, 99, 100, 101, 109, 110, 111, 220);
        return Combinators.combine(List.of(
                        only("dossiers_online_this_year", now),
                        only("dossiers_resolved_this_year", resolved),
                        only("dossiers_online_last_year", before),
                        only("dossiers_resolved_last_year", resolved)))
                .as(HcmcDistrictsOracleProperties::merged);
    }

    /** A number, or records whose share of resolved feedback lies around 80 %. */
    private static Arbitrary<Map<String, Object>> activities() {
        Arbitrary<Map<String, Object>> activity = Combinators.combine(List.of(
                        only("feedback", Arbitraries.of(MISSING, 5, 10, 100)),
                        only("resolved", Arbitraries.of(MISSING, 0, 3, 4, 5, 8, 79, 80, 81))))
                .as(HcmcDistrictsOracleProperties::merged)
                .map(fields -> {
                    fields.values().removeIf(value -> value == MISSING);
                    return fields;
                });
        Arbitrary<Object> records = activity.list().ofMaxSize(60).map(list -> list);
        Arbitrary<Object> numbers = Arbitraries.of(MISSING, 0, 1, 19, 20, 21, 500);
        return only("engagement_activities", Arbitraries.oneOf(records, numbers));
    }

    private static Arbitrary<Map<String, Object>> levels() {
        return Combinators.combine(List.of(
                        only("committee_head", Arbitraries.of(MISSING, "leader", "deputy", "none")),
                        only(
                                "broadcast_frequency",
                                Arbitraries.of(MISSING, "weekly", "monthly", "less")),
                        only(
                                "operations_centre_status",
                                Arbitraries.of(MISSING, "deployed", "in_progress", "none"))))
                .as(HcmcDistrictsOracleProperties::merged);
    }

    private static Arbitrary<Map<String, Object>> answers() {
        List<Arbitrary<Map<String, Object>>> all = List.of(
                        "portal_has_dx_section",
                        "party_resolution_issued",
                        "five_year_plan_issued",
                        "annual_plan_issued",
                        "online_service_initiative_issued",
                        "sme_initiative_issued",
                        "has_security_staff",
                        "portal_functions_ok",
                        "portal_ipv6",
                        "uses_lgsp",
                        "uses_shared_data_warehouse",
                        "uses_feedback_1022",
                        "uses_online_meetings",
                        "uses_socioeconomic_dashboard",
                        "uses_procedure_system",
                        "uses_data_mining",
                        "uses_virtual_assistant")
                .stream()
                .map(name -> only(name, Arbitraries.of(MISSING, true, false)))
                .toList();
        return Combinators.combine(all).as(HcmcDistrictsOracleProperties::merged);
    }

    private static Arbitrary<Map<String, Object>> only(String name, Arbitrary<Object> values) {
        return values.map(value -> new LinkedHashMap<>(Map.of(name, value)));
    }

    private static Map<String, Object> merged(List<Map<String, Object>> maps) {
        var all = new LinkedHashMap<String, Object>();
        maps.forEach(all::putAll);
        return all;
    }
}
