package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The counters that say something of one person, and those that would give them away (MEA-08).
class OneOfficialPolicyTest {

    private final OneOfficialPolicy policy = new OneOfficialPolicy();

    @Test
    void with_the_counter_of_one_official_goes_another_one_of_the_same_group() {
        worked("hall", "7", "express", "jan");
        worked("hall", "8", "general", "an", "els");
        worked("hall", "9", "express", "an", "els");
        assertThat(policy.withheld())
                .isEqualTo(Map.of(at("hall", "7"), Withheld.ONE_OFFICIAL, at("hall", "9"), Withheld.GIVES_AWAY));
    }

    @Test
    void alone_in_its_group_it_takes_the_next_one_of_the_location_and_none_of_another() {
        worked("annex", "1", "general", "bo", "cas");
        worked("hall", "10", "general", "an", "els");
        worked("hall", "7", "express", "jan");
        worked("hall", "8", "general", "an", "els");
        assertThat(policy.withheld())
                .isEqualTo(Map.of(at("hall", "7"), Withheld.ONE_OFFICIAL, at("hall", "8"), Withheld.GIVES_AWAY));
    }

    @Test
    void two_of_one_group_cover_each_other() {
        worked("hall", "7", "general", "jan");
        worked("hall", "8", "general", "an");
        worked("hall", "9", "general", "an", "els");
        assertThat(policy.withheld()).containsOnlyKeys(at("hall", "7"), at("hall", "8"));
    }

    private void worked(String location, String counter, String pool, String... officials) {
        for (var official : officials) {
            policy.add(at(location, counter), pool, official);
        }
    }

    private static OneOfficialPolicy.Counter at(String location, String counter) {
        return new OneOfficialPolicy.Counter(location, counter);
    }
}
