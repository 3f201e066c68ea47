package org.walkrounds.panorama;

/**
 * Arctangents for millions of pixels: a polynomial (Abramowitz and Stegun 4.4.49, error below 3e-8, a ten-thousandth of a
 * pixel of the largest picture) that the compiler turns into vector code and that gives the same bits on any machine.
 */
final class Arctangent {

    private Arctangent() {}

    /** Arctangent of a value from -1 to 1. */
    static double ofUnit(double x) {
        double s = x * x;
        double p = 0.0028662257;
        p = p * s - 0.0161657367;
        p = p * s + 0.0429096138;
        p = p * s - 0.0752896400;
        p = p * s + 0.1065626393;
        p = p * s - 0.1420889944;
        p = p * s + 0.1999355085;
        p = p * s - 0.3333314528;
        return x + x * s * p;
    }

    /** Arctangent of a value of zero or more. */
    static double ofPositive(double x) {
        return x <= 1 ? ofUnit(x) : Math.PI / 2 - ofUnit(1 / x);
    }
}
