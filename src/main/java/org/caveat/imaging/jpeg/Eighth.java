package org.caveat.imaging.jpeg;

/**
 * A picture at an eighth of its size: each pixel is the average of a block of 8 × 8.
 *
 * @param width an eighth of the picture's, rounded
 * @param height an eighth of the picture's, rounded
 * @param rgb {@code 0xFFRRGGBB}, row after row, in the colours of the file
 * @param head what the file says before its pixels
 */
public record Eighth(int width, int height, int[] rgb, JpegHead head) {}
