package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caveat.metadata.Header;
import org.caveat.text.Messages;

/** Opens the picture in a file, or says in a sentence why it cannot be shown. */
public final class Pictures {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FactsOfFile facts;
    private final Wall wall;
    private final MemoryBound memory;
    private final Readers readers = new Readers();

    public Pictures(FactsOfFile facts, Messages messages) {
        this(facts, new Wall(PATIENCE, messages), MemoryBound.ofThisMachine());
    }

    Pictures(FactsOfFile facts, Wall wall, MemoryBound memory) {
        this.facts = facts;
        this.wall = wall;
        this.memory = memory;
    }

    /**
     * Opens the picture in a file. Of its pixels nothing is decoded yet.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public PixelSource open(Path file) throws PictureFailure {
        Header header = facts.read(file).header();
        return open(Origin.of(file), Orientation.of(header.orientation()), header.mediaType());
    }

    /** Opens a picture that was found within a file, or was kept of it, and that lies as given. */
    PixelSource open(Path file, byte[] picture, Orientation orientation) throws PictureFailure {
        return open(Origin.within(file, picture), orientation, "image/jpeg");
    }

    private PixelSource open(Origin origin, Orientation orientation, String mediaType) throws PictureFailure {
        return wall.behind(origin.file(), () -> {
            Format format = format(origin, mediaType);
            List<Decoder> decoders = decoders(format);
            Size stored = FirstThatCan.of(decoders, origin, Decoder::size);
            check(origin, format, stored);
            return new FilePicture(origin, stored, orientation, decoders, wall);
        });
    }

    private Format format(Origin origin, String mediaType) throws IOException, PictureFailure {
        try (PictureInput input = new PictureInput(origin)) {
            return Format.of(input)
                    .orElseThrow(() -> new PictureFailure(notDecoded(origin.file(), mediaType, input.length())));
        }
    }

    private String notDecoded(Path file, String mediaType, long bytes) {
        if (bytes == 0) {
            return wall.say("imaging.empty", file);
        }
        return mediaType.startsWith("image/")
                ? wall.say("imaging.not-decoded", file, mediaType.substring("image/".length()))
                : wall.say("imaging.no-picture", file);
    }

    private List<Decoder> decoders(Format format) {
        List<Decoder> decoders = new ArrayList<>();
        if (format == Format.JPEG) {
            decoders.add(new EighthJpeg(memory));
        }
        format.readers().forEach(provider -> decoders.add(new ImageIoDecoder(format, provider, readers, memory)));
        return decoders;
    }

    /** Nothing is decoded that cannot be there. */
    private void check(Origin origin, Format format, Size stored) throws IOException, PictureFailure {
        if (stored.width() < 1 || stored.height() < 1) {
            throw new PictureFailure(wall.say("imaging.no-size", origin.file()));
        }
        try (Origin.Content content = origin.open()) {
            if (stored.pixels() > format.mostPixels(content.size())) {
                throw new EOFException(stored + " in " + content.size() + " bytes");
            }
        }
    }
}
