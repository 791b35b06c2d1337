package balieplein.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is in a city. Rights hang on roles: a route names the roles that may use it.
public enum Role {
    RESIDENT,
    COUNTER,
    INFO,
    FLOOR_MANAGER,
    PRODUCT_MANAGER,
    LOCATION_MANAGER,
    PHONE,
    ANALYST,
    KIOSK,
    DISPLAY,
    ADMIN;

    /// The name in tokens and on screens, such as `floor-manager`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Finds the role of a code such as `floor-manager`.
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// A screen or a pillar, not a person.
    public boolean isDevice() {
        return this == KIOSK || this == DISPLAY;
    }

    /// Somebody who works for the city.
    public boolean isStaff() {
        return this != RESIDENT && !isDevice();
    }
}
