package balieplein.models;

import java.util.Arrays;

/// The visits of one day, in seconds from midnight: what is known of them beforehand, and after [DaySimulation] when
/// they were called and when they ended. In columns, because a year repeated thirty times has six million of them.
public final class DayVisits {

    /// Of a moment that does not exist: no appointment, never called.
    public static final int NONE = -1;

    private int size;
    private int[] arrival = new int[1_024];
    private int[] pool = new int[1_024];
    private long[] servedBy = new long[1_024];
    private int[] due = new int[1_024];
    private int[] handling = new int[1_024];
    private int[] errand = new int[1_024];
    private int[] called = new int[1_024];
    private int[] ended = new int[1_024];

    /// @param servedBy one bit per pool that may help as well
    /// @param due the time of the appointment, or [#NONE]
    /// @param handling how long it will take; [#NONE] for who does not come when called
    public void add(int arrival, int pool, long servedBy, int due, int handling, int errand) {
        if (size == this.arrival.length) {
            grow();
        }
        this.arrival[size] = arrival;
        this.pool[size] = pool;
        this.servedBy[size] = servedBy;
        this.due[size] = due;
        this.handling[size] = handling;
        this.errand[size] = errand;
        called[size] = NONE;
        ended[size] = NONE;
        size++;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int arrival(int visit) {
        return arrival[visit];
    }

    public int pool(int visit) {
        return pool[visit];
    }

    public int due(int visit) {
        return due[visit];
    }

    public boolean hasAppointment(int visit) {
        return due[visit] != NONE;
    }

    /// Whether the visitor comes when called.
    public boolean comes(int visit) {
        return handling[visit] != NONE;
    }

    public int handling(int visit) {
        return handling[visit];
    }

    /// Which of the errands of the [Demand] it is.
    public int errand(int visit) {
        return errand[visit];
    }

    public int called(int visit) {
        return called[visit];
    }

    public int ended(int visit) {
        return ended[visit];
    }

    public boolean isServed(int visit) {
        return called[visit] != NONE && comes(visit);
    }

    boolean canBeServedBy(int visit, int otherPool) {
        return (servedBy[visit] & (1L << otherPool)) != 0;
    }

    /// The moment from which the turn of a visit counts.
    int turn(int visit) {
        return due[visit] == NONE ? arrival[visit] : due[visit];
    }

    void call(int visit, int at, int end) {
        called[visit] = at;
        ended[visit] = end;
    }

    private void grow() {
        var length = 2 * arrival.length;
        arrival = Arrays.copyOf(arrival, length);
        pool = Arrays.copyOf(pool, length);
        servedBy = Arrays.copyOf(servedBy, length);
        due = Arrays.copyOf(due, length);
        handling = Arrays.copyOf(handling, length);
        errand = Arrays.copyOf(errand, length);
        called = Arrays.copyOf(called, length);
        ended = Arrays.copyOf(ended, length);
    }
}
