package balieplein.catalogue.web;

import balieplein.web.Page;
import java.util.List;

/// The services of the city and their ways of serving.
public record ServicesPage(List<Row> rows) implements Page {

    public record Row(String code, String name, List<ServicePage.Way> ways) {}
}
