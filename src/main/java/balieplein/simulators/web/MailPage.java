package balieplein.simulators.web;

import balieplein.simulators.ReceivedMail;
import balieplein.web.Page;

/// One mail: its text, and addresses of its marked-up version and its files.
public record MailPage(long id, ReceivedMail mail) implements Page {}
