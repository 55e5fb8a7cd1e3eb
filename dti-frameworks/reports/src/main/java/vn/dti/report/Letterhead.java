// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;
import vn.dti.wording.NormalText;

/**
 * The names that an official document has around its text; only those that the host gives are printed.
 *
 * <p>Example: {@code Letterhead.of("UBND HUYỆN BÌNH CHÁNH").under("UBND THÀNH PHỐ HỒ CHÍ MINH").at("Bình
 * Chánh")}. Immutable; each text may be empty.
 *
 * @param agency who reports
 * @param parent the agency above it
 * @param number the number of the document, for example {@code 12/BC-UBND}
 * @param place where it is signed
 * @param position the office of who signs, for example {@code CHỦ TỊCH}
 * @param signer the name of who signs
 * @param recipients who receives it
 */
public record Letterhead(
        String agency,
        String parent,
        String number,
        String place,
        String position,
        String signer,
        List<String> recipients) {

    /** Takes every text in its normal form. */
    public Letterhead {
        agency = NormalText.of(agency);
        parent = NormalText.of(parent);
        number = NormalText.of(number);
        place = NormalText.of(place);
        position = NormalText.of(position);
        signer = NormalText.of(signer);
        recipients = recipients.stream().map(NormalText::of).toList();
    }

    /**
     * The letterhead of an agency.
     *
     * @param agency who reports
     * @return a letterhead with this name alone
     */
    public static Letterhead of(String agency) {
        return new Letterhead(agency, "", "", "", "", "", List.of());
    }

    /**
     * This with the agency above.
     *
     * @param other its name
     * @return a copy
     */
    public Letterhead under(String other) {
        return new Letterhead(agency, other, number, place, position, signer, recipients);
    }

    /**
     * This with the number of the document.
     *
     * @param other for example {@code 12/BC-UBND}
     * @return a copy
     */
    public Letterhead numbered(String other) {
        return new Letterhead(agency, parent, other, place, position, signer, recipients);
    }

    /**
     * This with the place where the document is signed.
     *
     * @param other for example {@code Bình Chánh}
     * @return a copy
     */
    public Letterhead at(String other) {
        return new Letterhead(agency, parent, number, other, position, signer, recipients);
    }

    /**
     * This with who signs.
     *
     * @param office for example {@code CHỦ TỊCH}
     * @param name the name of the person
     * @return a copy
     */
    public Letterhead signed(String office, String name) {
        return new Letterhead(agency, parent, number, place, office, name, recipients);
    }

    /**
     * This with who receives the document.
     *
     * @param others for example {@code UBND Thành phố (để báo cáo)}
     * @return a copy
     */
    public Letterhead to(List<String> others) {
        return new Letterhead(agency, parent, number, place, position, signer, others);
    }
}
