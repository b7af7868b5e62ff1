package org.caveat.imaging.tiff;

import java.util.Set;

/** Numbers of the fields that are read here (TIFF 6.0 and its supplements). */
final class Tag {
    static final int NEW_SUBFILE = 254;
    static final int SUBFILE = 255;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int INTERPRETATION = 262;
    static final int FILL_ORDER = 266;
    static final int STRIP_OFFSETS = 273;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int STRIP_ROWS = 278;
    static final int STRIP_BYTES = 279;
    static final int ACROSS_PER_UNIT = 282;
    static final int PLANES = 284;
    static final int FAX_3 = 292;
    static final int RESOLUTION_UNIT = 296;
    static final int PREDICTOR = 317;
    static final int PALETTE = 320;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int TILE_OFFSETS = 324;
    static final int TILE_BYTES = 325;
    static final int INNER_DIRECTORIES = 330;
    static final int INKS = 332;
    static final int EXTRA_SAMPLES = 338;
    static final int SAMPLE_FORMAT = 339;
    static final int JPEG_TABLES = 347;
    static final int JPEG_STREAM = 513;
    static final int LUMA_WEIGHTS = 529;
    static final int SUBSAMPLING = 530;
    static final int BLACK_AND_WHITE = 532;
    static final int PROFILE = 34675;

    static final Set<Integer> ALL = Set.of(
            NEW_SUBFILE,
            SUBFILE,
            WIDTH,
            HEIGHT,
            BITS,
            COMPRESSION,
            INTERPRETATION,
            FILL_ORDER,
            STRIP_OFFSETS,
            ORIENTATION,
            SAMPLES,
            STRIP_ROWS,
            STRIP_BYTES,
            ACROSS_PER_UNIT,
            PLANES,
            FAX_3,
            RESOLUTION_UNIT,
            PREDICTOR,
            PALETTE,
            TILE_WIDTH,
            TILE_HEIGHT,
            TILE_OFFSETS,
            TILE_BYTES,
            INNER_DIRECTORIES,
            INKS,
            EXTRA_SAMPLES,
            SAMPLE_FORMAT,
            JPEG_TABLES,
            JPEG_STREAM,
            LUMA_WEIGHTS,
            SUBSAMPLING,
            BLACK_AND_WHITE,
            PROFILE);

    private Tag() {}
}
