package balieplein.staff;

import balieplein.identity.Grants;

/// Where the roles of a city's staff come from.
enum RoleSource {
    PROVIDER,
    REGISTER,
    BOTH;

    Grants unite(Grants provider, Grants register) {
        return switch (this) {
            case PROVIDER -> provider;
            case REGISTER -> register;
            case BOTH -> provider.and(register);
        };
    }
}
