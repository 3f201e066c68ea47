package org.walkrounds.room;

/** How much of something one may do: so much a second in the long run, a little more at once (a token bucket). */
final class Allowance {

    private final double perSecond;
    private final double burst;
    private double left;
    private long since;

    Allowance(double perSecond, double burst, long nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        left = burst;
        since = nanos;
    }

    /**
     * Takes one, if there is one.
     *
     * @param nanos the time by a clock that only goes forward
     */
    synchronized boolean take(long nanos) {
        left = Math.min(burst, left + (nanos - since) / 1e9 * perSecond);
        since = nanos;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
