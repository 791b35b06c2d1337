package balieplein.web;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The line to one screen, written by one virtual thread while there is something to write. A screen that does not read
/// is dropped when [#MOST_WAITING] messages wait for it; it comes back by itself.
final class LiveLine {

    private static final int MOST_WAITING = 100;

    private final SseEmitter emitter;
    private final Consumer<LiveLine> ended;
    private final BlockingQueue<Set<DataWithMediaType>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();

    LiveLine(SseEmitter emitter, Consumer<LiveLine> ended) {
        this.emitter = emitter;
        this.ended = ended;
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(fault -> end());
    }

    /// A message as it goes over the line, made once for all lines.
    static Set<DataWithMediaType> built(LiveMessage message) {
        return SseEmitter.event().name(message.event()).data(message.data()).build();
    }

    void send(Set<DataWithMediaType> message) {
        if (over.get()) {
            return;
        }
        if (!waiting.offer(message)) {
            close();
        } else if (writing.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::write);
        }
    }

    void close() {
        end();
        emitter.complete();
    }

    private void end() {
        over.set(true);
        waiting.clear();
        ended.accept(this);
    }

    private void write() {
        try {
            for (var message = waiting.poll(); message != null; message = waiting.poll()) {
                emitter.send(message);
            }
        } catch (IOException | IllegalStateException e) {
            end(); // the screen hung up
        } finally {
            writing.set(false);
        }
        if (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::write);
        }
    }
}
