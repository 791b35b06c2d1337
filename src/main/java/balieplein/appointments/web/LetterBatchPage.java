package balieplein.appointments.web;

import balieplein.appointments.PaperLetters.Batch;
import balieplein.appointments.PaperLetters.PaperLetter;
import balieplein.web.Page;
import java.util.List;

/// Letters to print, one on each sheet.
///
/// @param isNew whether they were taken to be printed just now, so that nobody has them on paper yet
public record LetterBatchPage(
        String location, String locationName, Batch batch, List<PaperLetter> letters, boolean isNew) implements Page {}
