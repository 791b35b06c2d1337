package balieplein.identity;

import balieplein.web.ApiProblems;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Tells in the published OpenAPI which operations want a token, and of which roles.
@Component
final class ApiAccess implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    private static final String TOKEN = "token";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var access = RouteAccess.of(handler).filter(route -> !route.open());
        if (access.isPresent()) {
            var roles = access.get().roles().stream().map(Role::code).sorted().toList();
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, roles));
            operation.getResponses().addApiResponse("401", ApiProblems.of(List.of("sign-in-needed")));
            operation.getResponses().addApiResponse("403", ApiProblems.of(List.of("forbidden")));
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
    }
}
