package org.caveat.export;

/**
 * A copy of a picture.
 *
 * @param jpeg the file's bytes, which nobody changes
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, from its maker to the disk
public record PictureCopy(byte[] jpeg, int width, int height) {}
