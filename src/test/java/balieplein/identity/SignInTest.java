package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with a browser, at the simulated provider, over HTTP.
@Running
class SignInTest {

    @Autowired
    private JdbcClient sql;

    private final City city = City.fresh();

    @Test
    void an_official_signs_in_and_gets_to_work() {
        var official = city.signedIn(Role.COUNTER);
        var home = official.get("/staff");
        assertThat(home.status()).as("%s", home).isEqualTo(200);
        assertThat(home.page().text()).contains("Anna Claes");
    }
}
