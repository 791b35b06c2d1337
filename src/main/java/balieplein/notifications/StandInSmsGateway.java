package balieplein.notifications;

import java.net.URI;

/// A gateway inside the product, used where none is configured. Only the demo and the tests have one.
public interface StandInSmsGateway {

    /// Where it listens, without a slash at its end.
    URI address();

    /// What it wants to see before it takes anything.
    String token();
}
