package balieplein.web;

import java.util.Optional;
import java.util.Set;

/// Who is signed in, as far as a screen shows it. The module `identity` knows.
public interface SignIn {

    /// @param name as shown in the bar on top
    /// @param roles codes of what this person may do, such as `counter`
    /// @param staff whether this is somebody who works for the city
    /// @param actsFor the name of whoever this person acts for now, empty when for themselves
    record Person(String name, Set<String> roles, boolean staff, String actsFor) {}

    Optional<Person> current();
}
