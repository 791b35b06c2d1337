package balieplein.reception.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.Language;
import balieplein.reception.PageByMail;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sends the page of a product to whoever asked at the info desk (INF-01).
@Controller
@RequestMapping("/staff/info")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoMailController {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,100}@[^\\s@]{1,100}");

    private final InfoDeskPages pages;
    private final PageByMail mail;
    private final Products products;

    InfoMailController(InfoDeskPages pages, PageByMail mail, Products products) {
        this.pages = pages;
        this.mail = mail;
        this.products = products;
    }

    @PostMapping("/mails")
    Object send(
            @RequestParam String location,
            @RequestParam String product,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String q) {
        if (!EMAIL.matcher(email.strip()).matches()) {
            var errors = FieldErrors.none().add("email", "invalid", text("reception.staff.mail.invalid"));
            return pages.of(location, q, product, new InfoDone(null, null, email.strip(), "", errors));
        }
        var spoken = Language.find(language).orElse(Texts.language());
        var link = Links.absolute("/products/" + product);
        mail.send(products.get(product), email.strip(), spoken, link);
        return Redirect.to(InfoDeskController.path(location, q, product, "&said=mailed"));
    }
}
