// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.dti.web.account.Account;
import vn.dti.wording.Language;

/**
 * The reader of a page, with the language of its words.
 *
 * @param account the account; that of the public for a reader who did not sign in
 * @param language the language
 */
record Visitor(Account account, Language language) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    String say(PageWord word, Object... values) {
        return word.in(language, values);
    }

    /** The word of a constant of another enum. */
    String say(Enum<?> constant) {
        return PageWord.valueOf(constant.name()).in(language);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
