package balieplein.insight;

/// Tickets given out on a day, and what became of them.
record Balance(int tickets, int closed, int open) {

    boolean isEven() {
        return tickets == closed + open;
    }
}
