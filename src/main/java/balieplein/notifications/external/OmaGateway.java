package balieplein.notifications.external;

import balieplein.notifications.SmsGateway;
import balieplein.notifications.StandInSmsGateway;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the RESTful Network API for Short Messaging 1.0 of the Open Mobile Alliance (once GSMA OneAPI), which
/// several operators and gateways offer. Its client correlator is our key: a repeated order is not sent twice.
@Component
final class OmaGateway implements SmsGateway {

    /// Where a gateway is and what it wants to see.
    private record Place(String address, String token) {}

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String INVALID_ADDRESS = "SVC0004";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SmsSettings settings;
    private final ObjectProvider<StandInSmsGateway> standIn;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OmaGateway(SmsSettings settings, ObjectProvider<StandInSmsGateway> standIn) {
        this.settings = settings;
        this.standIn = standIn;
    }

    @Override
    public boolean exists() {
        return place().isPresent();
    }

    @Override
    public Handover send(Order order) {
        try {
            var from = URLEncoder.encode("tel:" + settings.sender(), StandardCharsets.UTF_8);
            var answer = call(request(place().orElseThrow().address() + "/outbound/" + from + "/requests")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body(order)))
                    .build());
            return understood(answer);
        } catch (IOException e) {
            return new Handover.Busy("The gateway does not answer: " + e.getMessage());
        }
    }

    @Override
    public Fate look(String reference) {
        try {
            var answer = call(request(place().orElseThrow().address() + reference + "/deliveryInfos")
                    .GET()
                    .build());
            var status = tree(answer).at("/deliveryInfoList/deliveryInfo/0/deliveryStatus");
            return switch (status.asString("")) {
                case "DeliveredToTerminal" -> Fate.DELIVERED;
                case "DeliveryImpossible" -> Fate.IMPOSSIBLE;
                default -> Fate.UNDERWAY;
            };
        } catch (IOException e) {
            return Fate.UNDERWAY;
        }
    }

    private Optional<Place> place() {
        var url = settings.url();
        if (url != null) {
            var token = settings.token();
            return Optional.of(new Place(url.toString().replaceFirst("/$", ""), token == null ? "" : token));
        }
        return Optional.ofNullable(standIn.getIfAvailable())
                .map(gateway -> new Place(gateway.address().toString(), gateway.token()));
    }

    private String body(Order order) {
        var request = JSON.createObjectNode();
        request.putArray("address").add("tel:" + order.mobile());
        request.put("senderAddress", "tel:" + settings.sender());
        var name = settings.names().get(order.city());
        if (name != null) {
            request.put("senderName", name);
        }
        request.put("clientCorrelator", order.key());
        request.putObject("outboundSMSTextMessage").put("message", order.text().words());
        var body = JSON.createObjectNode();
        body.set("outboundSMSMessageRequest", request);
        return body.toString();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + place().orElseThrow().token());
    }

    private HttpResponse<String> call(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the gateway was asked.", e);
        }
    }

    /// 201 with the address of the request; a fault of the service or of its policies otherwise.
    private Handover understood(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status == 200 || status == 201) {
            return taken(answer);
        }
        var fault = tree(answer).path("requestError");
        var code = fault.findPath("messageId").asString("");
        var reason = status + " " + code + " " + fault.findPath("text").asString("");
        if (code.equals(INVALID_ADDRESS)) {
            return new Handover.NoSuchNumber(reason);
        }
        var ours = status == 401 || status == 403 && !code.startsWith("POL");
        return ours || status == 408 || status == 429 || status >= 500
                ? new Handover.Busy(reason)
                : new Handover.Refused(reason);
    }

    /// What follows `smsmessaging/v1`, so that a gateway behind another name is asked where it is configured.
    private Handover taken(HttpResponse<String> answer) {
        var address = tree(answer)
                .at("/outboundSMSMessageRequest/resourceURL")
                .asString(answer.headers().firstValue("Location").orElse(""));
        var path = address.indexOf("/outbound/");
        return new Handover.Taken(path < 0 ? null : address.substring(path));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
