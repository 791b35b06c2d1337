package balieplein.identity;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why somebody is not signed in, as the sign-in page tells it.
public enum SignInProblem {
    /// The person said no at the provider, or turned back.
    CANCELLED("access_denied"),
    /// Started too long ago, in another window, or twice.
    EXPIRED("authorization_request_not_found", "invalid_state_parameter"),
    /// Signed in at the provider, but nobody here.
    NO_ACCESS(BrowserSignIn.NO_ACCESS),
    /// Signed in as a citizen, for a company or for another organisation where somebody else is expected.
    WRONG_CAPACITY(BrowserSignIn.WRONG_CAPACITY),
    /// The provider does not grant the city what it asks; ACM/IDM then refuses at once.
    NO_SCOPE("invalid_scope", "unauthorized_client"),
    /// The provider gave a national number that cannot be, or one for tests where tests are not allowed.
    NO_NUMBER(ResidentNumbers.NO_NUMBER),
    /// The provider does not answer.
    PROVIDER_DOWN(ProviderDown.CODE, "invalid_token_response"),
    FAILED;

    private final String[] errors;

    SignInProblem(String... errors) {
        this.errors = errors;
    }

    /// As in addresses and text keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Something that the city's ICT can mend.
    boolean isOurs() {
        return this == PROVIDER_DOWN || this == NO_SCOPE || this == FAILED;
    }

    /// Of an error code of OAuth 2.
    static SignInProblem of(String error) {
        return Arrays.stream(values())
                .filter(problem -> Arrays.asList(problem.errors).contains(error))
                .findFirst()
                .orElse(FAILED);
    }

    /// Of a code in an address, which anybody can write.
    public static @Nullable SignInProblem find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
