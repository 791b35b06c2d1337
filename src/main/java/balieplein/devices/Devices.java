package balieplein.devices;

import balieplein.audit.AuditLog;
import balieplein.database.LiveChannel;
import balieplein.identity.Actor;
import balieplein.identity.DeviceRegister;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The devices of the current city.
@Component
public class Devices implements DeviceRegister {

    /// The way news of a device travels to all instances, after the city: `devices/kiosk-2`.
    static final String TOPIC = "devices/";

    private static final Duration INVITATION = Duration.ofMinutes(15);

    private final DevicesTable table;
    private final PairingsTable pairings;
    private final WrongCodes wrongCodes;
    private final AuditLog audit;
    private final LiveChannel live;
    private final InstantSource clock;

    Devices(
            DevicesTable table,
            PairingsTable pairings,
            WrongCodes wrongCodes,
            AuditLog audit,
            LiveChannel live,
            InstantSource clock) {
        this.table = table;
        this.pairings = pairings;
        this.wrongCodes = wrongCodes;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    public List<Device> list() {
        return table.list();
    }

    public Optional<Device> find(String code) {
        return table.find(code);
    }

    /// A new device, not paired yet.
    @Transactional
    public Device add(Device.Kind kind, String name, String start) {
        var device = new Device(freeCode(kind), kind, name, start, null, null, 0, null);
        table.add(device);
        audit.record("devices.added", entity(device.code()), Map.of("name", name, "start", start));
        return device;
    }

    /// A code with which somebody who stands before the device pairs it, once, within a quarter of an hour. What it
    /// showed before ends.
    @Transactional
    public String invite(String code) {
        var invitation = DeviceSecrets.code();
        pairings.invite(
                code, DeviceSecrets.hashOfCode(invitation), clock.instant().plus(INVITATION));
        audit.record("devices.invited", entity(code), Map.of());
        tell(code);
        return invitation;
    }

    @Transactional
    public Pairing pair(String typed) {
        if (wrongCodes.areTooMany()) {
            return new Pairing.TooManyTries();
        }
        var token = DeviceSecrets.token();
        var paired = pairings.pair(DeviceSecrets.hashOfCode(typed), DeviceSecrets.hash(token), clock.instant());
        if (paired.isEmpty()) {
            wrongCodes.add();
            return new Pairing.Unknown();
        }
        audit.record("devices.paired", entity(paired.get().code()), Map.of());
        return new Pairing.Paired(paired.get(), token);
    }

    @Override
    public Optional<Actor> find(DeviceRegister.Token token) {
        return pairings.findByToken(DeviceSecrets.hash(token.text()))
                .map(device -> new Actor(
                        device.code(), device.name(), Set.of(device.kind().role()), Actor.Channel.DEVICE));
    }

    /// A sign of life of the device that asks.
    ///
    /// @return how often it was told to load anew
    @Transactional
    public int beat(String code) {
        table.see(code, clock.instant());
        return table.find(code).map(Device::reloads).orElse(0);
    }

    /// Tells a device to load its page anew.
    @Transactional
    public void reload(String code) {
        table.reload(code);
        audit.record("devices.reloaded", entity(code), Map.of());
    }

    /// A stolen or retired device: its token ends at once, on every instance.
    @Transactional
    public void revoke(String code) {
        pairings.revoke(code, clock.instant());
        audit.record("devices.revoked", entity(code), Map.of());
        tell(code);
    }

    private void tell(String code) {
        live.publish(CurrentCity.code() + "/" + TOPIC + code, "ended");
    }

    private String freeCode(Device.Kind kind) {
        int number = 1;
        while (table.find(kind.tag() + "-" + number).isPresent()) {
            number++;
        }
        return kind.tag() + "-" + number;
    }

    private static String entity(String code) {
        return "device:" + code;
    }
}
