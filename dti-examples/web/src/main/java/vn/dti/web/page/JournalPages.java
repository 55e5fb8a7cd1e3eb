package vn.dti.web.page;

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
                "entries", entries.stream().map(JournalPages::withoutDraft).toList());
        model.addAttribute("older", last > 1 ? String.valueOf(last) : "");
        return "journal";
    }

    /** Without the figures of a draft, which its own unit alone reads. */
    private static JournalEntry withoutDraft(JournalEntry entry) {
        boolean ofDraft = entry.action().equals(BEGIN)
                || entry.before().startsWith(Stage.DRAFT.name())
                || entry.after().startsWith(Stage.DRAFT.name());
        return ofDraft
                ? new JournalEntry(
                        entry.id(),
                        entry.at(),
                        entry.account(),
                        entry.subject(),
                        entry.action(),
                        "",
                        "",
                        entry.hash())
                : entry;
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
