package org.caveat.imaging;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/** A picture in a file, decoded anew for each part that is asked for. */
final class FilePicture implements PixelSource {
    /** Pixels that may be in memory at once, for bands. */
    private static final long WHOLE_AT_MOST = 50_000_000;

    private final Origin origin;
    private final Size stored;
    private final Orientation orientation;
    private final List<Decoder> decoders;
    private final Reach reach;
    private final DecodingWall wall;

    FilePicture(Origin origin, Size stored, Orientation orientation, List<Decoder> decoders, DecodingWall wall) {
        this(origin, stored, orientation, decoders, Reach.FROM_THE_TOP, wall);
    }

    FilePicture(
            Origin origin,
            Size stored,
            Orientation orientation,
            List<Decoder> decoders,
            Reach reach,
            DecodingWall wall) {
        this.origin = origin;
        this.stored = stored;
        this.orientation = orientation;
        this.decoders = decoders;
        this.reach = reach;
        this.wall = wall;
    }

    @Override
    public int width() {
        return orientation.turned(stored).width();
    }

    @Override
    public int height() {
        return orientation.turned(stored).height();
    }

    @Override
    public Pixels read(Rectangle area, double scale) throws PictureFailure {
        if (!area.isWithin(width(), height()) || !(scale > 0 && scale <= 1)) {
            throw new IllegalArgumentException(area.spelled() + " at " + scale + " of " + stored);
        }
        Decoder.Portion portion = new Decoder.Portion(stored, orientation.stored(area, stored), scale);
        return wall.behind(origin.file(), stored, () -> orientation.upright(decoded(portion)));
    }

    @Override
    public boolean isReachedInParts() {
        return reach.inParts();
    }

    @Override
    public List<Double> reductions() {
        return reach.reductions();
    }

    @Override
    public Bands bands(int rows) throws PictureFailure {
        Optional<Bands> own = Optional.empty();
        if (orientation == Orientation.UPRIGHT && !decoders.isEmpty()) {
            JpegBands.Otherwise otherwise = new JpegBands.Otherwise(wall, row -> bands(rows, row));
            own = wall.behind(origin.file(), stored, () -> decoders.get(0).bands(origin, stored, rows, otherwise));
        }
        return own.isPresent() ? own.get() : bands(rows, 0);
    }

    @Override
    public Optional<EncodedJpeg> withoutMetadata() throws PictureFailure {
        if (orientation != Orientation.UPRIGHT || decoders.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = wall.behind(origin.file(), () -> {
            try (PictureInput input = new PictureInput(origin)) {
                return decoders.get(0).withoutMetadata(input);
            }
        });
        return bytes.map(jpeg -> new EncodedJpeg(stored.width(), stored.height(), jpeg));
    }

    /** A picture that is not too large is decoded once, for few formats allow to begin in the middle. */
    private Bands bands(int rows, int first) throws PictureFailure {
        return stored.pixels() > WHOLE_AT_MOST
                ? new RegionBands(this, rows, first)
                : new WholeBands(fitting(stored.longestSide()), rows, first);
    }

    private Pixels decoded(Decoder.Portion portion) throws Exception {
        List<Decoder> fit =
                decoders.stream().filter(decoder -> decoder.serves(portion)).toList();
        return FirstThatCan.of(fit, origin, (decoder, input) -> decoder.decode(input, portion));
    }

    @Override
    public void close() {
        // Nothing is held between two readings.
    }
}
