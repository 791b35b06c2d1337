package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Language;
import balieplein.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 1, 19);
    private static final Instant THEN = Instant.parse("2017-01-10T10:00:00Z");

    /// Holder born · who comes · document · card of the holder · collector born · proxy until · proxy rule · alone
    /// from.
    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7}: {8}")
    @CsvSource(nullValues = "-", textBlock = """
            1985-01-01, HOLDER, EID,  -,     -,          -,          FORBIDDEN, -,  -
            1985-01-01, HOLDER, EID,  true,  -,          -,          FORBIDDEN, -,  -
            1985-01-01, HOLDER, EID,  false, -,          -,          FORBIDDEN, -,  WrongPerson
            1985-01-01, HOLDER, -,    true,  -,          -,          FORBIDDEN, -,  IdentityUnchecked
            2006-01-19, HOLDER, EID,  -,     -,          -,          ALLOWED,   12, TooYoungAlone
            2005-01-19, HOLDER, EID,  -,     -,          -,          ALLOWED,   12, -
            2006-01-19, PARENT, EID,  -,     -,          -,          FORBIDDEN, 12, -
            1999-01-20, PARENT, EID,  -,     -,          -,          FORBIDDEN, 12, -
            1999-01-19, PARENT, EID,  -,     -,          -,          FORBIDDEN, 12, NotAChild
            1985-01-01, PROXY,  EID,  -,     1980-01-01, -,          FORBIDDEN, -,  ProxyForbidden
            1985-01-01, PROXY,  EID,  -,     1980-01-01, 2017-01-18, ALLOWED,   -,  ProxyExpired
            1985-01-01, PROXY,  EID,  -,     1980-01-01, 2017-01-19, ALLOWED,   -,  -
            1985-01-01, PROXY,  EID,  -,     1999-01-20, -,          ALLOWED,   -,  ProxyMinor
            1985-01-01, PROXY,  EID,  -,     1999-01-19, -,          ALLOWED,   -,  -
            """)
    void who_may_take_it_along(
            LocalDate born,
            Collector.Who who,
            Collector.@Nullable Document document,
            @Nullable Boolean isHolder,
            @Nullable LocalDate collectorBorn,
            @Nullable LocalDate until,
            PickupOffer.Proxy proxy,
            @Nullable Integer aloneFrom,
            @Nullable String refusal) {
        var item = new PickupItem(
                "C",
                "R",
                "eid.pickup",
                PickupState.READY,
                "hall",
                "K1",
                "Lotte",
                true,
                born,
                null,
                Language.NL,
                null,
                THEN,
                THEN,
                THEN);
        var offer = new PickupOffer("eid.pickup", null, proxy, true, aloneFrom, 90, Period.ALWAYS, false, null);
        var collector = new Collector(who, document, null, "Jan", collectorBorn, until);
        assertThat(HandOverPolicy.refusal(item, offer, collector, isHolder, TODAY)
                        .map(outcome -> outcome.getClass().getSimpleName())
                        .orElse(null))
                .isEqualTo(refusal);
    }
}
