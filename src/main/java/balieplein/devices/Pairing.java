package balieplein.devices;

/// What became of a code typed at a device.
public sealed interface Pairing {

    /// @param token what the device shows from now on; told this once
    record Paired(Device device, String token) implements Pairing {}

    /// The code is unknown, used, or older than a quarter of an hour.
    record Unknown() implements Pairing {}

    /// Too many wrong codes from here, or in the city, during the last minutes.
    record TooManyTries() implements Pairing {}
}
