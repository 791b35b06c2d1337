package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The names inside what programs send and get, as the REST contract promises them: `days.windows.from` is a field of
/// every window of every day. [ApiContractTest] holds the operations themselves.
@Running
class ApiFieldsTest {

    private static JsonNode api;

    @BeforeAll
    static void readWhatIsPublished() {
        api = City.fresh().get("/api/v1/openapi.json").json();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /products | 200 | items.code items.name items.service items.steps.code items.steps.name items.steps.minutes items.steps.minutesPerExtra
            GET /products | 200 | items.steps.channels items.steps.regime items.steps.fee.amount items.steps.fee.currency items.steps.documents.variant items.steps.documents.items
            GET /products/{code} | 200 | code steps.code steps.documents.items
            GET /locations | 200 | items.code items.name items.counters.code items.accessibility items.zones.code
            GET /locations/{code} | 200 | counters.code counters.name counters.accessible accessibility.entrance zones.code zones.name photo.url photo.alt
            GET /locations/{code}/hours | 200 | days.date days.windows.from days.windows.to days.windows.regime days.closed days.reason days.pattern days.decision.body
            GET /availability | 200 | days.date days.regime days.starts firstFree alternatives
            POST /holds | sent | items.step items.count items.variant location start
            POST /holds | 201 | hold until
            POST /appointments | sent | items.step items.count items.variant location start hold name email mobile language assistance
            POST /appointments | 201 | code secret start end location documents ics pair.code pair.start pair.end
            GET /appointments/{code} | 200 | code start end pair.code pair.secret pair.start pair.items.step
            GET /queue | 200 | services.code services.status services.waiting services.estimate.from services.estimate.to services.lastCalled at
            POST /check-ins | 201 | visit ticket zone position estimate.from estimate.to
            POST /counters/{counter}/next | 200 | visit ticket why items.step items.count waited documents
            POST /counters/{counter}/call | 200 | visit ticket why items.step items.count waited documents
            POST /visits/{visit}/finish | sent | handled.step handled.count outcome missing followUp
            GET /visits/{visit} | 200 | visit state why note warning events.event events.at items.step
            GET /floors/{location} | 200 | queues.queue queues.waiting queues.target.walkIn queues.target.appointment
            PUT /city-file | 200 | created changed unchanged errors.line errors.path errors.message
            GET /demo/clock | 200 | now running
            """)
    void programs_find_every_field_under_its_promised_name(String operation, String where, String fields) {
        var parts = operation.split(" ");
        var published = api.path("paths").path("/api/v1" + parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
        var content = where.equals("sent")
                ? published.path("requestBody")
                : published.path("responses").path(where);
        for (var field : fields.split(" ")) {
            assertThat(find(schema(content), field))
                    .as("%s %s: %s", operation, where, field)
                    .isNotNull();
        }
    }

    private static @Nullable JsonNode find(JsonNode schema, String path) {
        var found = schema;
        for (var name : path.split("\\.")) {
            found = resolved(found).path("properties").path(name);
            if (found.isMissingNode()) {
                return null;
            }
        }
        return found;
    }

    private static JsonNode schema(JsonNode content) {
        for (var media : content.path("content")) {
            return media.path("schema");
        }
        return content;
    }

    /// What a reference leads to, and of a list what is in it.
    private static JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(api.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("items")) {
            return resolved(schema.path("items"));
        }
        for (var either : schema.path("anyOf")) {
            if (either.has("$ref")) {
                return resolved(either);
            }
        }
        return schema;
    }
}
