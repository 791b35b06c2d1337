package balieplein.kernel;

import java.time.InstantSource;

/// The clock of the machine, whatever the clock of a demo shows. For what the outside world checks, such as the life
/// of a token, and for what a demo that stands still must not stop, such as the next try of a mail. Everything else
/// takes the injected `InstantSource`.
public final class RealTime {

    public static final InstantSource CLOCK = InstantSource.system();

    private RealTime() {}
}
