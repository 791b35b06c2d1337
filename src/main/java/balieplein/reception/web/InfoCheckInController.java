package balieplein.reception.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Visitor;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The info desk checks in somebody who has an appointment (GUI-01); a second time gives the same number.
@Controller
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoCheckInController {

    private static final String RECEPTION = "info";

    private final InfoDeskPages pages;
    private final CheckIns checkIns;

    InfoCheckInController(InfoDeskPages pages, CheckIns checkIns) {
        this.pages = pages;
        this.checkIns = checkIns;
    }

    @PostMapping("/staff/info/arrivals/{appointment}")
    Object checkIn(@PathVariable String appointment, @RequestParam String location) {
        var place = pages.location(location);
        var visitor = Visitor.at(RECEPTION, Texts.language());
        return switch (checkIns.appointment(appointment, place.code(), visitor)) {
            case CheckIn.Registered registered ->
                Redirect.to(InfoDeskController.path(
                        place.code(), "", "", "&visit=" + registered.visit().code()));
            case CheckIn refused ->
                pages.of(
                        place.code(),
                        "",
                        "",
                        new InfoDone(null, InfoAnswers.refusal(refused, ""), "", "", FieldErrors.none()));
        };
    }
}
