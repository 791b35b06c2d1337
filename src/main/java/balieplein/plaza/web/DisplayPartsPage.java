package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.locations.Opening;
import balieplein.plaza.DisplayBoard;
import balieplein.plaza.TicketNumber;
import balieplein.web.Formats;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a waiting screen that change.
///
/// @param closed instead of calls, when nobody is called because it is closed; empty otherwise
/// @param notice the line at the bottom, empty when there is nothing to say
public record DisplayPartsPage(List<Call> calls, String closed, List<Wait> waits, String hint, String notice)
        implements Page {

    /// @param kind and `counter` are the name of the counter: `Balie` and `7`
    /// @param arrow the way to the counter, empty when it is not known
    /// @param sound where the spoken call is, null when there is no voice
    public record Call(
            String id,
            String ticket,
            String kind,
            String counter,
            String product,
            String arrow,
            @Nullable Integer highlightedFor,
            List<String> sounds) {}

    public record Wait(String name, String minutes) {}

    /// @param told what the city tells; it takes turns with an exceptional closing, a minute each
    static DisplayPartsPage of(DisplayBoard board, Products products, String hint, List<String> told, SoundOf sound) {
        var calls = new ArrayList<Call>();
        for (var call : board.calls()) {
            var large = call.isHighlighted(board.at());
            calls.add(call(call, products, large ? (int) call.highlightedFor(board.at()) : null, sound));
        }
        return new DisplayPartsPage(
                calls,
                calls.isEmpty() ? closed(board.opening()) : "",
                board.waits().stream().map(DisplayPartsPage::wait).toList(),
                hint,
                DisplayNotice.of(board, told));
    }

    /// Finds the address of a spoken call.
    interface SoundOf {
        List<String> of(DisplayBoard.Call call);
    }

    private static Call call(DisplayBoard.Call call, Products products, @Nullable Integer seconds, SoundOf sound) {
        var name = call.counterName();
        var split = name.lastIndexOf(' ');
        var isNumbered = split > 0 && name.length() - split <= 4;
        return new Call(
                call.id(),
                TicketNumber.spaced(call.ticket()),
                isNumbered ? name.substring(0, split) : "",
                isNumbered ? name.substring(split + 1) : name,
                product(call.step(), products),
                call.arrow() == null ? "" : call.arrow().tag(),
                seconds,
                sound.of(call));
    }

    private static String closed(Opening opening) {
        if (opening.open()) {
            return "";
        }
        var next = opening.next();
        return next == null
                ? text("plaza.display.closed-now")
                : text("plaza.display.opens", Formats.day(next.toLocalDate()), Formats.time(next.toLocalTime()));
    }

    private static String product(@Nullable String step, Products products) {
        return step == null
                ? ""
                : products.findStep(step)
                        .flatMap(found -> products.find(found.product()))
                        .map(product -> product.name().in(Texts.language()))
                        .orElse("");
    }

    private static Wait wait(DisplayBoard.Wait wait) {
        var minutes = wait.waiting() == 0
                ? text("plaza.display.no-queue")
                : text(
                        "plaza.display.minutes",
                        Integer.toString(wait.estimate().from()),
                        Integer.toString(wait.estimate().to()));
        return new Wait(wait.name().in(Texts.language()), minutes);
    }
}
