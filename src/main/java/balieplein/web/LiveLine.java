package balieplein.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The line to one screen, written by one virtual thread while there is something to write. A screen that does not read
/// is dropped when [#MOST_WAITING] messages wait for it; it comes back by itself.
final class LiveLine implements AsyncListener {

    private static final int MOST_WAITING = 100;

    private final AsyncContext context;
    private final OutputStream out;
    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final Queue<byte[]> waiting = new ArrayDeque<>(4);
    private final Lock writes = new ReentrantLock();
    private boolean writing;
    private boolean over;
    private boolean hungUp;

    LiveLine(AsyncContext context) throws IOException {
        this.context = context;
        this.out = innermost(context.getResponse()).getOutputStream();
        context.addListener(this);
    }

    /// A message as it goes over the line, made once for all lines.
    static byte[] built(LiveMessage message) {
        var text = new StringBuilder("event:").append(message.event()).append('\n');
        message.data().lines().forEach(line -> text.append("data:").append(line).append('\n'));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What happens when this line ends, at once when it has ended.
    void whenOver(Runnable ending) {
        endings.add(ending);
        if (isOver()) {
            ending.run();
        }
    }

    void send(byte[] message) {
        synchronized (waiting) {
            if (over) {
                return;
            }
            if (waiting.size() < MOST_WAITING) {
                waiting.add(message);
                if (writing) {
                    return;
                }
                writing = true;
            } else {
                over = true;
            }
        }
        if (isOver()) {
            endings.forEach(Runnable::run);
        } else {
            Thread.startVirtualThread(this::write);
        }
    }

    /// Hangs up. Whoever is writing hangs up when that is done: an answer is never completed and written at once.
    void close() {
        boolean mine;
        synchronized (waiting) {
            mine = !over && !writing;
            over = true;
        }
        endings.forEach(Runnable::run);
        if (mine) {
            hangUp();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        synchronized (waiting) {
            hungUp = true;
        }
        close();
        letWriterEnd();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
        letWriterEnd();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // happens once, before anybody listens
    }

    private void write() {
        try {
            for (var message = next(); message != null; message = next()) {
                write(message);
            }
        } catch (IOException | IllegalStateException e) {
            synchronized (waiting) {
                over = true; // the screen hung up
                writing = false;
            }
        }
        if (isOver()) {
            endings.forEach(Runnable::run);
            hangUp();
        }
    }

    private void write(byte[] message) throws IOException {
        writes.lock();
        try {
            if (!isOver()) {
                out.write(message);
                out.flush();
            }
        } finally {
            writes.unlock();
        }
    }

    /// The server gives the answer's buffers to another request next.
    private void letWriterEnd() {
        writes.lock();
        writes.unlock();
    }

    private byte @Nullable [] next() {
        synchronized (waiting) {
            var message = over ? null : waiting.poll();
            writing = message != null;
            return message;
        }
    }

    private boolean isOver() {
        synchronized (waiting) {
            return over;
        }
    }

    private void hangUp() {
        synchronized (waiting) {
            if (hungUp) {
                return;
            }
            hungUp = true;
        }
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // the server noticed first
        }
    }

    /// Every wrapper looks at every write; after the headers have left there is nothing to see.
    private static ServletResponse innermost(ServletResponse response) {
        var inner = response;
        while (inner instanceof ServletResponseWrapper wrapper) {
            inner = wrapper.getResponse();
        }
        return inner;
    }
}
