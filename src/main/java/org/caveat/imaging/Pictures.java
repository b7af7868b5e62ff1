package org.caveat.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.imaging.tiff.TiffPage;
import org.caveat.imaging.tiff.TiffPages;
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
    private final Colouring colouring;

    public Pictures(FactsOfFile facts, Messages messages) {
        this(facts, new DecodingWall(PATIENCE, messages), MemoryBound.ofThisMachine());
    }

    Pictures(FactsOfFile facts, DecodingWall wall, MemoryBound memory) {
        this(facts, wall, memory, Colouring.SCREEN);
    }

    private Pictures(FactsOfFile facts, DecodingWall wall, MemoryBound memory, Colouring colouring) {
        this.facts = facts;
        this.wall = wall;
        this.memory = memory;
        this.colouring = colouring;
    }

    /** Opens the same pictures in other colours. */
    Pictures coloured(Colouring other) {
        return new Pictures(facts, wall, memory, other);
    }

    /** Whether a file is of a kind whose own colours can be kept. */
    boolean keepsColours(Path file) throws PictureFailure {
        Origin origin = Origin.of(file);
        return wall.behind(file, () -> format(origin))
                        .filter(Decodable::hasOwnColours)
                        .isPresent()
                && !isRaw(facts.read(file));
    }

    /**
     * Opens the picture in a file; of a kind that is not decoded, the preview that the file holds. Of the pixels nothing
     * is decoded yet.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public PixelSource open(Path file) throws PictureFailure {
        return open(Leaf.of(file));
    }

    /**
     * Opens one of the pictures in a file: a page, as it lies and in its own colours.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public PixelSource open(Leaf leaf) throws PictureFailure {
        FileFacts said = facts.read(leaf.file());
        return open(leaf, said, Orientation.of(said.header().orientation()));
    }

    /**
     * How many pages a file has: pictures that stand for themselves, without smaller copies, masks and thumbnails of them.
     *
     * @return 1 for each format that knows no pages
     * @throws PictureFailure where the file cannot be read
     */
    public int pages(Path file) throws PictureFailure {
        Origin origin = Origin.of(file);
        return wall.behind(file, () -> {
            boolean hasPages = format(origin).filter(Decodable::hasPages).isPresent() && !isRaw(facts.read(file));
            return hasPages ? countPages(origin) : 1;
        });
    }

    private static int countPages(Origin origin) throws IOException {
        try (PictureInput input = new PictureInput(origin)) {
            return TiffPages.of(input).size();
        }
    }

    private static boolean isRaw(FileFacts said) {
        return said.header().mediaType().startsWith(RAW);
    }

    /** A picture, and how it lies in its file. */
    record Opened(PixelSource picture, Orientation orientation) {}

    Opened openFile(Path file) throws PictureFailure {
        FileFacts said = facts.read(file);
        Orientation orientation = Orientation.of(said.header().orientation());
        return new Opened(open(Leaf.of(file), said, orientation), orientation);
    }

    private PixelSource open(Leaf leaf, FileFacts said, Orientation orientation) throws PictureFailure {
        Path file = leaf.file();
        Origin origin = Origin.of(file);
        Optional<Decodable> format = wall.behind(file, () -> format(origin));
        if (format.filter(Decodable::hasPages).isPresent() && !isRaw(said)) {
            return openPage(leaf, format.get(), orientation);
        }
        if (leaf.page() > 1) {
            throw noSuchPage(leaf, 1);
        }
        if (format.isPresent() && !isRaw(said)) {
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

    /** How the first page lies is known from what the file says of itself; the others each say it of themselves. */
    private PixelSource openPage(Leaf leaf, Decodable format, Orientation ofFirst) throws PictureFailure {
        Origin origin = Origin.of(leaf.file());
        TiffFile file = new TiffFile(format, readers, memory, colouring);
        return wall.behind(leaf.file(), () -> {
            try (PictureInput input = new PictureInput(origin)) {
                List<TiffPage> pages = TiffPages.of(input);
                if (leaf.page() > pages.size()) {
                    throw noSuchPage(leaf, pages.size());
                }
                TiffPage page = pages.get(leaf.page() - 1);
                Size stored = new Size(page.width(), page.height());
                check(origin, format, stored);
                Orientation orientation = leaf.page() == 1 ? ofFirst : Orientation.of(page.orientation());
                return file.open(origin, page, orientation, wall);
            }
        });
    }

    private PictureFailure noSuchPage(Leaf leaf, int pages) {
        return new PictureFailure(wall.say("imaging.no-such-page", leaf.file(), leaf.page(), pages));
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

    /** A picture that was made of a file and kept as a JPEG; empty where it cannot be read any more. */
    public Optional<Pixels> kept(Path file, byte[] jpeg) {
        try {
            Optional<PixelSource> kept = open(file, jpeg, Orientation.UPRIGHT);
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get().fitting(Integer.MAX_VALUE));
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
            List<Decoder> decoders = new Decoders(readers, memory, colouring).of(format);
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

    /** Nothing is decoded that cannot be there. */
    private void check(Origin origin, Decodable format, Size stored) throws IOException, PictureFailure {
        if (stored.width() < 1 || stored.height() < 1) {
            throw new IOException("a picture of " + stored);
        }
        try (Origin.Content content = origin.open()) {
            if (stored.pixels() > format.mostPixels(content.size())) {
                throw new PictureFailure(wall.say(
                        "imaging.not-so-many", origin.file(), stored.width(), stored.height(), content.size()));
            }
        }
    }
}
