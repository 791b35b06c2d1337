package balieplein.web;

import java.util.function.Consumer;

/// What a controller answers with to keep a line to a screen open ([LiveStreams#open]).
public final class LiveAnswer {

    private final Consumer<LiveLine> joining;

    LiveAnswer(Consumer<LiveLine> joining) {
        this.joining = joining;
    }

    void begin(LiveLine line) {
        joining.accept(line);
    }
}
