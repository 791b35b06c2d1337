package balieplein.surveys.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.locations.Locations;
import balieplein.surveys.Answering;
import balieplein.surveys.Invitation;
import balieplein.surveys.Scores;
import balieplein.surveys.Surveys;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The question behind the link of a mail or a ticket. Looking at it answers nothing: mail programs look too.
@Controller
@Open
class SurveyController {

    private static final int CONFLICT = 409;
    private static final int GONE = 410;

    private final Surveys surveys;
    private final Products products;
    private final Locations locations;

    SurveyController(Surveys surveys, Products products, Locations locations) {
        this.surveys = surveys;
        this.products = products;
        this.locations = locations;
    }

    @GetMapping(Surveys.PATH + "{token}")
    SurveyPage show(@PathVariable String token) {
        var invitation = get(token);
        if (invitation.answered()) {
            return told(invitation, "answered", 200);
        }
        return surveys.isOver(invitation) ? told(invitation, "over", GONE) : asked(invitation, FieldErrors.none());
    }

    @PostMapping(Surveys.PATH + "{token}")
    Object answer(@PathVariable String token, @RequestParam(defaultValue = "") String score) {
        var invitation = get(token);
        if (!invitation.answered() && !surveys.isOver(invitation) && !score.matches("[1-5]")) {
            return asked(invitation, FieldErrors.none().add("score", "required", text("surveys.resident.choose")));
        }
        return switch (score.matches("[1-5]") ? surveys.answer(token, Integer.parseInt(score)) : before(invitation)) {
            case COUNTED -> Redirect.to(Surveys.PATH + token);
            case ANSWERED_BEFORE -> told(invitation, "before", CONFLICT);
            case TOO_LATE -> told(invitation, "over", GONE);
            case UNKNOWN -> throw new NotFound("There is no survey with this token.");
        };
    }

    private static Answering before(Invitation invitation) {
        return invitation.answered() ? Answering.ANSWERED_BEFORE : Answering.TOO_LATE;
    }

    private Invitation get(String token) {
        return surveys.find(token).orElseThrow(() -> new NotFound("There is no survey with this token."));
    }

    private SurveyPage asked(Invitation invitation, FieldErrors errors) {
        var place = locations
                .find(invitation.location())
                .map(location -> location.name())
                .orElse(invitation.location());
        var product = products.find(invitation.product())
                .map(found -> found.name().in(Texts.language()))
                .orElse(invitation.product());
        var question = text("surveys.resident.question." + invitation.channel().tag(), place, product);
        return new SurveyPage(
                "open",
                invitation.token(),
                question,
                choices(),
                Formats.date(invitation.until()),
                errors,
                errors.isEmpty() ? 200 : 422);
    }

    private static SurveyPage told(Invitation invitation, String state, int status) {
        return new SurveyPage(state, invitation.token(), "", List.of(), "", FieldErrors.none(), status);
    }

    /// From very satisfied down would flatter: from very dissatisfied up, as the scale is.
    private static List<Choice> choices() {
        return IntStream.rangeClosed(1, Scores.MOST)
                .mapToObj(score -> new Choice(String.valueOf(score), text("surveys.resident.score." + score)))
                .toList();
    }
}
