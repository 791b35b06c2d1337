package balieplein.identity;

import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.NationalNumber;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/// The national number in what the provider of residents tells. Numbers for tests (months 61–72) count only where
/// `balieplein.test-numbers` allows them; never in production.
@Component
final class ResidentNumbers {

    static final String NO_NUMBER = "no-number";

    private final Providers providers;
    private final ResidentRegister register;
    private final InstantSource clock;
    private final boolean testNumbers;

    ResidentNumbers(
            Providers providers,
            ResidentRegister register,
            InstantSource clock,
            @Value("${balieplein.test-numbers:false}") boolean testNumbers) {
        this.providers = providers;
        this.register = register;
        this.clock = clock;
        this.testNumbers = testNumbers;
    }

    /// The code of the person; absent when the provider gives no number.
    @Nullable
    String remember(Map<String, Object> claims) {
        var claim = providers
                .trust(String.valueOf(claims.get("iss")), Population.RESIDENT)
                .map(trust -> claims.get(trust.provider().numberClaim()))
                .orElse(null);
        if (claim == null) {
            return null;
        }
        var today = CityTime.date(clock.instant());
        var number = NationalNumber.find(claim.toString())
                .filter(found -> testNumbers || found.kind() != NationalNumber.Kind.TEST)
                .filter(found -> testNumbers || found.birth().isBy(today))
                .orElseThrow(ResidentNumbers::noNumber);
        return register.remember(number, Claims.name(claims));
    }

    private static OAuth2AuthenticationException noNumber() {
        return new OAuth2AuthenticationException(
                new OAuth2Error(NO_NUMBER),
                "The provider gave a national number that is not accepted in " + CurrentCity.code() + ".");
    }
}
