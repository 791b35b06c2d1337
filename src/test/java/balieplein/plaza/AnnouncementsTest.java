package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the city tells between the calls, and how calls sound (GUI-04, LED-04).
@Running
class AnnouncementsTest {

    private static final String PAGE = "/staff/announcements";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_message_is_on_the_screens_from_its_first_day_to_its_last_in_their_language() {
        var manager = plaza.city().signedIn(Role.FLOOR_MANAGER);
        assertThat(write(manager, "2017-01-20")).isEqualTo(303);
        assertThat(foot("")).doesNotContain("Koffie");
        plaza.at(PlazaCity.DAY.plusDays(1), "09:00");
        assertThat(foot("")).contains("Koffie staat klaar");
        assertThat(foot("/fr")).contains("Le café est prêt");
        assertThat(foot("/de")).contains("Koffie staat klaar");
        plaza.at(PlazaCity.DAY.plusDays(2), "09:00");
        assertThat(foot("")).doesNotContain("Koffie");
    }

    @Test
    void messages_take_turns_a_minute_each_and_a_removed_one_is_gone() {
        var manager = plaza.city().signedIn(Role.FLOOR_MANAGER);
        write(manager, "2017-01-19");
        manager.submit(
                PAGE,
                PAGE,
                "text-nl",
                "De lift werkt weer.",
                "location",
                "stadskantoor",
                "from",
                "2017-01-19",
                "until",
                "2017-01-19");
        var first = foot("");
        plaza.at("09:01");
        assertThat(foot("")).isNotEqualTo(first);
        var remove =
                manager.get(PAGE).page().selectFirst("form[action$=remove]").attr("action");
        manager.submit(PAGE, remove);
        plaza.at("09:00");
        var one = foot("");
        plaza.at("09:01");
        assertThat(foot("")).isEqualTo(one).contains("De lift werkt weer.");
    }

    @Test
    void a_message_without_a_text_or_with_days_the_wrong_way_round_is_refused() {
        var manager = plaza.city().signedIn(Role.FLOOR_MANAGER);
        var refused = manager.submit(PAGE, PAGE, "text-nl", "", "from", "2017-01-20", "until", "2017-01-19");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("hoogstens 200 tekens").contains("komt voor de eerste");
    }

    @Test
    void a_call_is_said_in_dutch_and_then_in_the_language_of_its_visitor() {
        plaza.kiosk()
                .post(
                        "/api/v1/check-ins",
                        java.util.Map.of(
                                "step", "eid.request", "persons", 1, "location", "stadskantoor", "language", "tr"));
        plaza.next("7");
        var board = plaza.city().get("/displays/plein").page();
        var sounds = board.selectFirst("[data-call]").attr("data-sound").split(" ");
        if (!sounds[0].isEmpty()) {
            assertThat(sounds).hasSize(2);
            assertThat(sounds[0]).contains("language=nl");
            assertThat(sounds[1]).contains("language=tr");
        }
    }

    @Test
    void each_display_is_as_loud_and_says_a_call_as_often_as_it_is_set() {
        var quiet = plaza.city().get("/displays/plein").page().selectFirst("main");
        assertThat(quiet.attr("data-volume")).isEqualTo("60");
        assertThat(quiet.attr("data-repeat")).isEqualTo("1");
        var hall = City.like("dijlestad").get("/displays/plein").page().selectFirst("main");
        assertThat(hall.attr("data-volume")).isEqualTo("80");
        assertThat(hall.attr("data-repeat")).isEqualTo("2");
    }

    private int write(City manager, String day) {
        return manager.submit(
                        PAGE,
                        PAGE,
                        "text-nl",
                        "Koffie staat klaar.",
                        "text-fr",
                        "Le café est prêt.",
                        "from",
                        day,
                        "until",
                        day)
                .status();
    }

    private String foot(String language) {
        return plaza.city()
                .get(language + "/displays/plein")
                .page()
                .select("#foot")
                .text();
    }
}
