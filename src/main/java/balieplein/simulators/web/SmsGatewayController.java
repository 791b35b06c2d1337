package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.simulators.Simulated;
import balieplein.simulators.TextMessages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A gateway for text messages that speaks the RESTful Network API for Short Messaging 1.0, with its faults.
@RestController
@RequestMapping(path = "/simulators/sms/smsmessaging/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Open
@Simulated
final class SmsGatewayController {

    record Request(Sms outboundSMSMessageRequest) {}

    record Sms(List<String> address, String senderAddress, String clientCorrelator, Words outboundSMSTextMessage) {}

    record Words(String message) {}

    private static final String TEL = "tel:";

    private final TextMessages messages;

    SmsGatewayController(TextMessages messages) {
        this.messages = messages;
    }

    @PostMapping("/outbound/{sender}/requests")
    ResponseEntity<Map<String, Object>> send(
            @PathVariable String sender,
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody Request request,
            HttpServletRequest servlet) {
        if (!authorization.equals("Bearer demo")) {
            return fault(401, "policyException", "POL0001", "A policy error occurred: no valid token");
        }
        var sms = request.outboundSMSMessageRequest();
        var number = sms.address().getFirst().replaceFirst(TEL, "");
        if (messages.isUnknown(number)) {
            return fault(400, "serviceException", "SVC0004", "No valid addresses provided in message part address");
        }
        var reference = messages.take(
                sms.clientCorrelator(),
                sender.replaceFirst(TEL, ""),
                number,
                sms.outboundSMSTextMessage().message());
        var resource = servlet.getRequestURL() + "/" + reference;
        return ResponseEntity.created(URI.create(resource))
                .body(Map.of(
                        "outboundSMSMessageRequest",
                        Map.of(
                                "address", sms.address(),
                                "senderAddress", sms.senderAddress(),
                                "clientCorrelator", sms.clientCorrelator(),
                                "resourceURL", resource,
                                "deliveryInfoList", deliveries(resource, number, "MessageWaiting"))));
    }

    @GetMapping("/outbound/{sender}/requests/{reference}/deliveryInfos")
    ResponseEntity<Map<String, Object>> deliveries(
            @PathVariable String sender, @PathVariable String reference, HttpServletRequest servlet) {
        var resource = servlet.getRequestURL().toString();
        return messages.find(reference)
                .map(found -> ResponseEntity.ok(Map.<String, Object>of(
                        "deliveryInfoList",
                        deliveries(
                                resource,
                                found.recipient(),
                                found.isReached() ? "DeliveredToTerminal" : "DeliveryImpossible"))))
                .orElseGet(() -> fault(404, "serviceException", "SVC0002", "Invalid input value for reference"));
    }

    private static Map<String, Object> deliveries(String resource, String number, String status) {
        return Map.of(
                "resourceURL",
                resource,
                "deliveryInfo",
                List.of(Map.of("address", TEL + number, "deliveryStatus", status)));
    }

    private static ResponseEntity<Map<String, Object>> fault(int status, String kind, String code, String text) {
        return ResponseEntity.status(status)
                .body(Map.of(
                        "requestError", Map.of(kind, Map.of("messageId", code, "text", text, "variables", List.of()))));
    }
}
