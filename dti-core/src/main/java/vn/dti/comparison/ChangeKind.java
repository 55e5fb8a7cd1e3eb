// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/** The sorts of things that change. */
public enum ChangeKind implements Worded {
    /** The id of the framework. */
    IDENTITY(Weight.SILENT, "mã bộ chỉ số", "id"),
    /** A title. */
    TITLE(Weight.SILENT, "tên", "title"),
    /** The decision behind the framework. */
    DECISION(Weight.SILENT, "văn bản", "decision"),
    /** The version that the authors gave. */
    EDITION(Weight.SILENT, "phiên bản", "version"),
    /** When the framework applies. */
    VALIDITY(Weight.SILENT, "hiệu lực", "validity"),
    /** The stated numbers of groups and criteria. */
    COUNTS(Weight.SILENT, "số nhóm và số tiêu chí ghi trong văn bản", "stated counts"),
    /** How points are shown. */
    DISPLAY(Weight.OTHER, "cách hiển thị điểm", "display of points"),
    /** The classes that totals fall in. */
    CLASSES(Weight.OTHER, "xếp loại", "classes"),
    /** What every unit has to meet for a class, or for any points. */
    PREREQUISITES(Weight.SCORING, "điều kiện tiên quyết", "prerequisites"),
    /** What orders units with equal totals. */
    TIE_BREAK(Weight.OTHER, "thứ tự khi bằng điểm", "order of equal totals"),
    /** The general information that is asked for beside the criteria. */
    PROFILE(Weight.SILENT, "thông tin chung", "general information"),
    /** What must hold between figures. */
    RELATIONS(Weight.SILENT, "quan hệ giữa các số liệu", "relations between figures"),
    /** A group, criterion or input that only the new version has. */
    ADDED(Weight.SCORING, "thêm", "added"),
    /** A group, criterion or input that only the old version has. */
    REMOVED(Weight.SCORING, "bỏ", "removed"),
    /** A group or criterion that moved under another group. */
    MOVED(Weight.SCORING, "chuyển nhóm", "moved"),
    /** A group or criterion that has another id in the same group. */
    RENUMBERED(Weight.OTHER, "đổi mã", "renumbered"),
    /** The order of a group's children. */
    ORDER(Weight.SILENT, "thứ tự", "order"),
    /** The points that can be earned at most. */
    MAXIMUM(Weight.SCORING, "điểm tối đa", "maximum"),
    /** How a group puts its children's points together. */
    AGGREGATION(Weight.SCORING, "cách gộp điểm", "aggregation"),
    /** Whether points are a bonus, where they end, and whether they are scaled where something is left out. */
    TERMS(Weight.SCORING, "giới hạn và điểm cộng", "bounds and bonuses"),
    /** The weight of a child in a weighted mean. */
    WEIGHT(Weight.SCORING, "trọng số", "weight"),
    /** How points follow from inputs. */
    RULE(Weight.SCORING, "cách chấm", "rule"),
    /** The condition before a rule. */
    GATE(Weight.SCORING, "điều kiện để được tính", "gate"),
    /** What values that are not known are worth. */
    POLICY(Weight.SCORING, "cách tính khi không có giá trị", "policy"),
    /** Where that comes from. */
    POLICY_REASON(Weight.SILENT, "căn cứ cách tính khi không có giá trị", "reason of the policy"),
    /** The ways to understand an ambiguous clause. */
    READINGS(Weight.OTHER, "cách hiểu", "readings"),
    /** Misprints and what is read instead. */
    ERRATA(Weight.SILENT, "đính chính", "errata"),
    /** What the printed text says. */
    CLAUSE(Weight.SILENT, "quy định", "clause"),
    /** The tags of the whole, or those of a criterion. */
    TAGS(Weight.SILENT, "thẻ", "tags"),
    /** What a reader should know. */
    NOTES(Weight.SILENT, "lưu ý", "notes"),
    /** Who handles a criterion and what proves it. */
    RESPONSIBILITY(Weight.SILENT, "phân công và minh chứng", "responsibility"),
    /** What kind of value an input takes. */
    TYPE(Weight.SCORING, "kiểu", "type"),
    /** The options of a choice. */
    OPTIONS(Weight.SCORING, "phương án", "options"),
    /** The fields of the records of a list. */
    FIELDS(Weight.SCORING, "trường", "fields"),
    /** What an input counts. */
    UNIT(Weight.OTHER, "đơn vị tính", "unit"),
    /** What people call an input or its options. */
    LABEL(Weight.SILENT, "nhãn", "label"),
    /** Which values are possible, and of what an input is a part. */
    BOUNDS(Weight.OTHER, "giới hạn", "bounds"),
    /** Whether an input describes the unit and is not worked on. */
    GIVEN(Weight.SILENT, "đặc điểm có sẵn", "given");

    private enum Weight {
        /** Moves the points of figures that stay. */
        SCORING,
        /** Decides which figures are given, or how points are shown and found. */
        OTHER,
        /** Is only said. */
        SILENT
    }

    private final Weight weight;
    private final Sentence says;

    ChangeKind(Weight weight, String vi, String en) {
        this.weight = weight;
        this.says = new Sentence(vi, en);
    }

    /**
     * Whether a change of this kind can matter to a score.
     *
     * @return false for what is only said, such as titles, clauses and notes
     */
    public boolean canScore() {
        return weight != Weight.SILENT;
    }

    /** Whether it can move the points of a report that stays as it is. */
    boolean movesPoints() {
        return weight == Weight.SCORING;
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
