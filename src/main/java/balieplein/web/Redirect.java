package balieplein.web;

/// Sends the visitor to another page of ours after a POST (303), in the same language. Only paths of our own: an
/// address elsewhere is refused.
public record Redirect(String path) {

    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\") || path.contains("\n")) {
            throw new IllegalArgumentException("'" + path + "' is no path of ours. Maybe it must start with one '/'.");
        }
    }

    public static Redirect to(String path) {
        return new Redirect(path);
    }
}
