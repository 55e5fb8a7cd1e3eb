// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Locale;
import java.util.Objects;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/**
 * The unit that was assessed, the period, and whose figures they are.
 *
 * @param unit the unit, for example {@code Huyện Bình Chánh}; empty if the host does not say
 * @param period the period, for example {@code 2023} or {@code 2023-Q2}; empty if unsaid
 * @param kind whose figures these are
 */
public record Assessment(String unit, String period, Kind kind) {

    /** Takes the names in their normal form, so that two ways to type one are the same. */
    public Assessment {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        unit = NormalText.of(unit);
        period = NormalText.of(period);
    }

    /** What {@link Problem#place()} says of a problem with the unit; no input has such a name. */
    public static final String UNIT = "/unit";

    /** The same of a problem with the period. */
    public static final String PERIOD = "/period";

    /** An assessment without any statement. */
    public static final Assessment UNSTATED = new Assessment("", "", Kind.UNSTATED);

    /** The source of a unit's figures. */
    public enum Kind implements Worded {
        /** The unit's own report. */
        SELF("tự đánh giá", "self-assessed"),
        /** As verified by the assessing authority. */
        VERIFIED("đã xác minh", "verified"),
        /** Not said. */
        UNSTATED("không nói rõ", "unstated");

        private final Sentence says;

        Kind(String vi, String en) {
            this.says = new Sentence(vi, en);
        }

        /**
         * The word for this kind in files.
         *
         * @return {@code self}, {@code verified} or {@code unstated}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String in(Language language) {
            return says.in(language);
        }
    }
}
