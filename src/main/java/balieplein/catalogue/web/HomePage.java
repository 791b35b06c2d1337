package balieplein.catalogue.web;

import balieplein.catalogue.WaitingNow.Waiting;
import balieplein.web.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param searched what people search often
/// @param tasks of the tiles
/// @param count how many products there are
/// @param firstFree for example “today 16.40 u.”
public record HomePage(
        List<Task> searched,
        List<Task> tasks,
        int count,
        @Nullable OfficeCard office,
        @Nullable Waiting waiting,
        @Nullable String firstFree,
        Instant now)
        implements Page {}
