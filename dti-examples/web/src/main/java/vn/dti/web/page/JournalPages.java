// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dti.web.journal.Journal;
import vn.dti.web.journal.JournalEntry;
import vn.dti.web.submission.Stage;

/** The journal, read and proved by administrators. */
@Controller
class JournalPages {

    private static final int SHOWN = 100;

    /** The action of an entry that tells with what figures a draft begins. */
    private static final String BEGIN = "BEGIN";

    private final Journal journal;

    /** An entry in the list. */
    record EntryLine(
            long id,
            String at,
            String account,
            String subject,
            String action,
            String before,
            String after) {}

    JournalPages(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/admin/journal")
    String journal(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Visitor visitor,
            Model model) {
        List<JournalEntry> entries = journal.before(before, SHOWN);
        long last = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).id();
        model.addAttribute("title", visitor.say(PageWord.JOURNAL));
        model.addAttribute(
                "entries", entries.stream().map(each -> line(each, visitor)).toList());
        model.addAttribute("older", last > 1 ? String.valueOf(last) : "");
        return "journal";
    }

    /** What was there before and after is left out of drafts, which their own units alone read. */
    private static EntryLine line(JournalEntry entry, Visitor visitor) {
        boolean ofDraft = entry.action().equals(BEGIN)
                || entry.before().startsWith(Stage.DRAFT.name())
                || entry.after().startsWith(Stage.DRAFT.name());
        return new EntryLine(
                entry.id(),
                Visitor.time(Instant.parse(entry.at())),
                entry.account(),
                words(entry.subject(), visitor),
                words(entry.action(), visitor),
                ofDraft ? "" : entry.before(),
                ofDraft ? "" : entry.after());
    }

    /** With the first word, which the journal has in English, in the language of the reader. */
    private static String words(String text, Visitor visitor) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        return PageWord.ofJournal(first)
                .map(word -> visitor.say(word) + text.substring(first.length()))
                .orElse(text);
    }

    @GetMapping("/admin/journal/proof")
    String proof(Visitor visitor, Model model) {
        var proof = journal.prove();
        model.addAttribute("title", visitor.say(PageWord.JOURNAL_PROOF));
        model.addAttribute("whole", proof.isWhole());
        model.addAttribute(
                "verdict",
                proof.isWhole()
                        ? visitor.say(PageWord.JOURNAL_WHOLE, proof.entries())
                        : visitor.say(PageWord.JOURNAL_BROKEN, proof.entries() + 1));
        return "proof";
    }
}
