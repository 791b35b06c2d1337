package balieplein.appointments.web;

import balieplein.web.Page;
import java.util.List;

/// Whose appointment moved or is cancelled and whom only a letter reaches, to print.
public record WorklistLettersPage(String location, String locationName, List<WorklistPage.Row> rows) implements Page {}
