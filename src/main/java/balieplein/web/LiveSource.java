package balieplein.web;

import java.util.List;

/// What a group of screens that show the same is told. Runs in the city of the group, outside any request, one call at
/// a time; each answer is made once and goes to every screen of the group.
public interface LiveSource {

    /// Everything a screen must know that has just come, or may have missed something. Also told after each burst of
    /// news.
    List<LiveMessage> state();

    /// What must be told at once when something happened, before the state.
    default List<LiveMessage> heard(String payload) {
        return List.of();
    }

    /// At each heartbeat, as long as somebody watches.
    default void beat() {}
}
