package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Providers that are down, come back, or change their keys. The product goes on and says what visitors can do.
@Running
class ProviderTroubleTest {

    private final OutsideProvider provider = OutsideProvider.get();

    @AfterEach
    void speakAgain() {
        provider.fallSilent(false);
    }

    @Test
    void a_provider_that_is_down_at_the_start_is_said_to_be_and_used_once_it_is_up() {
        var city = City.called(OutsideProvider.CITY_OF_A_LATE_PROVIDER, "");
        assertThat(city.get("/").status()).isEqualTo(200);
        var told = city.follow("/sign-in/start/resident").page();
        assertThat(told.text()).contains("De aanmelddienst antwoordt niet").contains("016 00 00 00");
        provider.open();
        Await.until(
                Duration.ofSeconds(20),
                () -> city.get("/sign-in/start/resident").header("location").startsWith(provider.issuer("late")));
    }

    @Test
    void a_provider_that_goes_down_later_is_said_to_be_down() {
        var city = City.called(OutsideProvider.CITY, "");
        var visit = provider.begin(city, Population.RESIDENT);
        provider.tell(provider.claims(visit, "resident").build());
        var back = provider.back(visit);
        provider.fallSilent(true);
        var told = city.follow(back).page();
        assertThat(told.text()).contains("De aanmelddienst antwoordt niet").contains("016 00 00 00");
        assertThat(city.get("/account").status()).isEqualTo(302);
    }

    @Test
    void who_is_signed_in_stays_so_while_the_provider_is_down() {
        var city = City.called(OutsideProvider.CITY, "");
        provider.signIn(city, Population.RESIDENT, claims -> claims);
        provider.fallSilent(true);
        assertThat(city.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_change_of_keys_ends_no_session_and_keeps_nobody_out() {
        var before = City.called(OutsideProvider.CITY, "");
        provider.signIn(before, Population.RESIDENT, claims -> claims);
        provider.changeKey();
        assertThat(before.get("/account").status()).isEqualTo(200);
        var after = City.called(OutsideProvider.CITY, "");
        provider.signIn(after, Population.RESIDENT, claims -> claims);
        assertThat(after.get("/account").status()).isEqualTo(200);
    }
}
