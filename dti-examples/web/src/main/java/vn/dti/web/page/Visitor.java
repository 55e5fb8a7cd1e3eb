package vn.dti.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.dti.web.account.Account;
import vn.dti.wording.Language;

/**
 * Who looks at a page, and in which language.
 *
 * @param account the account; that of the public if nobody signed in
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
