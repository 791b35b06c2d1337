package balieplein.identity;

/// The city's own register of who works for it. The module `staff` does it.
public interface StaffRegister {

    /// What a member of staff or a program may do at this moment: what the provider says and what the city says, as the
    /// city wants them united. Nothing when the city blocked them or their time is over.
    ///
    /// @param said as the provider tells it
    Grants grants(Actor said);
}
