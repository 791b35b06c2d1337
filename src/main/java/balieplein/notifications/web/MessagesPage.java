package balieplein.notifications.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param channel that is filtered by; empty for all
/// @param state `handled`, or empty for what waits
/// @param count how many there are in all
/// @param said that one was just taken off
public record MessagesPage(
        String channel,
        String state,
        List<Choice> channels,
        List<Choice> states,
        List<Row> rows,
        long count,
        boolean said)
        implements Page {

    /// @param recipient as far as whoever looks may see it
    /// @param link to what it is about
    public record Row(
            String key,
            String subject,
            @Nullable String link,
            String recipient,
            String channel,
            String state,
            String reason,
            LocalDateTime at,
            @Nullable String handledBy) {}

    public MessagesPage {
        rows = List.copyOf(rows);
    }

    public boolean isHandled() {
        return !state.isEmpty();
    }

    /// The same list as a file.
    public String file() {
        return "/staff/messages/messages.csv?channel=" + channel + "&state=" + state;
    }
}
