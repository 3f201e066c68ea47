package org.walkrounds.slides;

/**
 * A page that is drawn.
 *
 * @param number from 1
 * @param width of its picture, in pixels
 * @param height of its picture, in pixels
 * @param text all that is written on it, in lines
 */
record Slide(int number, int width, int height, String text) {}
