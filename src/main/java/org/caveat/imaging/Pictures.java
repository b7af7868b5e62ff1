package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.metadata.EmbeddedPreviews;
import org.caveat.metadata.EmbeddedThumbnail;
import org.caveat.metadata.FileFacts;
import org.caveat.text.Messages;

/** Opens the picture in a file, or says in a sentence why it cannot be shown. */
public final class Pictures {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RAW = "image/x-";
    private static final int LEAST_PREVIEW = 64;

    private final FactsOfFile facts;
    private final EmbeddedThumbnail embedded = new EmbeddedThumbnail();
    private final EmbeddedPreviews previews = new EmbeddedPreviews();
    private final DecodingWall wall;
    private final MemoryBound memory;
    private final Readers readers = new Readers();

    public Pictures(FactsOfFile facts, Messages messages) {
        this(facts, new DecodingWall(PATIENCE, messages), MemoryBound.ofThisMachine());
    }

    Pictures(FactsOfFile facts, DecodingWall wall, MemoryBound memory) {
        this.facts = facts;
        this.wall = wall;
        this.memory = memory;
    }

    /**
     * Opens the picture in a file; of a kind that is not decoded, the preview that the file holds. Of the pixels nothing
     * is decoded yet.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public PixelSource open(Path file) throws PictureFailure {
        return openFile(file).picture();
    }

    /**
     * Opens one of the pictures in a file.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public PixelSource open(Leaf leaf) throws PictureFailure {
        return open(leaf.file());
    }

    /** A picture, and how it lies in its file. */
    record Opened(PixelSource picture, Orientation orientation) {}

    Opened openFile(Path file) throws PictureFailure {
        FileFacts said = facts.read(file);
        Orientation orientation = Orientation.of(said.header().orientation());
        return new Opened(open(file, said, orientation), orientation);
    }

    private PixelSource open(Path file, FileFacts said, Orientation orientation) throws PictureFailure {
        Origin origin = Origin.of(file);
        Optional<Decodable> format = wall.behind(file, () -> format(origin));
        boolean isRaw = said.header().mediaType().startsWith(RAW);
        if (format.isPresent() && !isRaw) {
            return open(origin, format.get(), orientation);
        }
        PixelSource small = previews.in(file).stream()
                .flatMap(place -> preview(file, place, orientation).stream())
                .filter(Pictures::isWorthSeeing)
                .findFirst()
                .or(() -> embedded(file, orientation).filter(Pictures::isWorthSeeing))
                .or(() -> format.flatMap(known -> opened(origin, known, orientation))
                        .filter(Pictures::isWorthSeeing))
                .orElseThrow(() -> notDecoded(file, said));
        return new Preview(file, size(said), small, wall, memory, kind(said));
    }

    /** One that is worth nothing unless it can be decoded to its end: many a raw file is cut off within. */
    private Optional<PixelSource> preview(
            Path file, org.caveat.metadata.container.Preview place, Orientation orientation) {
        return opened(Origin.within(file, place.offset(), place.length()), Decodable.JPEG, orientation);
    }

    /** The small picture that a file holds of itself, upright. */
    Optional<PixelSource> embedded(Path file, Orientation orientation) {
        return embedded.read(file).flatMap(picture -> open(file, picture, orientation));
    }

    /** A picture that was found within a file, or was kept of it. */
    Optional<PixelSource> open(Path file, byte[] picture, Orientation orientation) {
        Origin origin = Origin.within(file, picture);
        try {
            return wall.behind(file, () -> format(origin)).flatMap(format -> opened(origin, format, orientation));
        } catch (PictureFailure spoilt) {
            return Optional.empty();
        }
    }

    private Optional<PixelSource> opened(Origin origin, Decodable format, Orientation orientation) {
        try {
            return Optional.of(open(origin, format, orientation));
        } catch (PictureFailure spoilt) {
            return Optional.empty();
        }
    }

    private static boolean isWorthSeeing(PixelSource preview) {
        return Math.max(preview.width(), preview.height()) >= LEAST_PREVIEW;
    }

    private PixelSource open(Origin origin, Decodable format, Orientation orientation) throws PictureFailure {
        return wall.behind(origin.file(), () -> {
            List<Decoder> decoders = decoders(format);
            Size stored = FirstThatCan.of(decoders, origin, Decoder::size);
            check(origin, format, stored);
            return new FilePicture(origin, stored, orientation, decoders, wall);
        });
    }

    private static Optional<Decodable> format(Origin origin) throws IOException {
        try (PictureInput input = new PictureInput(origin)) {
            return Decodable.of(input);
        }
    }

    private PictureFailure notDecoded(Path file, FileFacts said) {
        return new PictureFailure(said.unreadable().orElseGet(() -> wall.say("imaging.not-decoded", file, kind(said))));
    }

    /** What people call a kind of file: of {@code image/x-canon-cr2}, CR2. */
    private static String kind(FileFacts said) {
        String type = said.header().mediaType();
        String kind = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('-')) + 1);
        return kind.equals("jp2") ? "JPEG 2000" : kind.toUpperCase(Locale.ROOT);
    }

    private static Size size(FileFacts said) {
        return new Size(said.header().width(), said.header().height());
    }

    private List<Decoder> decoders(Decodable format) {
        List<Decoder> decoders = new ArrayList<>();
        if (format == Decodable.JPEG || format == Decodable.INK_JPEG) {
            decoders.add(new OwnJpeg(memory));
        }
        if (format == Decodable.BMP) {
            decoders.add(new OwnBitmap(memory));
        }
        if (format == Decodable.PSD) {
            decoders.add(new OwnPsd(memory));
        }
        for (String provider : format.readers()) {
            Decoder decoder = new ImageIoDecoder(format, provider, readers, memory);
            decoders.add(
                    switch (format) {
                        case GIF -> new OnCanvas(decoder, new GifCanvas(), memory);
                        case WEBP -> new OnCanvas(decoder, new WebpCanvas(), memory);
                        default -> decoder;
                    });
        }
        return decoders;
    }

    /** Nothing is decoded that cannot be there. */
    private static void check(Origin origin, Decodable format, Size stored) throws IOException {
        if (stored.width() < 1 || stored.height() < 1) {
            throw new IOException("a picture of " + stored);
        }
        try (Origin.Content content = origin.open()) {
            if (stored.pixels() > format.mostPixels(content.size())) {
                throw new EOFException(stored + " in " + content.size() + " bytes");
            }
        }
    }
}
