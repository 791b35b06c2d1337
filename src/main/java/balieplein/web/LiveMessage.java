package balieplein.web;

/// One server-sent event.
///
/// @param event its type; `message` is what `onmessage` hears
/// @param data text of one or more lines
public record LiveMessage(String event, String data) {

    /// Tells a page to fetch itself again; it says nothing itself.
    public static final LiveMessage CHANGED = new LiveMessage("message", "changed");
}
