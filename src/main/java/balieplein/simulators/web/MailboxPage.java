package balieplein.simulators.web;

import balieplein.simulators.Mailbox;
import balieplein.web.Page;
import java.util.List;

/// The mails of this city, newest first.
public record MailboxPage(List<Mailbox.Line> mails) implements Page {

    public MailboxPage {
        mails = List.copyOf(mails);
    }
}
