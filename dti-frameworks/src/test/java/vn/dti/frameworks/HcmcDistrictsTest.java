// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Reading;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** Annex II of decision 79/QĐ-UBND of Hồ Chí Minh City: 9 groups, 51 criteria, 660 points. */
class HcmcDistrictsTest {

    /** Id, maximum and title as printed; typed from the annex, with two slips of its scan mended. */
    private static final Path ANNEX =
            Path.of("src/test/resources/vn/dti/frameworks/hcmc-79-2023-annex-ii.tsv");

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static Rational points(long points) {
        return Rational.of(points);
    }

    private static Rational points(long top, long bottom) {
        return Rational.of(top, bottom);
    }

    private static Inputs withBest(Map<String, ?> figures, int worst, int best) {
        return Inputs.of(figures)
                .reference(
                        "5.1", new ReferenceRange(points(worst), points(best), "khối quận, huyện"));
    }

    @Nested
    class TheStructure {

        @Test
        void isThatOfThePrintedAnnex() throws IOException {
            assertThat(FRAMEWORK.nodes().map(TheStructure::line))
                    .containsExactlyElementsOf(Files.readAllLines(ANNEX))
                    .hasSize(9 + 51);
        }

        private static String line(Node node) {
            return String.join("\t", node.id(), node.max().toString(), node.title());
        }

        @Test
        void hasNineGroupsOf51CriteriaAnd660Points() {
            assertThat(FRAMEWORK.root().children())
                    .extracting(Node::id, group -> group.children().size(), Node::max)
                    .containsExactly(
                            tuple("1", 5, points(60)),
                            tuple("2", 6, points(50)),
                            tuple("3", 4, points(70)),
                            tuple("4", 7, points(60)),
                            tuple("5", 4, points(35)),
                            tuple("6", 16, points(185)),
                            tuple("7", 3, points(90)),
                            tuple("8", 5, points(90)),
                            tuple("9", 1, points(20)));
            assertThat(FRAMEWORK.max()).isEqualTo(points(660));
        }

        @Test
        void namesItsDecision() {
            assertThat(FRAMEWORK.document().decision().number()).isEqualTo("79/QĐ-UBND");
            assertThat(FRAMEWORK.document().decision().issued()).isEqualTo("2023-01-10");
            assertThat(FRAMEWORK.document().decision().issuer())
                    .isEqualTo("Ủy ban nhân dân Thành phố Hồ Chí Minh");
            assertThat(FRAMEWORK.document().decision().annex()).isEqualTo("Phụ lục II");
        }

        @Test
        void isWrittenInComposedCharacters() {
            assertThat(FRAMEWORK.nodes().map(Node::title)).allMatch(TheStructure::isComposed);
            assertThat(FRAMEWORK.inputs())
                    .extracting(Input::label)
                    .allMatch(TheStructure::isComposed);
        }

        private static boolean isComposed(String text) {
            return Normalizer.isNormalized(text, Normalizer.Form.NFC);
        }

        @Test
        void labelsEveryInput() {
            assertThat(FRAMEWORK.inputs())
                    .isNotEmpty()
                    .allSatisfy(
                            input -> assertThat(input.label()).as(input.name()).isNotBlank());
        }

        @Test
        void usesEveryInputInACriterionOrInTheProfile() {
            Stream<String> scored = FRAMEWORK
                    .criteria()
                    .flatMap(each -> each.rule().inputs().stream())
                    .map(Input::name);
            Stream<String> described =
                    FRAMEWORK.document().profile().stream().map(ProfileItem::input);

            assertThat(FRAMEWORK.inputs())
                    .extracting(Input::name)
                    .hasSameElementsAs(Stream.concat(scored, described).toList());
        }

        @Test
        void explainsEveryCriterionByItsClause() {
            assertThat(FRAMEWORK.criteria())
                    .allSatisfy(each ->
                            assertThat(each.provision().clause()).as(each.id()).isNotBlank());
        }
    }

    @Nested
    class TheMisprints {

        @Test
        void ofTheDocumentAreKeptBesideWhatIsRead() {
            assertThat(FRAMEWORK.document().errata())
                    .extracting(Erratum::printed, Erratum::read)
                    .containsExactly(tuple("690", "660"));
        }

        @Test
        void ofCriteriaAreKeptBesideWhatIsRead() {
            var errata = new LinkedHashMap<String, String>();
            FRAMEWORK
                    .criteria()
                    .forEach(criterion -> criterion
                            .provision()
                            .errata()
                            .forEach(each -> errata.put(
                                    criterion.id(), each.printed() + " → " + each.read())));

            assertThat(errata)
                    .contains(
                            entry("3.3", "150 điểm → 15 điểm"),
                            entry("7.2", "Tỷ lệ < 80 → Tỷ lệ < 80%"),
                            entry("6.16", "QĐ 54/QĐ-TTg → Quyết định 54/2016/QĐ-TTg"),
                            entry(
                                    "2.4",
                                    "hội nghị, hội nghị, bồi dưỡng, tập huấn"
                                            + " → hội nghị, bồi dưỡng, tập huấn"));
        }

        @Test
        void haveAReason() {
            Stream<Erratum> ofCriteria =
                    FRAMEWORK.criteria().flatMap(each -> each.provision().errata().stream());

            assertThat(Stream.concat(FRAMEWORK.document().errata().stream(), ofCriteria))
                    .allSatisfy(each -> {
                        assertThat(each.where()).isNotBlank();
                        assertThat(each.reason()).isNotBlank();
                    });
        }
    }

    @Nested
    class TheReadings {

        /** Criterion, other reading, figures that tell them apart, points as chosen, points there. */
        static Stream<Arguments> alternatives() {
            return Stream.of(
                    arguments(
                            "2.4",
                            "existence",
                            Map.of("architecture_training_attendees", 1, "staff_total", 100),
                            points(1, 100).times(10),
                            points(10)),
                    arguments(
                            "3.1",
                            "above-80",
                            Map.of("officials_with_computer", 80, "officials_total", 100),
                            points(5),
                            points(0)),
                    arguments(
                            "3.2",
                            "above-80",
                            Map.of("computers_online", 80, "computers_total", 100),
                            points(5),
                            points(0)),
                    arguments("3.4", "product", platforms(7, 7, 0), points(15 + 0), points(0)),
                    arguments(
                            "3.4",
                            "datacentre-over-required",
                            platforms(3, 7, 3),
                            points(3, 7).times(15).plus(points(15)),
                            points(3, 7).times(15).plus(points(3, 7).times(15))),
                    arguments(
                            "3.4",
                            "uncapped-halves",
                            platforms(8, 7, 4), // 8 of 7 counts 1 in its half, or 8/7 uncapped
                            points(1).times(15).plus(points(4, 8).times(15)),
                            points(8, 7).times(15).plus(points(4, 8).times(15))),
                    arguments(
                            "5.1",
                            "between",
                            Map.of("info_systems_approved", 5),
                            points(5, 10).times(10),
                            points(5 - 2, 10 - 2).times(10)),
                    arguments(
                            "6.1",
                            "highest-level",
                            Map.of("portal_functions_ok", true, "portal_ipv6", true),
                            points(8 + 2),
                            points(8)),
                    arguments(
                            "6.13",
                            "growth-as-reported",
                            years(11, 10, 10, 10),
                            points(0),
                            points(10)),
                    arguments("6.13", "level", years(50, 100, 50, 100), points(0), points(10)),
                    arguments(
                            "6.13",
                            "percentage-points",
                            years(55, 100, 50, 100),
                            points(10),
                            points(5, 100).dividedBy(Rational.parse("10%")).times(10)),
                    arguments(
                            "6.13",
                            "growth-of-counts",
                            years(60, 120, 50, 100),
                            points(0),
                            points(10)));
        }

        @ParameterizedTest(name = "{0} {1}")
        @MethodSource("alternatives")
        void ofACriterionScoreTheSameFiguresDifferently(
                String id,
                String reading,
                Map<String, ?> figures,
                Rational chosen,
                Rational other) {
            Inputs inputs = withBest(figures, 2, 10);

            assertThat(FRAMEWORK.score(inputs).get(id).points()).isEqualTo(chosen);
            assertThat(FRAMEWORK.withReading(id, reading).score(inputs).get(id).points())
                    .isEqualTo(other);
        }

        @Test
        void areAllInTheTable() {
            var declared = new ArrayList<String>();
            FRAMEWORK
                    .criteria()
                    .forEach(criterion -> others(criterion)
                            .forEach(reading ->
                                    declared.add(criterion.id() + " " + reading.name())));

            assertThat(alternatives().map(each -> each.get()[0] + " " + each.get()[1]))
                    .containsExactlyElementsOf(declared);
        }

        private static Stream<Reading> others(Criterion criterion) {
            var readings = criterion.provision().readings();
            return readings.all().stream()
                    .filter(reading -> !reading.name().equals(readings.chosen()));
        }

        @Test
        void sayWhatTheyMeanAndWhyOneIsChosen() {
            assertThat(FRAMEWORK
                            .criteria()
                            .map(each -> each.provision().readings())
                            .filter(readings -> !readings.all().isEmpty()))
                    .allSatisfy(readings -> {
                        assertThat(readings.clause()).contains("«");
                        assertThat(readings.reason()).isNotBlank();
                        assertThat(readings.all()).extracting(Reading::meaning).doesNotContain("");
                    });
        }
    }

    private static Map<String, Integer> platforms(int deployed, int required, int onDatacentre) {
        return Map.of(
                "shared_platforms_deployed", deployed,
                "shared_platforms_required", required,
                "shared_platforms_on_datacentre", onDatacentre);
    }

    private static Map<String, Integer> years(int now, int ofNow, int before, int ofBefore) {
        return Map.of(
                "dossiers_online_this_year", now,
                "dossiers_resolved_this_year", ofNow,
                "dossiers_online_last_year", before,
                "dossiers_resolved_last_year", ofBefore);
    }

    @Nested
    class TheBoundaries {

        private static Stream<Arguments> yesOrNo(String id, int max, String input) {
            return Stream.of(
                    arguments(id, Map.of(input, true), points(max)),
                    arguments(id, Map.of(input, false), points(0)));
        }

        private static Stream<Arguments> level(
                String id, int max, String input, String full, String half, String none) {
            return Stream.of(
                    arguments(id, Map.of(input, full), points(max)),
                    arguments(id, Map.of(input, half), points(max, 2)),
                    arguments(id, Map.of(input, none), points(0)));
        }

        /** Part / whole × maximum, up to the maximum; 0/0 is 0. */
        private static Stream<Arguments> ratio(String id, int max, String part, String whole) {
            return Stream.concat(
                    from("100%", id, max, part, whole),
                    Stream.of(arguments(
                            id, Map.of(part, 1, whole, 3), points(1, 3).times(max))));
        }

        /** Full marks from a percentage on; below it in proportion to it. */
        private static Stream<Arguments> from(
                String target, String id, int max, String part, String whole) {
            Rational aim = Rational.parse(target);
            int full = aim.times(10_000).numerator().intValue();
            return Stream.of(
                    arguments(
                            id,
                            Map.of(part, full - 1, whole, 10_000),
                            points(full - 1, 10_000).dividedBy(aim).times(max)),
                    arguments(id, Map.of(part, full, whole, 10_000), points(max)),
                    arguments(id, Map.of(part, full + 1, whole, 10_000), points(max)),
                    arguments(id, Map.of(part, 0, whole, 10_000), points(0)),
                    arguments(id, Map.of(part, 0, whole, 0), points(0)));
        }

        private static Stream<Arguments> step(
                String id, String part, String whole, Object... rows) {
            return Stream.iterate(0, i -> i < rows.length, i -> i + 2)
                    .map(i -> arguments(id, Map.of(part, rows[i], whole, 10_000), rows[i + 1]));
        }

        private static Map<String, ?> articles(boolean section, int articles) {
            return Map.of("portal_has_dx_section", section, "portal_dx_articles", articles);
        }

        private static Map<String, ?> activity(int resolved, int feedback) {
            return Map.of(
                    "engagement_activities",
                    List.of(Map.of("resolved", resolved, "feedback", feedback)));
        }

        private static Map<String, ?> portal(boolean functions, boolean ipv6) {
            return Map.of("portal_functions_ok", functions, "portal_ipv6", ipv6);
        }

        private static Map<String, Integer> specialists(int each, int civil, int employees) {
            return Map.of(
                    "civil_servants_dx_dedicated", each,
                    "civil_servants_dx_concurrent", each,
                    "public_employees_dx_dedicated", each,
                    "public_employees_dx_concurrent", each,
                    "civil_servants_total", civil,
                    "public_employees_total", employees);
        }

        private static Map<String, Integer> trained(int trained, int civil, int employees) {
            return Map.of(
                    "staff_trained_dx", trained,
                    "civil_servants_total", civil,
                    "public_employees_total", employees);
        }

        private static Map<String, Integer> services(
                int online, int onlineFull, int part, int full) {
            return Map.of(
                    "partial_services_with_online_dossiers", online,
                    "full_services_with_online_dossiers", onlineFull,
                    "partial_services_with_dossiers", part,
                    "full_services_with_dossiers", full);
        }

        private static Map<String, Integer> dossiers(int partial, int full, int total) {
            return Map.of(
                    "service_dossiers_online_partial", partial,
                    "service_dossiers_online_full", full,
                    "service_dossiers_total", total);
        }

        /** Single branches, each with the figures on both sides of its limits. */
        private static Stream<Arguments> particular() {
            return Stream.of(
                    arguments(
                            "1.3",
                            Map.of("directives_signed_by_head", 5, "directives_required", 0),
                            points(0)),
                    arguments("1.4", articles(false, 20), points(0)),
                    arguments("1.4", articles(true, 0), points(10, 4)),
                    arguments("1.4", articles(true, 9), points(10, 4)),
                    arguments("1.4", articles(true, 10), points(10, 2)),
                    arguments("1.4", articles(true, 19), points(10, 2)),
                    arguments("1.4", articles(true, 20), points(10)),
                    arguments("3.4", platforms(7, 7, 7), points(15 + 15)),
                    arguments("3.4", platforms(6, 7, 6), points(6, 7).times(15).plus(points(15))),
                    arguments(
                            "3.4",
                            platforms(8, 7, 6),
                            points(15).plus(points(6, 8).times(15))),
                    arguments("3.4", platforms(7, 7, 8), points(15 + 15)),
                    arguments("3.4", platforms(0, 7, 0), points(0)),
                    arguments("3.4", platforms(0, 0, 0), points(0)),
                    arguments("4.3", specialists(1, 3, 2), points(4, 5).times(10)),
                    arguments("4.3", specialists(1, 2, 2), points(10)),
                    arguments("4.3", specialists(1, 2, 1), points(10)),
                    arguments("4.3", specialists(0, 0, 0), points(0)),
                    arguments("4.5", trained(3, 2, 2), points(3, 4).times(10)),
                    arguments("4.5", trained(4, 2, 2), points(10)),
                    arguments("4.5", trained(5, 2, 2), points(10)),
                    arguments("4.5", trained(0, 0, 0), points(0)),
                    arguments("5.1", Map.of("info_systems_approved", 0), points(0)),
                    arguments(
                            "5.1",
                            Map.of("info_systems_approved", 9),
                            points(9, 10).times(10)),
                    arguments("5.1", Map.of("info_systems_approved", 10), points(10)),
                    arguments("5.1", Map.of("info_systems_approved", 11), points(10)),
                    arguments("6.1", portal(false, false), points(0)),
                    arguments("6.1", portal(false, true), points(1, 5).times(10)),
                    arguments("6.1", portal(true, false), points(4, 5).times(10)),
                    arguments("6.1", portal(true, true), points(10)),
                    arguments("6.2", services(1, 1, 1, 2), points(2, 3).times(10)),
                    arguments("6.2", services(1, 2, 1, 2), points(10)),
                    arguments("6.2", services(2, 2, 1, 2), points(10)),
                    arguments("6.2", services(0, 0, 0, 0), points(0)),
                    arguments("6.3", dossiers(24, 25, 100), points(49, 50).times(20)),
                    arguments("6.3", dossiers(25, 25, 100), points(20)),
                    arguments("6.3", dossiers(26, 25, 100), points(20)),
                    arguments("6.3", dossiers(0, 0, 0), points(0)),
                    arguments("6.13", years(49, 100, 50, 100), points(0)),
                    arguments("6.13", years(50, 100, 50, 100), points(0)),
                    arguments(
                            "6.13",
                            years(109, 200, 50, 100),
                            points(109, 100)
                                    .minus(points(1))
                                    .dividedBy(points(10, 100))
                                    .times(10)),
                    arguments("6.13", years(55, 100, 50, 100), points(10)),
                    arguments("6.13", years(56, 100, 50, 100), points(10)),
                    arguments("6.13", years(100, 100, 100, 100), points(0)),
                    arguments("6.13", years(50, 100, 0, 100), points(0)),
                    arguments("6.13", years(50, 100, 50, 0), points(0)),
                    arguments("6.13", years(0, 0, 50, 100), points(0)),
                    arguments("6.13", years(11, 10, 10, 10), points(0)),
                    arguments("6.13", years(10, 10, 11, 10), points(0)),
                    arguments("6.13", years(11, 10, 50, 100), points(10)),
                    arguments("8.5", activity(79, 100), points(0)),
                    arguments("8.5", activity(80, 100), points(1)),
                    arguments("8.5", activity(81, 100), points(1)),
                    arguments("8.5", activity(0, 0), points(0)),
                    arguments("8.5", Map.of("engagement_activities", List.of()), points(0)),
                    arguments("8.5", Map.of("engagement_activities", 19), points(19)),
                    arguments("8.5", Map.of("engagement_activities", 20), points(20)),
                    arguments("8.5", Map.of("engagement_activities", 21), points(20)));
        }

        static Stream<Arguments> everyCriterion() {
            return Stream.of(
                            level("1.1", 10, "committee_head", "leader", "deputy", "none"),
                            ratio("1.2", 10, "meetings_chaired", "meetings_total"),
                            ratio("1.3", 10, "directives_signed_by_head", "directives_required"),
                            level("1.5", 20, "broadcast_frequency", "weekly", "monthly", "less"),
                            yesOrNo("2.1", 5, "party_resolution_issued"),
                            yesOrNo("2.2", 5, "five_year_plan_issued"),
                            yesOrNo("2.3", 10, "annual_plan_issued"),
                            ratio("2.4", 10, "architecture_training_attendees", "staff_total"),
                            yesOrNo("2.5", 10, "online_service_initiative_issued"),
                            yesOrNo("2.6", 10, "sme_initiative_issued"),
                            step(
                                    "3.1",
                                    "officials_with_computer",
                                    "officials_total",
                                    7_999,
                                    points(0),
                                    8_000,
                                    points(5),
                                    8_001,
                                    points(5)),
                            step(
                                    "3.2",
                                    "computers_online",
                                    "computers_total",
                                    7_999,
                                    points(0),
                                    8_000,
                                    points(5),
                                    8_001,
                                    points(5)),
                            step(
                                    "3.3",
                                    "specialised_apps_on_city_dc",
                                    "specialised_apps_total",
                                    4_999,
                                    points(0),
                                    5_000,
                                    points(15),
                                    8_000,
                                    points(15),
                                    8_001,
                                    points(30)),
                            ratio("4.1", 10, "communes_with_digital_team", "communes_total"),
                            ratio("4.2", 10, "villages_with_digital_team", "villages_total"),
                            yesOrNo("4.4", 10, "has_security_staff"),
                            ratio(
                                    "4.6",
                                    5,
                                    "workers_trained_digital_skills",
                                    "working_age_population"),
                            from("50%", "4.7", 5, "schools_digital", "schools_total"),
                            ratio("5.2", 10, "info_systems_protected", "info_systems_approved"),
                            ratio("5.3", 10, "info_systems_checked", "info_systems_total"),
                            ratio(
                                    "5.4",
                                    5,
                                    "info_systems_with_response_plan",
                                    "info_systems_total"),
                            from(
                                    "90%",
                                    "6.4", 5, "satisfaction_satisfied", "satisfaction_respondents"),
                            yesOrNo("6.5", 10, "uses_lgsp"),
                            yesOrNo("6.6", 10, "uses_shared_data_warehouse"),
                            yesOrNo("6.7", 10, "uses_feedback_1022"),
                            yesOrNo("6.8", 10, "uses_online_meetings"),
                            yesOrNo("6.9", 10, "uses_socioeconomic_dashboard"),
                            yesOrNo("6.10", 10, "uses_procedure_system"),
                            yesOrNo("6.11", 10, "uses_data_mining"),
                            yesOrNo("6.12", 10, "uses_virtual_assistant"),
                            from("80%", "6.14", 10, "work_files_online", "work_files_total"),
                            ratio("6.15", 20, "feedback_1022_on_time", "feedback_1022_received"),
                            ratio("6.16", 20, "indicators_updated", "indicators_required"),
                            from("50%", "7.1", 30, "smes_on_platforms", "smes_total"),
                            from(
                                    "80%",
                                    "7.2", 30, "enterprises_with_e_contracts", "enterprises_total"),
                            ratio("7.3", 30, "enterprises_with_e_tax", "enterprises_total"),
                            ratio("8.1", 20, "people_with_eid", "population"),
                            from(
                                    "60%",
                                    "8.2", 20, "people_15_plus_with_account", "population_15_plus"),
                            from("50%", "8.3", 20, "people_with_e_signature", "population_15_plus"),
                            from(
                                    "70%",
                                    "8.4",
                                    10,
                                    "workers_trained_digital_skills",
                                    "working_age_population"),
                            level(
                                    "9.1",
                                    20,
                                    "operations_centre_status",
                                    "deployed",
                                    "in_progress",
                                    "none"),
                            particular())
                    .flatMap(rows -> rows);
        }

        @ParameterizedTest(name = "{0} of {1} is {2}")
        @MethodSource("everyCriterion")
        void areThoseOfThePrintedFormula(String id, Map<String, ?> figures, Rational expected) {
            assertThat(FRAMEWORK.score(withBest(figures, 0, 10)).get(id).points())
                    .isEqualTo(expected);
        }

        @Test
        void areInTheTableForEveryCriterion() {
            assertThat(everyCriterion().map(each -> (String) each.get()[0]).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            FRAMEWORK.criteria().map(Criterion::id).toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"growth", "growth-as-reported", "level", "percentage-points"})
        void ofThisYearAreRefusedWhereSomethingIsDividedByNothingThoughLastYearIsForgiven(
                String reading) {
            Framework framework = FRAMEWORK.withReading("6.13", reading);

            assertThatThrownBy(() -> framework.score(years(5, 0, 50, 100)))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessage("1 problem in the inputs:\n"
                            + "  - criterion “Tỷ lệ hồ sơ được xử lý trực tuyến trên tổng số hồ sơ được giải quyết (tính theo thủ tục hành chính đ…” [6.13]: the denominator is 0 (5/0), as “Tổng số hồ sơ"
                            + " được giải quyết, năm báo cáo” [dossiers_resolved_this_year] is 0 hồ"
                            + " sơ: refused");
            assertThatThrownBy(() -> framework.score(years(5, 0, 5, 0)))
                    .as("with last year forgiven beside it")
                    .isInstanceOf(InvalidInputsException.class);
        }

        @Test
        void ofADenominatorAreRefusedWhereSomethingIsDividedByNothing() {
            Map<String, ?> figures = Map.of("meetings_chaired", 3, "meetings_total", 0);

            assertThatThrownBy(() -> FRAMEWORK.score(figures))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessage("1 problem in the inputs:\n"
                            + "  - criterion “Bí thư/Chủ tịch Quận/Huyện/Thành phố chủ trì các cuộc họp về Chuyển đổi số của Quận/Huyện/Thành phố” [1.2]: the denominator is 0 (3/0), as “Tổng số"
                            + " cuộc họp chuyển đổi số của quận, huyện, thành phố”"
                            + " [meetings_total] is 0 cuộc họp: refused");
        }
    }

    @Nested
    class TheExtremes {

        @Test
        void ofNoFiguresAreNoPointsAndNoDataInEveryCriterion() {
            Scorecard card = FRAMEWORK.score(Map.of());

            assertThat(card.points()).isEqualTo(points(0));
            assertThat(card.scores()).allSatisfy(score -> {
                assertThat(score.points()).as(score.id()).isEqualTo(points(0));
                assertThat(score.status()).as(score.id()).isEqualTo(Status.NO_DATA);
            });
        }

        @Test
        void ofFullMarksAre660PointsWithoutANotice() {
            var figures = new HashMap<String, Object>();
            FRAMEWORK.inputs().forEach(input -> figures.put(input.name(), best(input.type())));
            figures.putAll(years(600, 1_000, 500, 1_000));
            figures.putAll(specialists());
            figures.putAll(dossiers());

            Scorecard card = FRAMEWORK.score(withBest(figures, 0, 1_000));

            assertThat(card.points()).isEqualTo(points(660));
            assertThat(card.percent()).isEqualByComparingTo("100");
            assertThat(card.scores()).allSatisfy(score -> {
                assertThat(score.lost()).as(score.id()).isEqualTo(points(0));
                assertThat(score.status()).as(score.id()).isEqualTo(Status.SCORED);
                assertThat(score.notices()).as(score.id()).isEmpty();
            });
        }

        private static Object best(InputType type) {
            if (type instanceof InputType.Choice choice) {
                return choice.options().keySet().iterator().next();
            }
            if (type instanceof InputType.Listing) {
                return 20;
            }
            return type == InputType.Plain.BOOLEAN
                    ? true
                    : type == InputType.Plain.TEXT ? "Huyện Bình Chánh" : 1_000;
        }

        private static Map<String, Integer> specialists() {
            return Map.of(
                    "civil_servants_dx_dedicated", 500,
                    "civil_servants_dx_concurrent", 500,
                    "public_employees_dx_dedicated", 500,
                    "public_employees_dx_concurrent", 500,
                    "staff_trained_dx", 2_000);
        }

        private static Map<String, Integer> dossiers() {
            return Map.of(
                    "service_dossiers_online_partial", 500, "service_dossiers_online_full", 500);
        }

        @Test
        void ofAnAssertedExceptionAreTheMaximum() {
            Inputs inputs = Inputs.of(Map.of("feedback_1022_received", 0))
                    .notApplicable("6.15", "không tiếp nhận phản ánh nào");

            assertThat(FRAMEWORK.score(inputs).get("6.15").points()).isEqualTo(points(20));
            assertThat(FRAMEWORK.score(inputs).get("6.15").notices())
                    .extracting(notice -> notice.message().in(Language.VI))
                    .containsExactly("không áp dụng (không tiếp nhận phản ánh nào): tính 20 điểm");
        }
    }
}
