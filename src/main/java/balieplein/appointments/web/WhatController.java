package balieplein.appointments.web;

import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.web.Texts;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of everything one can make an appointment for.
@Controller
@Open
class WhatController {

    private final Products products;

    WhatController(Products products) {
        this.products = products;
    }

    @GetMapping("/appointments")
    WhatPage what() {
        var language = Texts.language();
        var rows = new ArrayList<WhatPage.Row>();
        for (var product : products.list(language)) {
            var steps = product.steps().stream()
                    .filter(step -> step.regime().bookable())
                    .map(step -> new WhatPage.Step(step.fullCode(), step.name().in(language)))
                    .toList();
            if (!steps.isEmpty()) {
                rows.add(new WhatPage.Row(product.name().in(language), product.icon(), steps));
            }
        }
        return new WhatPage(rows);
    }
}
