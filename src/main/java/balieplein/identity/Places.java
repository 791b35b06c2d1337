package balieplein.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Knows which places a request is about. A bean per kind of route, named by [Within].
public interface Places {

    /// @param given a path variable or parameter of the request by its name; empty when it is not there or blank
    /// @return all places where the role must count; none when what the request names does not exist
    List<Place> find(Function<String, Optional<String>> given);
}
