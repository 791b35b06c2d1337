package balieplein.identity;

import balieplein.kernel.CurrentCity;
import org.springframework.stereotype.Component;

/// What somebody may do now, asked anew at every request, so that an end or a block counts in running sessions too.
@Component
class Standing {

    private final StaffRegister register;
    private final RepresentationRegister representations;

    Standing(StaffRegister register, RepresentationRegister representations) {
        this.register = register;
        this.representations = representations;
    }

    /// Residents and devices stay what they are, except that acting for somebody ends with the right to it; so does a
    /// program that asks about the whole installation.
    Actor now(Actor said) {
        var other = said.represented();
        if (other != null) {
            var self = said.self();
            return self != null && representations.isInForce(self, other.person()) ? said : said.actingFor(null);
        }
        var isStaff = !said.has(Role.RESIDENT) && said.channel() != Actor.Channel.DEVICE;
        return isStaff && CurrentCity.find().isPresent() ? said.with(register.grants(said)) : said;
    }
}
