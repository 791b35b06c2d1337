package balieplein.catalogue;

/// A way to get a product step done.
public enum Channel {
    ONLINE,
    COUNTER,
    EXPRESS,
    PHONE,
    MAIL,
    HOME,
    KIOSK
}
