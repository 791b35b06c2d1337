package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a product may not say is refused at its field, with what was typed still there (CAT-01, CAT-02).
@Running
class EditorFaultsTest {

    private static final String PRODUCT = "/staff/products/eid";
    private static final String STEP = PRODUCT + "/steps/request";
    private static final String NEW = "/staff/products/new";

    private final City city = City.with(Desk.onThursday().file());
    private final City editor = city.signedIn(Role.PRODUCT_MANAGER);

    @ParameterizedTest
    @CsvSource({"0", "-5", "481", "tien", "7.5", "''"})
    void a_step_takes_from_one_minute_to_eight_hours(String typed) {
        assertFault(editor.submit(STEP, STEP, "minutes", typed), "minutes", "van 1 tot en met 480");
        assertThat(editor.submit(STEP, STEP, "minutes", typed)
                        .page()
                        .select("#minutes")
                        .val())
                .isEqualTo(typed);
        assertThat(minutes()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"1", "480"})
    void the_shortest_and_the_longest_step_are_kept(int typed) {
        assertThat(editor.submit(STEP, STEP, "minutes", String.valueOf(typed)).status())
                .isEqualTo(303);
        assertThat(minutes()).isEqualTo(typed);
    }

    @Test
    void thirty_things_to_bring_are_the_most() {
        assertFault(
                editor.submit(STEP, STEP, "documents-nl", lines(31)),
                "documents-nl",
                "Dit zijn er 31. Het mogen er hoogstens 30 zijn.");
        assertThat(editor.submit(STEP, STEP, "documents-nl", lines(30)).status())
                .isEqualTo(303);
        assertThat(city.get("/products/eid").page().text()).contains("Stuk 1 van", "Stuk 30 van");
    }

    @Test
    void a_code_is_given_once_also_when_four_ask_at_the_same_instant() throws Exception {
        assertFault(editor.submit(NEW, NEW, "code", "eid", "name-nl", "Kaart"), "code", "bestaat al");
        assertFault(
                editor.submit(PRODUCT + "/steps/new", PRODUCT + "/steps/new", "code", "request", "name-nl", "Nog eens"),
                "code",
                "bestaat al");
        Callable<Integer> create = () ->
                editor.submit(NEW, NEW, "code", "attest", "name-nl", "Attest").status();
        var answers = new ArrayList<Integer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : people.invokeAll(Collections.nCopies(4, create))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(303, 422, 422, 422);
    }

    @Test
    void a_product_without_a_service_is_not_with_residents_and_does_not_lose_it_while_it_is() {
        editor.submit(NEW, NEW, "code", "attest", "name-nl", "Attest");
        var steps = "/staff/products/attest/steps/new";
        assertThat(editor.submit(steps, steps, "code", "request", "name-nl", "Aanvraag")
                        .status())
                .isEqualTo(303);
        var attest = "/staff/products/attest";
        assertFault(editor.submit(attest, attest + "/publish"), "service", "Zonder dienst");
        assertThat(city.get("/products/attest").status()).isEqualTo(404);
        assertFault(editor.submit(PRODUCT, PRODUCT, "service", ""), "service", "Zonder dienst");
        assertThat(city.get("/products/eid").status()).isEqualTo(200);
    }

    @Test
    void the_public_page_names_service_ways_price_duration_and_what_to_bring() {
        editor.submit(STEP, STEP, "fee", "22,00", "documents-nl", "Je oude kaart");
        assertThat(city.get("/products/eid").page().text().replace('\u00a0', ' '))
                .contains("Burgerzaken", "€ 22,00", "20 min", "Je oude kaart", "Stadskantoor", "afspraak");
    }

    private int minutes() {
        return city.get("/api/v1/products/eid")
                .json()
                .path("steps")
                .path(0)
                .path("minutes")
                .asInt();
    }

    private static String lines(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "Stuk " + number + " van de lijst")
                .collect(Collectors.joining("\n"));
    }

    private static void assertFault(Answer answer, String field, String message) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        var page = answer.page();
        assertThat(page.title()).startsWith("Fout");
        assertThat(page.select("#" + field + "-error").text()).contains(message);
    }
}
