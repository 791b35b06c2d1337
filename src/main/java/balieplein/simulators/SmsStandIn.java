package balieplein.simulators;

import balieplein.notifications.StandInSmsGateway;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the product finds the simulated gateway for text messages: on this machine.
@Component
@Simulated
class SmsStandIn implements StandInSmsGateway {

    static final String PATH = "/simulators/sms/smsmessaging/v1";

    /// Known to everybody who reads this; nothing leaves the house.
    static final String TOKEN = "demo";

    private final Environment environment;

    SmsStandIn(Environment environment) {
        this.environment = environment;
    }

    /// Before the product listens, where it will listen: whoever asks too early gets no answer and asks again.
    @Override
    public URI address() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://127.0.0.1:" + port + PATH);
    }

    @Override
    public String token() {
        return TOKEN;
    }
}
