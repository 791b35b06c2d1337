package balieplein.surveys.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Open;
import balieplein.surveys.Invitation;
import balieplein.surveys.Scores;
import balieplein.surveys.Surveys;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import balieplein.web.NotFound;
import balieplein.web.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The one question, for an app of the city instead of the page (QUA-04).
@RestController
@Open
class SurveysApiController {

    private final Surveys surveys;

    SurveysApiController(Surveys surveys) {
        this.surveys = surveys;
    }

    /// @param channel `counter`, `online` or `phone`
    /// @param until last day on which it can be answered
    record SurveyBody(String channel, String location, String product, LocalDate until, boolean answered) {

        static SurveyBody of(Invitation invitation) {
            return new SurveyBody(
                    invitation.channel().tag(),
                    invitation.location(),
                    invitation.product(),
                    invitation.until(),
                    invitation.answered());
        }
    }

    /// @param score from 1, very dissatisfied, to 5, very satisfied
    record AnswerBody(@Nullable Integer score) {}

    @Answers
    @GetMapping("/api/v1/surveys/{token}")
    SurveyBody get(@PathVariable String token) {
        return SurveyBody.of(find(token));
    }

    @Answers(problems = {"409 answered-before", "410 survey-over", "422 invalid-input"})
    @PostMapping("/api/v1/surveys/{token}/answer")
    ResponseEntity<SurveyBody> answer(@PathVariable String token, @RequestBody AnswerBody body) {
        var score = body.score();
        if (score == null || score < 1 || score > Scores.MOST) {
            throw new InvalidInput("score", "range", text("surveys.problem.score"));
        }
        return switch (surveys.answer(token, score)) {
            case COUNTED -> ResponseEntity.ok(SurveyBody.of(find(token)));
            case ANSWERED_BEFORE ->
                Problem.of(409, "answered-before", text("surveys.problem.answered-before"))
                        .response();
            case TOO_LATE ->
                Problem.of(410, "survey-over", text("surveys.problem.survey-over"))
                        .response();
            case UNKNOWN -> throw new NotFound("There is no survey with this token.");
        };
    }

    private Invitation find(String token) {
        return surveys.find(token).orElseThrow(() -> new NotFound("There is no survey with this token."));
    }
}
