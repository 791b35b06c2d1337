package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// The people of one test, each with a browser of their own. A parameter of a test method that is [InBrowser].
public final class Visitors {

    private final int port;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(int port) {
        this.port = port;
    }

    /// @param host the city's host name without port, such as `dijlestad.localhost`
    public Visitor phone(String host) {
        return with(Device.PHONE, host);
    }

    public Visitor desk(String host) {
        return with(Device.DESK, host);
    }

    public Visitor with(Device device, String host) {
        var visitor = new Visitor("http://" + host + ":" + port, device);
        all.add(visitor);
        return visitor;
    }

    void picture(String name) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).picture("failed-" + name + "-" + i);
        }
    }

    /// Everybody goes home; nothing may have gone wrong behind their backs.
    void leave() {
        var faults = new ArrayList<String>();
        for (var visitor : all) {
            faults.addAll(visitor.faults());
            visitor.leave();
        }
        all.clear();
        assertThat(faults).as("what the browsers complain of").isEmpty();
    }
}
