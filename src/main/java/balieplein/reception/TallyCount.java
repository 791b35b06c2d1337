package balieplein.reception;

/// How many contacts of a kind there were in a half hour.
///
/// @param halfHour from 0 (midnight) to 47
public record TallyCount(int halfHour, String kind, int count) {

    public String from() {
        return "%02d:%02d".formatted(halfHour / 2, halfHour % 2 * 30);
    }
}
