package balieplein.plaza;

import org.jspecify.annotations.Nullable;

/// A visit about to be registered.
///
/// @param prefix the letter of its ticket
/// @param mobile where to send a message when it is called; forgotten at the end of the day
record NewVisit(
        String code,
        String prefix,
        Visit.Place place,
        Visit.Wish wish,
        Visit.Arrival arrival,
        @Nullable String mobile,
        @Nullable RequestKey request) {}
