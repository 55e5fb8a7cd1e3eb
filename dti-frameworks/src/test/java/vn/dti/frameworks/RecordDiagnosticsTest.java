// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Mistakes in what rules say of records, dates and the period before. */
class RecordDiagnosticsTest {

    private static final String RULE = "ratio: mean(communes.score), target: 10";

    /** A valid document; each row has another rule in criterion 1, which is line 14 from column 36. */
    private static final String VALID = """
            format: dti/1
            id: records
            title: Bộ chỉ số theo xã
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              communes: {type: list, label: Các xã, fields: {name: {type: text, label: Tên}, score: {type: amount, label: Điểm}, people: {type: count, label: Dân số}, passed: {type: boolean, label: Đạt}, held: {type: date, label: Ngày}, growth: {type: amount, label: Tăng, at-least: any}}}
              courses: {type: list, label: Các môn, fields: {grade: {type: amount, label: Điểm môn}}}
              deadline: {type: date, label: Hạn}
              submitted: {type: date, label: Ngày nộp}
              total: {type: count, label: Tổng}
              ready: {type: boolean, label: Sẵn sàng}
            criteria:
              - {id: "1", title: Một, max: 10, ratio: mean(communes.score), target: 10}
              - {id: "2", title: Hai, max: 10, requires: {all: [ready, {value: "days(deadline, submitted)", at-most: 0}, {value: count(courses), above: 0}, {value: count(communes), above: 0}]}, ratio: total, target: 5}
            """;

    /** A rule and everything that is said of it. */
    record Row(String rule, List<String> expected) {

        Source source() {
            assertThat(VALID).contains(RULE);
            return new Source("records.yaml", VALID.replace(RULE, rule));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    private static Stream<Row> ofRecords() {
        return Stream.of(
                new Row(
                        "ratio: mean(communes.score) / 100 where passed",
                        List.of(
                                "14:70 DTI-1557 where is outside of the brackets that it belongs to; hint:"
                                        + " write mean(communes.score where passed)")),
                new Row(
                        "ratio: 2 * mean(communes.score) where not passed",
                        List.of(
                                "14:68 DTI-1557 where is outside of the brackets that it belongs to; hint:"
                                        + " write mean(communes.score where not passed)")),
                new Row(
                        "ratio: \"weighted-mean(courses.grade)\"",
                        List.of(
                                "14:44 DTI-1552 weighted-mean takes 2 in its brackets, not 1; hint: "
                                        + "write weighted-mean(courses.grade, courses.…)")),
                new Row(
                        "ratio: \"geometric-mean(courses.grade, courses.grade)\"",
                        List.of(
                                "14:44 DTI-1552 geometric-mean takes 1 in its brackets, not 2; hint: "
                                        + "write geometric-mean(courses.grade)")),
                new Row(
                        "ratio: mean(communes.scor)",
                        List.of(
                                "14:48 DTI-1553 a record of 'communes' has no field 'scor' — did you "
                                        + "mean 'score'?")),
                new Row(
                        "ratio: mean(communes.khac)",
                        List.of("14:48 DTI-1553 a record of 'communes' has no field 'khac'; it has "
                                + "name, score, people, passed, held, and growth")),
                new Row(
                        "ratio: communes.score / 10",
                        List.of(
                                "14:43 DTI-1556 'communes.score' has many values, one for each record; "
                                        + "hint: say what is made of them: sum(communes.score), "
                                        + "mean(communes.score), least(communes.score), or most(communes.score)")),
                new Row(
                        "ratio: mean(total)",
                        List.of("14:48 DTI-1552 mean is made of the records of a list; hint: write "
                                + "mean(communes.score)")),
                new Row(
                        "ratio: mean(communes)",
                        List.of("14:48 DTI-1552 mean is made of the records of a list; hint: write "
                                + "mean(communes.score)")),
                new Row(
                        "ratio: \"mean(communes.score, communes.people)\"",
                        List.of("14:44 DTI-1552 mean takes 1 in its brackets, not 2; hint: write "
                                + "mean(communes.score)")),
                new Row(
                        "ratio: weighted-mean(communes.score)",
                        List.of(
                                "14:43 DTI-1552 weighted-mean takes 2 in its brackets, not 1; hint: "
                                        + "write weighted-mean(communes.score, communes.…)")),
                new Row(
                        "ratio: \"weighted-mean(communes.score, communes.growth)\"",
                        List.of("14:58 DTI-1283 the weight 'growth' can be below 0; hint: declare "
                                + "at-least: 0 for the field that is the weight")),
                new Row(
                        "ratio: \"mean(worst(0, communes.score))\"",
                        List.of(
                                "14:55 DTI-1282 worst takes a whole number of records from 1 up, not 0")),
                new Row(
                        "ratio: \"mean(worst(n, communes.score))\"",
                        List.of(
                                "14:55 DTI-1552 worst takes a whole number of records, not 'n'; hint: "
                                        + "write worst(3, list.field)")),
                new Row(
                        "ratio: \"mean(worst(communes.score))\"",
                        List.of("14:49 DTI-1552 worst takes 2 in its brackets, not 1; hint: write "
                                + "mean(worst(3, communes.score))")),
                new Row(
                        "ratio: \"worst(3, communes.score)\"",
                        List.of(
                                "14:44 DTI-1552 worst is made of the records of a list; hint: write "
                                        + "mean(worst(3, communes.score))")),
                new Row(
                        "ratio: average(communes.score)",
                        List.of(
                                "14:43 DTI-1558 average is not used for the records of a list; hint: "
                                        + "write mean(communes.score)")),
                new Row(
                        "ratio: max(communes.score)",
                        List.of(
                                "14:43 DTI-1558 max is not used for the records of a list; hint: write "
                                        + "most(communes.score)")),
                new Row(
                        "ratio: sum(communes.score + courses.grade)",
                        List.of(
                                "14:47 DTI-1555 sum(…) is made of one list, here are 'communes' and "
                                        + "'courses'; hint: one for each list: sum(communes.…) and sum(courses.…)")),
                new Row(
                        "ratio: sum(communes.score * total)",
                        List.of(
                                "14:64 DTI-1554 within sum(…) the fields of one record are calculated "
                                        + "with, 'total' is not named by a list; hint: a field is LIST.field, for "
                                        + "example communes.name; figures of the unit are used outside of the "
                                        + "brackets")),
                new Row(
                        "ratio: sum(score)",
                        List.of("14:47 DTI-1552 sum is made of the records of a list; hint: write "
                                + "sum(communes.score)")),
                new Row(
                        "ratio: mean(communes.score where score >= 50)",
                        List.of(
                                "14:69 DTI-1557 where is followed by a field of type boolean, with not "
                                        + "before it or without, not by 'score >= 50'; hint: write other "
                                        + "conditions by keys: {mean: score, of: communes, where: {value: score, "
                                        + "at-least: 50}}")),
                new Row(
                        "ratio: mean(communes.score where people)",
                        List.of(
                                "14:69 DTI-1557 where is followed by a field of type boolean, with not "
                                        + "before it or without, not by 'people'; hint: write other conditions by "
                                        + "keys: {mean: score, of: communes, where: {value: people, above: 0}}")),
                new Row(
                        "ratio: mean(communes.score where dat)",
                        List.of(
                                "14:69 DTI-1553 a record of 'communes' has no field 'dat'; it has name, "
                                        + "score, people, passed, held, and growth")),
                new Row(
                        "ratio: mean(communes.score where ready)",
                        List.of(
                                "14:69 DTI-1553 a record of 'communes' has no field 'ready'; it has "
                                        + "name, score, people, passed, held, and growth")),
                new Row(
                        "ratio: count(total)",
                        List.of(
                                "14:49 DTI-1552 count is made of the records of a list; hint: write "
                                        + "count(communes)")),
                new Row(
                        "ratio: count(communes.score)",
                        List.of(
                                "14:49 DTI-1552 count is made of the records of a list; hint: write "
                                        + "count(communes)")),
                new Row(
                        "ratio: mean(communes.name)",
                        List.of(
                                "14:57 DTI-1210 'name' is an input of type text, an expression needs "
                                        + "count, amount, or percent; hint: declare it so if it is a number; for "
                                        + "yes or no use boolean: name, for options choice: name")),
                new Row(
                        "ratio: mean(communes.held)",
                        List.of(
                                "14:48 DTI-1280 'held' is a date, not a number; hint: days between two "
                                        + "dates are days(first, second); from, after, by and before compare with "
                                        + "a date")),
                new Row(
                        "ratio: \"least(worst(2, communes.score))\"",
                        List.of(
                                "14:43 DTI-1770 the least of the worst is the least of all; hint: leave "
                                        + "out worst, or take their mean or sum")),
                new Row(
                        "ratio: mean(communes.score@previous)",
                        List.of(
                                "14:48 DTI-1551 the field 'score' of a record has no period before; "
                                        + "hint: compare two lists: sum(communes.score) and "
                                        + "sum(communes@previous.score)")),
                new Row(
                        "ratio: mean(sum(communes.score))",
                        List.of(
                                "14:48 DTI-1555 within mean(…) one record is calculated with, so that "
                                        + "there is no sum(…); hint: write each on its own, and calculate with "
                                        + "them outside of the brackets")),
                new Row(
                        "ratio: mean(communes.score",
                        List.of("14:47 DTI-1509 the bracket '(' has no partner")),
                new Row(
                        "ratio: {mean: score, of: communes, sum: people}",
                        List.of(
                                "14:44 DTI-1559 'sum' and 'mean' are two things to make of records, "
                                        + "expected one; hint: write an expression for each, or a formula: sum(…) "
                                        + "/ count(…)")),
                new Row("ratio: {mean: score}", List.of("14:43 DTI-1104 missing key 'of'")),
                new Row(
                        "ratio: {mean: score, of: total}",
                        List.of(
                                "14:61 DTI-1210 'total' is an input of type count, expected list; hint: "
                                        + "declare type: list with its fields; a number that is counted already "
                                        + "has no items to ask")),
                new Row(
                        "ratio: {mean: scor, of: communes}",
                        List.of("14:50 DTI-1203 unknown input 'scor' — did you mean 'score'?")),
                new Row(
                        "ratio: {sum: score, of: communes, weight: people}",
                        List.of(
                                "14:70 DTI-1559 weight goes with mean, here is sum; hint: a weighted "
                                        + "sum is written as a product: sum: a * b")),
                new Row(
                        "ratio: {count: communes, worst: 3}",
                        List.of(
                                "14:61 DTI-1559 'worst' does not go with count, which counts records "
                                        + "and no more; hint: write {count: list, where: …}, or sum, mean, least "
                                        + "or most with of")),
                new Row(
                        "ratio: {mean: score, of: communes, worst: 3, best: 2}",
                        List.of(
                                "14:81 DTI-1559 'worst' and 'best' are two things to make of records, "
                                        + "expected one; hint: write an expression for each, or a formula: sum(…) "
                                        + "/ count(…)")),
                new Row(
                        "ratio: {mean: score, of: communes, worst: 0}",
                        List.of(
                                "14:78 DTI-1282 worst takes a whole number of records from 1 up, not 0")),
                new Row(
                        "ratio: {avg: score, of: communes}",
                        List.of("14:44 DTI-1103 unknown key 'avg' — did you mean 'mean'?")),
                new Row(
                        "ratio: {mean: score, of: communes, where: {value: total, at-least: 1}}",
                        List.of(
                                "14:86 DTI-1553 'total' is a figure of the unit, and this is a condition "
                                        + "on each record of 'communes'; hint: declare 'total' as a field of "
                                        + "'communes', and state it in each record")),
                new Row(
                        "ratio: {mean: score, of: communes, over: 0}",
                        List.of(
                                "14:77 DTI-1220 division by the constant 0: mean(communes.score) / 0")),
                new Row(
                        "ratio: {mean: score, of: communes, while: passed}",
                        List.of(
                                "14:71 DTI-1103 unknown key 'while', expected sum, mean, geometric-mean, least, most, "
                                        + "count, of, weight, where, worst, best, or over")),
                new Row(
                        "ratio: \"sum(communes.score, 3)\"",
                        List.of("14:44 DTI-1552 sum takes 1 in its brackets, not 2; hint: write "
                                + "sum(communes.score)")),
                new Row(
                        "ratio: sum(communes.score)/",
                        List.of("14:62 DTI-1508 the formula ends too early")),
                new Row(
                        "ratio: SUM(communes.score)",
                        List.of(
                                "14:43 DTI-1558 SUM is not used for the records of a list; hint: write "
                                        + "sum(communes.score)")),
                new Row(
                        "ratio: sum(communes.score) + sum(3)",
                        List.of(
                                "14:65 DTI-1124 'sum' belongs to the formulas of spreadsheets; hint: "
                                        + "write sum(communes.score) + (3)")),
                new Row(
                        "ratio: abs(communes.score)",
                        List.of(
                                "14:43 DTI-1558 abs is not used for the records of a list; hint: write "
                                        + "mean(communes.score)")),
                new Row(
                        "ratio: \"weighted-mean(communes.score, courses.grade)\"",
                        List.of("14:74 DTI-1555 weighted-mean(…) is made of one list, here are "
                                + "'communes' and 'courses'; hint: one for each list: sum(communes.…) and "
                                + "sum(courses.…)")),
                new Row(
                        "ratio: \"mean(best(2 communes.score))\"",
                        List.of("14:49 DTI-1552 best takes 2 in its brackets, not 1; hint: write "
                                + "mean(best(3, communes.score))")),
                new Row(
                        "ratio: {mean: score, of: communes, weight: growth}",
                        List.of("14:50 DTI-1283 the weight 'growth' can be below 0; hint: declare "
                                + "at-least: 0 for the field that is the weight")),
                new Row(
                        "ratio: {mean: score, of: communes, worst: ba}",
                        List.of(
                                "14:78 DTI-1102 'ba': not a number; expected a number such as 10, 0.5, "
                                        + "1/2, or 80%; hint: write 3")),
                new Row(
                        "ratio: {mean: score, of: communes, where: passed, where: ready}",
                        List.of(
                                "14:86 DTI-1014 key 'where' already given at line 14, column 71; 14:71 "
                                        + "'where' is first given here")),
                new Row(
                        "ratio: {least: held, of: communes}",
                        List.of(
                                "14:43 DTI-1280 'least(communes.held)' is a date, not a number; hint: "
                                        + "days between two dates are days(first, second); from, after, by and "
                                        + "before compare with a date")),
                new Row(
                        "ratio: {sum: score, of: [communes]}",
                        List.of("14:60 DTI-1101 found a list, expected the name of an input; hint: "
                                + "write of: communes")),
                new Row(
                        "ratio: {of: communes}",
                        List.of(
                                "14:43 DTI-1559 what is made of the records is not said: sum, mean, "
                                        + "least, most, or count")),
                new Row(
                        "formula: communes@previous.score",
                        List.of(
                                "14:45 DTI-1556 'communes@previous.score' has many values, one for each "
                                        + "record; hint: say what is made of them: sum(communes@previous.score), "
                                        + "mean(communes@previous.score), least(communes@previous.score), or "
                                        + "most(communes@previous.score)")));
    }

    private static Stream<Row> ofDates() {
        return Stream.of(
                new Row(
                        "ratio: submitted",
                        List.of(
                                "14:43 DTI-1280 'submitted' is a date, not a number; hint: days between "
                                        + "two dates are days(first, second); from, after, by and before compare "
                                        + "with a date")),
                new Row(
                        "ratio: submitted - deadline",
                        List.of(
                                "14:43 DTI-1280 'submitted - deadline' subtracts dates; hint: write "
                                        + "days(deadline, submitted)")),
                new Row(
                        "ratio: days(submitted)",
                        List.of("14:43 DTI-1552 days takes 2 in its brackets, not 1; hint: write "
                                + "days(deadline, submitted)")),
                new Row(
                        "ratio: \"days(submitted, total)\"",
                        List.of(
                                "14:44 DTI-1281 days counts between two dates, and 'total' is a number; "
                                        + "hint: use an input of type date, or a day such as 2024-12-31")),
                new Row(
                        "ratio: \"days(15/3/2024, submitted)\"",
                        List.of(
                                "14:49 DTI-1108 '15/3/2024' is no date, expected the form 2023-01-10; "
                                        + "hint: year-month-day: write 2024-03-15")),
                new Row(
                        "ratio: \"days(2024-02-30, submitted)\"",
                        List.of(
                                "14:49 DTI-1108 '2024-02-30' is no date, expected the form 2023-01-10; "
                                        + "hint: year-month-day: 2024-01-31 is 31 January 2024")),
                new Row(
                        "ratio: \"max(submitted, total)\"",
                        List.of(
                                "14:44 DTI-1280 'submitted' is a date, not a number; hint: days between "
                                        + "two dates are days(first, second); from, after, by and before compare "
                                        + "with a date")),
                new Row(
                        "ratio: \"days(deadline, submitted, total)\"",
                        List.of("14:44 DTI-1552 days takes 2 in its brackets, not 3; hint: write "
                                + "days(deadline, submitted)")),
                new Row(
                        "formula: DAYS(deadline; submitted)",
                        List.of(
                                "14:58 DTI-1504 the character ';' is not used in formulas; hint: use + "
                                        + "- * / ^ ( ) and decimal points; type signs anew that were copied from "
                                        + "the print")),
                new Row(
                        "cases: [{when: {value: submitted, at-most: 2024-12-31}, then: {share: "
                                + "1}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:70 DTI-1550 'at-most' is an end for numbers, and what is compared "
                                        + "is a date; hint: write by: 2024-12-31")),
                new Row(
                        "cases: [{when: {value: submitted, before: 31/12/2024}, then: {share: "
                                + "1}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:78 DTI-1108 '31/12/2024' is no date, expected the form 2023-01-10; "
                                        + "hint: year-month-day: write 2024-12-31")),
                new Row(
                        "cases: [{when: {value: submitted, at-least: 5}, then: {share: 1}}, "
                                + "{otherwise: {share: 0}}]",
                        List.of(
                                "14:70 DTI-1550 'at-least' is an end for numbers, and what is compared "
                                        + "is a date; hint: write from: …")),
                new Row(
                        "cases: [{when: {value: total, before: 2024-12-31}, then: {share: 1}}, "
                                + "{otherwise: {share: 0}}]",
                        List.of(
                                "14:66 DTI-1550 'before' is an end for dates, and what is compared is a "
                                        + "number; hint: write below: …")),
                new Row(
                        "boolean: {value: submitted, by: total}",
                        List.of(
                                "14:68 DTI-1281 days counts between two dates, and 'total' is a number; hint: use an input of type date, or a day such as 2024-12-31")),
                new Row(
                        "boolean: {value: submitted, by: deadlin}",
                        List.of(
                                "14:68 DTI-1203 unknown input 'deadlin' — did you mean 'deadline'?")),
                new Row(
                        "boolean: {value: submitted, at-most: deadline}",
                        List.of(
                                "14:64 DTI-1550 'at-most' is an end for numbers, and what is compared is a date; hint: write by: deadline")),
                new Row(
                        "boolean: {value: total, by: deadline}",
                        List.of(
                                "14:60 DTI-1550 'by' is an end for dates, and what is compared is a number; hint: write at-most: deadline")),
                new Row(
                        "boolean: {value: submitted, by: deadline, before: 2024-12-31}",
                        List.of(
                                "14:78 DTI-1205 'by' and 'before' state the same end; 14:64 'by' is here; hint: keep one of the two")),
                new Row(
                        "bands: submitted, shares: [{by: deadline, share: 1}, {from: deadline, share: 0}]",
                        List.of(
                                "14:89 DTI-1256 a band that ends at a figure does not follow the band before it; hint: order the bands from high to low or from low to high, each beginning where the last one ends: at-least: x, then below: x")),
                new Row(
                        "bands: submitted, shares: [{by: deadline, points: total / 2}, {after: deadline, points: totl}]",
                        List.of("14:124 DTI-1203 unknown input 'totl' — did you mean 'total'?")),
                new Row(
                        "cases: [{when: {value: total, above: 3}, then: {points: total / total}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:92 DTI-1254 “Tổng” / “Tổng” is a share, but 'points' is a number of points; hint: write ratio: …, or formula: …")),
                new Row(
                        "cases: [{when: {value: submitted, by: 2024-12-31, before: 2025-01-01}, "
                                + "then: {share: 1}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:86 DTI-1205 'by' and 'before' state the same end; 14:70 'by' is "
                                        + "here; hint: keep one of the two")),
                new Row(
                        "cases: [{when: {value: submitted, after: 2024-12-31, by: 2024-01-31}, "
                                + "then: {share: 1}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:51 DTI-1550 there is no day after 2024-12-31 and by 2024-01-31")),
                new Row(
                        "cases: [{when: submitted <= 31/12/2024, then: {share: 1}}, {otherwise: "
                                + "{share: 0}}]",
                        List.of("14:51 DTI-1116 a condition is not written with '<='; hint: write "
                                + "{value: submitted, by: 2024-12-31}")),
                new Row(
                        "cases: [{when: submitted, then: {share: 1}}, {otherwise: {share: 0}}]",
                        List.of(
                                "14:51 DTI-1210 'submitted' is an input of type date, expected boolean; "
                                        + "hint: write {value: submitted, by: …}")),
                new Row(
                        "bands: submitted, shares: [{by: 2024-12-31, share: 1}, {after: "
                                + "2025-01-31, share: 0}]",
                        List.of(
                                "14:54 DTI-1212 nothing covers (2024-12-31, 2025-01-31]; hint: add a "
                                        + "row {after: 2024-12-31, by: 2025-01-31, share: …}; if the print leaves "
                                        + "it open, choose a side and record readings")),
                new Row(
                        "bands: submitted, shares: [{by: 2024-12-31, share: 1}, {from: "
                                + "2024-12-31, share: 0}]",
                        List.of(
                                "14:91 DTI-1211 the bands of days (-∞, 2024-12-31] and [2024-12-31, ∞) overlap; "
                                        + "14:63 the other band is here; hint: a common day belongs to one band: "
                                        + "use before for by, or after for from; if it is printed so, choose one "
                                        + "and record readings")),
                new Row(
                        "bands: submitted, shares: [{at-most: 5, share: 1}, {above: 5, share: "
                                + "0}]",
                        List.of(
                                "14:64 DTI-1550 'at-most' is an end for numbers, and what is compared "
                                        + "is a date; hint: write by: …",
                                "14:88 DTI-1550 'above' is an end for numbers, and what is compared is "
                                        + "a date; hint: write after: …")),
                new Row(
                        "awarded: submitted",
                        List.of(
                                "14:45 DTI-1280 'submitted' is a date, not a number; hint: days between "
                                        + "two dates are days(first, second); from, after, by and before compare "
                                        + "with a date")),
                new Row(
                        "boolean: submitted",
                        List.of("14:45 DTI-1210 'submitted' is an input of type date, expected"
                                + " boolean; hint: write {value: submitted, by: …}")),
                new Row(
                        "min-max: submitted",
                        List.of(
                                "14:45 DTI-1280 'submitted' is a date, not a number; hint: days between "
                                        + "two dates are days(first, second); from, after, by and before compare "
                                        + "with a date")),
                new Row(
                        "count: submitted",
                        List.of(
                                "14:43 DTI-1280 'submitted' is a date, not a number; hint: days between "
                                        + "two dates are days(first, second); from, after, by and before compare "
                                        + "with a date")),
                new Row(
                        "choice: submitted, options: {a: 1}",
                        List.of(
                                "14:44 DTI-1210 'submitted' is an input of type date, expected choice; "
                                        + "hint: declare type: choice with its options; for a number use bands: "
                                        + "submitted, for yes or no boolean: submitted")),
                new Row(
                        "ratio: \"days(deadline, submitted) * 2 / days(deadline, deadline)\"",
                        List.of("14:43 DTI-1714 days(deadline, deadline) is always 0; hint: use "
                                + "different inputs on the two sides")),
                new Row(
                        "ratio: 2024-03-15 - 2024-03-10",
                        List.of(
                                "14:43 DTI-1280 '2024-03-15 - 2024-03-10' subtracts dates; hint: write "
                                        + "days(2024-03-10, 2024-03-15)")));
    }

    private static Stream<Row> ofPeriods() {
        return Stream.of(
                new Row(
                        "ratio: total@previous@previous",
                        List.of(
                                "14:43 DTI-1203 unknown input 'total@previous@previous' — did you mean "
                                        + "'total@previous'?")),
                new Row(
                        "ratio: total@previos",
                        List.of("14:43 DTI-1203 unknown input 'total@previos' — did you mean "
                                + "'total@previous'?")),
                new Row(
                        "ratio: totl@previous",
                        List.of("14:43 DTI-1203 unknown input 'totl@previous' — did you mean "
                                + "'total@previous'?")),
                new Row(
                        "ratio: total / total@last",
                        List.of("14:51 DTI-1203 unknown input 'total@last' — did you mean "
                                + "'total@previous'?")));
    }

    static Stream<Row> broken() {
        return Stream.of(ofRecords(), ofDates(), ofPeriods()).flatMap(rows -> rows);
    }

    @Test
    void theDocumentThatTheTableChangesIsValid() {
        assertThat(FrameworkLoader.check(new Source("records.yaml", VALID))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsReportedAtItsPlaceAndNothingElseIs(Row row) {
        assertThat(FrameworkLoader.check(row.source()))
                .extracting(LoaderDiagnosticsTest::text)
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsSaidInVietnamese(Row row) {
        LoaderDiagnosticsTest.requireVietnamese(FrameworkLoader.check(row.source()));
    }
}
