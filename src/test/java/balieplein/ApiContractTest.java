package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The contract that programs of others rely on, held against the OpenAPI that the running product publishes. More may
/// be added to the API; nothing in this table goes away.
@Running
class ApiContractTest {

    private static final Pattern COMPONENT_NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static JsonNode api;

    @BeforeAll
    static void readWhatIsPublished() {
        var answer = City.fresh().get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        api = answer.json();
    }

    /// Operation, its parameters, the fields of its request, its answers with the problems of each, the fields of its
    /// answer.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /city | | | 200 | code name languages now openapi
            GET /products | q lang page size | | 200, 422 invalid-input | items next
            GET /products/{code} | code lang | | 200, 404 not-found | code name service steps
            GET /locations | | | 200 | items
            GET /locations/{code} | code | | 200, 404 not-found | code name counters zones
            GET /locations/{code}/hours | code from to | | 200, 404 not-found, 422 invalid-input | days
            GET /locations/{code}/hours.ics | code | | 200, 404 not-found |
            GET /locations/{code}/schema.jsonld | code | | 200, 404 not-found |
            GET /locations/{code}/open | code at | | 200, 404 not-found, 422 invalid-input | open regime until next
            GET /availability | item location from to | | 200, 400 invalid-request, 422 invalid-input | days firstFree alternatives
            POST /holds | Idempotency-Key | items location start | 201, 409 slot-full, 422 invalid-input, 422 idempotency-key-reused | hold until
            POST /appointments | Idempotency-Key | items location start hold name email mobile language assistance | 201, 409 slot-full, 422 invalid-input, 422 idempotency-key-reused, 422 too-many-open | code secret start end location documents ics
            GET /appointments/{code} | code secret | | 200, 404 not-found, 429 too-many-tries | code secret start end location documents ics
            PATCH /appointments/{code} | code secret | start | 200, 404 not-found, 409 slot-full, 429 too-many-tries | code start end
            DELETE /appointments/{code} | code secret | | 200, 404 not-found, 429 too-many-tries | code
            GET /queue | location | | 200, 404 not-found | services at
            POST /check-ins | Idempotency-Key | appointment step persons location mobile language assistance | 201, 401 sign-in-needed, 403 forbidden, 404 not-found, 409 too-late, 409 wrong-location, 409 appointment-only, 409 closing-soon, 422 invalid-input, 429 too-many-tries | visit ticket zone position estimate
            POST /counters/{counter}/open | counter | | 200, 404 not-found, 409 taken | counter state
            POST /counters/{counter}/pause | counter | | 200, 404 not-found, 409 taken | counter state
            POST /counters/{counter}/close | counter | | 200, 404 not-found, 409 taken | counter state
            POST /counters/{counter}/next | counter | | 200, 204, 401 sign-in-needed, 403 forbidden, 404 not-found | visit ticket items waited documents
            POST /counters/{counter}/call | counter | ticket | 200, 204, 404 not-found, 422 invalid-input | visit ticket items waited documents
            POST /visits/{visit}/start | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/return | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            GET /floors/{location} | location | | 200, 401 sign-in-needed, 403 forbidden, 404 not-found | location at waiting open queues alerts
            POST /visits/{visit}/recall | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/no-show | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/park | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/resume | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/undo | visit | | 200, 404 not-found, 409 illegal-transition | visit state events
            POST /visits/{visit}/transfer | visit | to note next | 200, 404 not-found, 409 illegal-transition, 409 colleague-away, 422 invalid-input | visit state note warning events
            POST /visits/{visit}/finish | visit | handled outcome missing followUp | 200, 404 not-found, 409 illegal-transition, 422 invalid-input | visit state events
            GET /visits/{visit} | visit | | 200, 401 sign-in-needed, 403 forbidden, 404 not-found | visit state events
            GET /pickups/choices | location | | 200, 404 not-found | items
            POST /pickups | Idempotency-Key | reference step location shelf expected name number born email language | 201, 401 sign-in-needed, 403 forbidden, 409 reference-taken, 422 invalid-input, 422 idempotency-key-reused | code step state location shelf
            GET /pickups/{code} | code | | 200, 404 not-found | code step state location shelf
            POST /pickups/{code}/ready | code | shelf | 200, 404 not-found, 409 illegal-transition, 422 invalid-input | code state shelf
            POST /pickups/{code}/block | code | reason | 200, 404 not-found, 409 illegal-transition, 422 invalid-input | code state
            POST /pickups/{code}/release | code | | 200, 404 not-found, 409 illegal-transition | code state
            POST /pickups/{code}/moved-away | code | | 200, 404 not-found, 409 illegal-transition | code state
            POST /pickups/{code}/clear | code | how reason | 200, 404 not-found, 409 illegal-transition, 422 invalid-input | code state
            POST /pickups/{code}/hand-over | code | to document number name born proxyUntil | 200, 404 not-found, 409 not-ready, 409 handed-over, 409 blocked, 409 wrong-person, 409 proxy-forbidden, 409 proxy-expired, 422 invalid-input | code state
            POST /pickups/check-ins | Idempotency-Key | code step number location | 201, 404 not-found, 409 not-ready, 409 request-first, 422 invalid-input | visit ticket position
            GET /pickups/stock | location | | 200, 404 not-found | items
            POST /pickups/handouts | Idempotency-Key | location step quantity number reason | 201, 409 out-of-stock, 409 over-limit, 422 invalid-input, 422 idempotency-key-reused | due left
            POST /pickups/imports | dry-run | | 200, 422 import-refused | dryRun created unchanged faults
            POST /pickups/look-ups | | code number reason | 200, 422 invalid-input | items
            POST /tallies | Idempotency-Key | location kind | 201, 401 sign-in-needed, 403 forbidden, 404 not-found | tally location kind at
            DELETE /tallies/{tally} | tally | | 204, 404 not-found |
            GET /tallies | location day | | 200, 404 not-found | day rows
            POST /visitors | Idempotency-Key | location name organisation host deputy secondDeputy room time zones | 201, 401 sign-in-needed, 403 forbidden, 404 not-found, 409 room-taken, 422 invalid-input | visitor state hosts room zones
            GET /visitors | location day | | 200, 404 not-found | items
            POST /visitors/{code}/arrive | code | badge | 200, 404 not-found, 409 badge-taken, 409 illegal-transition | visitor state told
            POST /visitors/{code}/host-absent | code | | 200, 404 not-found, 409 illegal-transition | visitor state told
            POST /visitors/{code}/leave | code | badgeBack | 200, 404 not-found, 409 illegal-transition | visitor state
            GET /displays/{display}/stream | display | | 200, 404 not-found |
            GET /reports/visits | location from to by format | | 200, 401 sign-in-needed, 403 forbidden, 422 invalid-input |
            GET /reports/times | location from to by format | | 200, 401 sign-in-needed, 403 forbidden, 422 invalid-input |
            GET /reports/satisfaction | location year generated format | | 200, 401 sign-in-needed, 403 forbidden, 422 invalid-input |
            GET /surveys/{token} | token | | 200, 404 not-found | channel location product until answered
            POST /surveys/{token}/answer | token | score | 200, 404 not-found, 409 answered-before, 410 survey-over, 422 invalid-input | channel answered
            PUT /city-file | dry-run | | 200, 401 sign-in-needed, 403 forbidden, 413 city-file-refused, 422 city-file-refused | created changed unchanged errors
            POST /city-file/difference | | | 200, 401 sign-in-needed, 403 forbidden, 413 city-file-refused, 422 city-file-refused | city lines
            GET /webhooks | | | 200, 401 sign-in-needed, 403 forbidden | items
            POST /webhooks | Idempotency-Key | url events | 201, 401 sign-in-needed, 403 forbidden, 422 invalid-input | code url events since secret
            DELETE /webhooks/{code} | code | | 204, 404 not-found |
            GET /webhooks/failures | | | 200, 401 sign-in-needed, 403 forbidden | items
            GET /city-file | | | 200, 401 sign-in-needed, 403 forbidden |
            PUT /imports/{kind} | kind dry-run all-or-nothing | | 200, 401 sign-in-needed, 403 forbidden, 422 import-refused | dryRun created changed unchanged errors lines
            GET /imports/{kind} | kind | | 200, 401 sign-in-needed, 403 forbidden |
            GET /demo/clock | | | 200 | now running
            PUT /demo/clock | | now running | 200, 400 invalid-request | now running
            """)
    void programs_find_what_was_promised(
            String operation, String parameters, String request, String answers, String fields) {
        var published = operation(operation);

        assertThat(names(published.path("parameters"), "name")).containsAll(words(parameters));
        assertThat(properties(published.path("requestBody"))).containsAll(words(request));
        assertThat(answers(published)).containsAll(List.of(answers.split(",\\s*")));
        var done = published.path("responses").path(answers.substring(0, 3));
        assertThat(properties(done)).containsAll(words(fields));
    }

    @Test
    void every_name_in_the_contract_leads_somewhere() {
        var dangling = new TreeSet<String>();
        api.findValues("$ref").forEach(reference -> {
            var name = reference.asString();
            if (api.at(name.substring(1)).isMissingNode()) {
                dangling.add(name);
            }
        });
        assertThat(dangling).isEmpty();
        assertThat(api.path("components").path("schemas").propertyNames())
                .allMatch(name -> COMPONENT_NAME.matcher(name).matches(), "a name that OpenAPI allows");
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).isEqualTo("Balieplein");
    }

    @Test
    void what_needs_a_token_says_so() {
        var open = new TreeSet<String>();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)
                            && operation.path("responses").has("401")
                                    == operation.path("security").isEmpty()) {
                        open.add(method + " " + path);
                    }
                }));
        assertThat(open).isEmpty();
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    private static JsonNode operation(String operation) {
        var parts = operation.split(" ");
        var found = api.path("paths").path("/api/v1" + parts[1]).path(parts[0].toLowerCase(java.util.Locale.ROOT));
        assertThat(found.isMissingNode()).as(operation + " is published").isFalse();
        return found;
    }

    /// `200`, or `409 slot-full` for a problem.
    private static Set<String> answers(JsonNode operation) {
        var answers = new LinkedHashSet<String>();
        operation.path("responses").forEachEntry((status, response) -> {
            var types = response.path("content")
                    .path("application/problem+json")
                    .path("schema")
                    .path("properties")
                    .path("type")
                    .path("enum");
            if (types.isMissingNode()) {
                answers.add(status);
            }
            types.forEach(type -> answers.add(status + " " + type.asString().replace("urn:balieplein:", "")));
        });
        return answers;
    }

    private static Set<String> properties(JsonNode content) {
        for (var media : content.path("content")) {
            var schema = media.path("schema");
            var reference = schema.path("$ref").asString("");
            var resolved = reference.isEmpty() ? schema : api.at(reference.substring(1));
            return new TreeSet<>(resolved.path("properties").propertyNames());
        }
        return Set.of();
    }

    private static List<String> names(JsonNode list, String field) {
        var names = new ArrayList<String>();
        list.forEach(entry -> names.add(entry.path(field).asString()));
        return names;
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }
}
