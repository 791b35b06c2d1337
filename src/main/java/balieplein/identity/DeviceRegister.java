package balieplein.identity;

import java.util.Optional;

/// Knows the devices of the current city by their token. The module `devices` does.
public interface DeviceRegister {

    /// What a paired device shows; never in a log.
    record Token(String text) {
        @Override
        public String toString() {
            return "a token";
        }
    }

    Optional<Actor> find(Token token);
}
