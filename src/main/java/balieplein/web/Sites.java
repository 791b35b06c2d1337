package balieplein.web;

import java.util.List;
import java.util.Optional;

/// Which city answers on which host name. The module `cities` knows.
public interface Sites {

    /// The site of a host name without port, in any case of letters; empty for an unknown host.
    Optional<Site> findByHost(String host);

    /// The codes of all cities, for work that nobody asked for in particular.
    List<String> codes();
}
