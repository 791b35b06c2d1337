package balieplein.plaza.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.plaza.DisplayBoard;
import balieplein.plaza.Displays;
import balieplein.plaza.Estimate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a display shows, for programs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisplayBody(
        List<Call> calls, List<Wait> waits, @Nullable Notice message, OffsetDateTime at) {

    /// @param speech where the spoken call is
    record Call(
            String ticket,
            String counter,
            String counterName,
            int times,
            @Nullable String arrow,
            OffsetDateTime at,
            String speech) {

        static Call of(DisplayBoard.Call call, Displays.Place place, Language language) {
            return new Call(
                    call.ticket(),
                    call.counter(),
                    call.counterName(),
                    call.times(),
                    call.arrow() == null ? null : call.arrow().tag(),
                    CityTime.offset(call.at()),
                    DisplayController.speech(place, call, language));
        }
    }

    record Wait(String code, String name, int waiting, Estimate estimate) {}

    record Notice(LocalDate closed, String reason) {}

    static DisplayBody of(DisplayBoard board, Displays.Place place, Language language) {
        return new DisplayBody(
                board.calls().stream()
                        .map(call -> Call.of(call, place, language))
                        .toList(),
                board.waits().stream()
                        .map(wait -> new Wait(wait.code(), wait.name().in(language), wait.waiting(), wait.estimate()))
                        .toList(),
                notice(board, language),
                CityTime.offset(board.at()));
    }

    private static @Nullable Notice notice(DisplayBoard board, Language language) {
        var notice = board.notice();
        return notice == null || !notice.isClosed()
                ? null
                : new Notice(notice.day(), notice.reason().in(language));
    }
}
