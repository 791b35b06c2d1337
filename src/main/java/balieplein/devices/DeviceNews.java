package balieplein.devices;

import balieplein.database.LiveChannel;
import balieplein.web.LiveStreams;
import org.springframework.stereotype.Component;

/// Hangs up the live lines of a device whose token ended, on every instance.
@Component
class DeviceNews implements LiveChannel.Listener {

    private final LiveStreams streams;

    DeviceNews(LiveStreams streams, LiveChannel live) {
        this.streams = streams;
        live.subscribe("", this);
    }

    @Override
    public void heard(String topic, String payload) {
        var place = topic.indexOf("/" + Devices.TOPIC);
        if (place > 0) {
            streams.hangUp(topic.substring(0, place) + "/" + topic.substring(place + 1 + Devices.TOPIC.length()));
        }
    }

    @Override
    public void lost() {
        // A device that was revoked meanwhile is refused at its next sign of life.
    }
}
