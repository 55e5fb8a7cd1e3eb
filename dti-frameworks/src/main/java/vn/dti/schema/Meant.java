// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word of the format that an author meant by another one: in other letters, in Vietnamese, with
 * the usual word of another program.
 *
 * <p>Example: {@code max} for {@code maxPoints}, {@code điểm tối đa} and {@code Max}. It is
 * only ever suggested; nothing is read so.
 */
final class Meant {

    /** A word of the format, and the words that mean it without marks, spaces and hyphens. */
    private static final String TABLE = """
            id: ma maso matieuchi key code sothutu stt tt
            title: ten tieude tentieuchi tennhom name heading noidung
            label: nhan ten tengoi name caption tendauvao title
            max: diem diemtoida toida diemchuan thangdiem sodiem maxpoints maxpoint maxscore maximum points point score total
            ratio: tyle tile tyso tiso thuongso quotient division numerator
            formula: congthuc bieuthuc expression expr calculation equation
            weight: trongso heso
            criteria: tieuchi cactieuchi tieuchicon tieuchithanhphan nhom chiso children child items criterion indicators nodes
            type: loai kieu kieudulieu loaidulieu datatype
            kind: loai loaivanban hinhthuc
            unit: donvi donvitinh dvt units
            note: ghichu chuthich notes comment remark
            notes: ghichu chuthich note comment comments remarks
            inputs: dauvao cacdauvao bien cacbien solieu dulieu input variables data
            input: dauvao bien solieu variable field
            options: phuongan cacphuongan luachon cacluachon choices values enum shares
            choice: luachon phuongan chon select enum option
            boolean: cokhong co dungsai bool yesno logical flag checkbox
            bands: bacdiem bac khoang cackhoang muc cacmuc mucdiem thangdiem ranges steps levels band
            shares: khoang cackhoang muc cacmuc bac rows ranges scores options
            points: diem sodiem diemso point score
            share: phan tyle tile diem phandiem points point score value ratio
            count: dem soluong songuyen nguyen integer int whole number so
            amount: sotien so sothuc thapphan decimal float double real number numeric
            percent: phantram tyle tile tylephantram percentage pct
            list: danhsach array table
            text: chu vanban chuoi string str
            per: cu moibuoc buoc step steps every interval
            whole: du tinhdu chitinhdu full fullsteps wholesteps
            round: lamtron rounded
            places: chuso sochuso decimals digits precision
            percent-places: chusophantram percentdigits percentdecimals
            points-each: moimuc diemmoimuc diemmoi pointsper each peritem
            minus: tru diemtru mucdiemtru mucdotru trudiem bitru cacmuctru khautru deduct deduction deductions penalty penalties subtract
            start: batdau diembatdau khoidiem diemgoc diemdau diemkhoidau initial begin
            bonus: thuong diemthuong cong diemcong congthem cacmuccong extra extrapoints bonuspoints
            capped: tran diemtran mucchan chan gioihan gioihandiem cap capat limit limited ceiling
            rescale: quydoi quydoidiem quyve nhanlai scale scaled rescaled normalize
            applies: apdung apdungkhi apdungcho doituong doituongapdung appliesto appliesif applicable onlyif
            prerequisites: dieukientienquyet tienquyet dieukienbatbuoc preconditions conditions requirements
            else: neukhong conlai nguoclai khongdat otherwise consequence
            within: phamvi trongphamvi
            every: moi tatcamoi each
            not-applicable: khongapdung khongphatsinh khongcodoituong notapplicable inapplicable
            requires: dieukien yeucau dieukientienquyet require condition if prerequisite
            when: khi neu dieukien if condition where
            where: khi dieukien trongdo filter when
            then: thi ketqua result rule
            otherwise: conlai nguoclai khac khongthi neukhong matdinh truonghopkhac truonghopconlai else default
            cases: truonghop cactruonghop switch if
            parts: phan cacphan thanhphan components
            target: muctieu mucdat mucphandau nguong threshold goal full
            floor: mucsan san toithieu minimum min
            at-least: tu tutrolen toithieu it nhat itnhat min minimum from gte ge lower
            above: tren lonhon gt over morethan greaterthan
            at-most: den dentoida toida nhieunhat max maximum to upto lte le upper partof
            below: duoi nhohon lt under lessthan
            value: giatri bieuthuc expression expr formula
            is: la bang equals eq equal in
            not: khong
            all: tatca va and
            any: hoac batky or
            min-max: minmax sosanh normalize
            better: tothon chieu direction
            mode: cachtinh kieu method
            degenerate: suybien
            awarded: diemcham chamdiem award cham
            previous: kytruoc namtruoc truocdo last lastyear lastperiod earlier
            date: ngay ngaythang thoidiem day datetime
            least: nhonhat thapnhat min minimum lowest
            most: lonnhat caonhat max maximum highest
            of: cua trong danhsach list records
            worst: kemnhat thapnhat lowest bottom
            best: totnhat caonhat highest top
            over: chia chiacho mauso tren denominator divisor dividedby
            after: sau saungay
            before: truoc truocngay
            by: chamnhat denhet muonnhat until deadline nolaterthan
            decision: quyetdinh cancu vanban source
            number: so sohieu sovanban soquyetdinh
            issued: ngay ngaybanhanh ngayky date issuedate
            issuer: coquan coquanbanhanh noibanhanh nguoiky donvi authority
            annex: phuluc appendix
            level: cap capdonvi
            version: phienban banso
            validity: hieuluc thoigianhieuluc
            from: tu tungay start begin
            to: den denngay end until
            policy: chinhsach quydinh xuly policies
            display: hienthi lamtron rounding
            places: sochuso chusothapphan decimals digits
            rounding: lamtron cachlamtron round
            missing: thieu chuacosolieu thieusolieu nodata
            counts: soluong sotieuchi demso totals
            groups: sonhom nhom
            aggregation: tonghop cachtonghop congdiem aggregate combine
            classes: xeploai xephang phanloai grades ranks
            bounds: nguong cacmuc rows
            errata: dinhchinh insai saisot erratum
            readings: cachhieu caccachhieu interpretations
            chosen: chon
            meaning: ynghia nghia
            reason: lydo vilydo because
            alternatives: cachkhac others
            clause: khoan dieu dieukhoan cancu
            lead: chutri donvichutri coquanchutri phutrach owner
            support: phoihop donviphoihop
            evidence: minhchung tailieukiemchung hoso tailieu
            source: nguon nguonsolieu
            verifier: kiemchung thamdinh donvithamdinh
            relations: quanhe rangbuoc constraints
            that: rang dieukien
            message: thongbao noidung
            profile: hoso thongtinchung
            given: fixed codinh cosan khongdoi batbien constant immutable readonly frozen
            tags: the nhandan thephanloai tag labels
            tie-break: bangdiem dongdiem uutien tiebreaker ties
            sum-of: sumof tongcua congtu
            fields: truong cactruong cot columns
            format: dinhdang
            framework: bochiso
            period: ky namdanhgia year
            group: nhom cum
            rank: hang thuhang xephang vithu
            group-rank: hangtrongnhom hangnhom
            refused: tuchoi bituchoi refuse rejected error
            expect: mongdoi ketqua expected
            mean: trungbinh binhquan trungbinhcong average avg
            weighted-mean: trungbinhcotrongso binhquancotrongso binhquangiaquyen weighted weightedaverage weightedsum
            maximum: lonnhat caonhat totnhat toida max best highest
            sum: tong tongdiem cong total add
            zero: khong 0
            error: loi
            min: diemtrutoida trutoida diemtoithieu toithieu diemthapnhat thapnhat san diemsan minpoints minpoint minscore minimum least lowest
            """;

    private static final char LAST_OF_ASCII = 0x7F;

    private static final Map<String, Set<String>> WORDS = Map.copyOf(words());

    private Meant() {}

    private static Map<String, Set<String>> words() {
        var words = new HashMap<String, Set<String>>();
        for (String line : TABLE.strip().split("\n", -1)) {
            int colon = line.indexOf(':');
            for (String alias : line.substring(colon + 1).strip().split(" ", -1)) {
                words.computeIfAbsent(alias, none -> new LinkedHashSet<>())
                        .add(line.substring(0, colon));
            }
        }
        return words;
    }

    /**
     * The known word that was meant, if any; a misspelling of one is for {@link Nodes#meant} to find.
     *
     * @param written the text in the file
     * @param known the words that are possible there; the table breaks ties
     */
    static Optional<String> exactly(String written, Collection<String> known) {
        String folded = folded(written);
        for (String word : known) {
            if (folded(word).equals(folded)) {
                return Optional.of(word);
            }
        }
        for (String word : WORDS.getOrDefault(folded, Set.of())) {
            if (known.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Lower case without marks, and nothing but letters and digits. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int index = 0; index < lower.length(); index++) {
            char character = lower.charAt(index);
            if (character > LAST_OF_ASCII) {
                return withoutMarks(lower);
            }
            if (isLetterOrDigit(character)) {
                folded.append(character);
            }
        }
        return folded.toString();
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private static String withoutMarks(String lower) {
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replace('đ', 'd')
                .replaceAll("[^\\p{Alnum}]", "");
    }

    /** The words as a list, for the agreement test of the table. */
    static List<String> known() {
        return TABLE.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
    }
}
