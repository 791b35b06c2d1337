package balieplein.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The published OpenAPI: what it is, the form of problems, and names of answers that no two controllers share.
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Balieplein")
                        .version("1")
                        .description("The service desk of a city. The host name says which city.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .components(new Components().addSchemas("Problem", problem()));
    }

    @Bean
    ModelResolver answersByTheirController(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new Names()).openapi31(true);
    }

    private static Schema<?> problem() {
        var fault = object("field", "code", "message");
        var errors = new JsonSchema().items(fault).description("What is wrong with the input, by field");
        errors.addType("array");
        var problem = object("type", "title", "detail", "correlation");
        problem.addProperty("status", typed("integer"));
        problem.addProperty("errors", errors);
        return problem.required(List.of("type", "title", "status")).description("RFC 9457");
    }

    private static Schema<?> object(String... texts) {
        var object = typed("object");
        for (var text : texts) {
            object.addProperty(text, typed("string"));
        }
        return object;
    }

    private static Schema<?> typed(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    /// A record inside a controller is named after both: `QueueController.Service` is `QueueService`.
    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(JavaType type, java.util.Set<Options> options) {
            return nameForClass(type.getRawClass(), options);
        }

        @Override
        protected String getNameOfClass(Class<?> type) {
            var outer = type.getEnclosingClass();
            return outer == null
                    ? type.getSimpleName()
                    : outer.getSimpleName().replaceFirst("(Controller|Body)$", "") + type.getSimpleName();
        }
    }
}
