package balieplein.identity;

import balieplein.kernel.CurrentCity;
import org.springframework.stereotype.Component;

/// What somebody may do now, asked anew at every request, so that an end or a block counts in running sessions too.
@Component
class Standing {

    private final StaffRegister register;

    Standing(StaffRegister register) {
        this.register = register;
    }

    /// Residents and devices stay what they are; so does a program that asks about the whole installation.
    Actor now(Actor said) {
        var isStaff = !said.has(Role.RESIDENT) && said.channel() != Actor.Channel.DEVICE;
        return isStaff && CurrentCity.find().isPresent() ? said.with(register.grants(said)) : said;
    }
}
