package balieplein.web;

import java.util.Optional;

/// Which city answers on which host name. The module `cities` knows.
public interface Sites {

    /// The site of a host name without port, in any case of letters; empty for an unknown host.
    Optional<Site> findByHost(String host);
}
