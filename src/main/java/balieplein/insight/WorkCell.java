package balieplein.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The work of a day for one step at one moment ([MomentsPolicy]).
final class WorkCell {

    static final int NOBODY = -1;
    static final int SEVERAL = -2;

    private final List<MomentsPolicy.Work> works = new ArrayList<>();

    /// Whose work it is together: an official, nobody or several.
    static int together(int one, int other) {
        if (one == NOBODY || one == other) {
            return other;
        }
        return other == NOBODY ? one : SEVERAL;
    }

    void add(MomentsPolicy.Work work) {
        works.add(work);
    }

    int told(BitSet untold) {
        var told = 0;
        for (var work : works) {
            told += untold.get(work.number()) ? 0 : 1;
        }
        return told;
    }

    /// Whose work is kept back.
    ///
    /// @param all whether that of which the product keeps it back counts too
    int missing(BitSet untold, boolean all) {
        var who = NOBODY;
        for (var work : works) {
            if (untold.get(work.number()) && (all || !work.untold())) {
                who = together(who, work.official());
            }
        }
        return who;
    }

    void hideOfOne(BitSet untold) {
        var who = NOBODY;
        for (var work : works) {
            if (!untold.get(work.number())) {
                who = together(who, work.official());
            }
        }
        if (who != NOBODY && who != SEVERAL) {
            hide(untold);
        }
    }

    void hide(BitSet untold) {
        works.forEach(work -> untold.set(work.number()));
    }
}
