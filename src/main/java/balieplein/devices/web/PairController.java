package balieplein.devices.web;

import static balieplein.web.Texts.text;

import balieplein.devices.Devices;
import balieplein.devices.Pairing;
import balieplein.identity.DeviceCookie;
import balieplein.identity.DeviceRegister;
import balieplein.identity.Open;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// At the device itself: whoever stands there types the code that an administrator read out.
@Open
@Controller
@RequestMapping("/pair")
class PairController {

    private final Devices devices;

    PairController(Devices devices) {
        this.devices = devices;
    }

    @GetMapping
    PairPage ask() {
        return new PairPage(FieldErrors.none());
    }

    @PostMapping
    Object pair(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (devices.pair(code)) {
            case Pairing.Paired paired -> {
                var cookie = DeviceCookie.of(new DeviceRegister.Token(paired.token()), request.isSecure());
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
                yield Redirect.to(paired.device().start());
            }
            case Pairing.Unknown unknown -> refused("unknown", text("devices.pair.unknown"));
            case Pairing.TooManyTries tooMany -> refused("too-many", text("devices.pair.too-many"));
        };
    }

    private static PairPage refused(String code, String message) {
        return new PairPage(FieldErrors.none().add("code", code, message));
    }
}
