package balieplein.web;

/// One of the things a field lets people choose.
///
/// @param help more about it, empty when the label says enough
/// @param icon a name of the icon sheet, or empty
public record Choice(String value, String label, String help, String icon) {

    public Choice(String value, String label) {
        this(value, label, "", "");
    }

    public Choice(String value, String label, String help) {
        this(value, label, help, "");
    }
}
