package balieplein.identity.web;

import balieplein.identity.UnfinishedWork;
import balieplein.web.Page;
import java.util.List;

/// Who is signed in, and the way out.
///
/// @param roles codes, part of text keys
/// @param unfinished what is asked about before signing out
public record AccountPage(String name, List<String> roles, boolean staff, List<UnfinishedWork.Unfinished> unfinished)
        implements Page {

    public AccountPage {
        unfinished = List.copyOf(unfinished);
    }
}
