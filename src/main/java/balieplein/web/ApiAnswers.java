package balieplein.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Tells in the published OpenAPI what each operation answers: its successes, and its problems (RFC 9457) by status
/// code and type.
@Component
final class ApiAnswers implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var answers = handler.getMethodAnnotation(Answers.class);
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        var body = responses.remove("200");
        var successes = answers == null ? new int[] {200} : answers.value();
        for (int i = 0; i < successes.length; i++) {
            var empty = new ApiResponse().description(i == 0 ? "Done" : "Nothing to tell");
            responses.addApiResponse(
                    String.valueOf(successes[i]), i == 0 && body != null ? body.description("Done") : empty);
        }
        problems(operation, answers == null ? List.of() : List.of(answers.problems()))
                .forEach((status, slugs) -> responses.addApiResponse(status, ApiProblems.of(slugs)));
        return operation.responses(responses);
    }

    private static Map<String, TreeSet<String>> problems(Operation operation, List<String> declared) {
        var parameters = operation.getParameters() == null
                ? List.<String>of()
                : operation.getParameters().stream()
                        .map(parameter -> String.valueOf(parameter.getIn()))
                        .toList();
        var all = new ArrayList<>(declared);
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            all.add("400 invalid-request");
        }
        if (parameters.contains("path")) {
            all.add("404 not-found");
        }
        var problems = new TreeMap<String, TreeSet<String>>();
        for (var problem : all) {
            var parts = problem.split(" ", 2);
            problems.computeIfAbsent(parts[0], status -> new TreeSet<>()).add(parts[1]);
        }
        return problems;
    }
}
