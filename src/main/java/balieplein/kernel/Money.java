package balieplein.kernel;

import java.math.BigDecimal;

/// An amount in euro, kept in cents.
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /// Reads an amount such as `22.00`. Throws on more than two decimals.
    public static Money parse(String euros) {
        return new Money(
                new BigDecimal(euros.strip()).movePointRight(2).setScale(0).longValueExact());
    }

    /// The amount as `22.00`.
    public String euros() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    public boolean isZero() {
        return cents == 0;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(cents, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
