package balieplein.identity.web;

import balieplein.identity.OpenSession;
import balieplein.web.Page;
import java.util.List;

/// Where the visitor is signed in.
public record SessionsPage(List<OpenSession> sessions) implements Page {

    public SessionsPage {
        sessions = List.copyOf(sessions);
    }

    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !session.here());
    }
}
