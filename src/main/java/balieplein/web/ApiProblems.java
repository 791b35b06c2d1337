package balieplein.web;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;

/// Refusals as the published OpenAPI shows them.
public final class ApiProblems {

    private static final String PROBLEM = "application/problem+json";

    private ApiProblems() {}

    /// A refusal with one of these slugs.
    public static ApiResponse of(Collection<String> slugs) {
        var type = new JsonSchema();
        type.addType("string");
        slugs.forEach(slug -> type.addEnumItemObject("urn:balieplein:" + slug));
        Schema<?> schema = new JsonSchema();
        schema.addAllOfItem(new JsonSchema().$ref("#/components/schemas/Problem"));
        schema.addProperty("type", type);
        return new ApiResponse()
                .description(String.join(", ", slugs))
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
    }
}
