package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is found in one file while it is unpacked: its size and its blocks. It takes only so much, and says what it left. */
public final class Contents {
    /** The most that the blocks of one file may hold together, in bytes. */
    private static final long ROOM = 24L << 20;

    private static final int MOST_BLOCKS = 2_000;
    private static final int MOST_PROBLEMS = 50;

    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Text> texts = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private Optional<Extent> extent = Optional.empty();
    private Optional<Integer> orientation = Optional.empty();
    private Optional<String> profile = Optional.empty();
    private long room = ROOM;
    private int count;

    /**
     * The stored picture's size in pixels.
     *
     * @param width from 1
     * @param height from 1
     */
    public record Extent(int width, int height) {

        /** A size as a file claims it; nothing where it is none. */
        public static Optional<Extent> of(long width, long height) {
            boolean isSize = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
            return isSize ? Optional.of(new Extent((int) width, (int) height)) : Optional.empty();
        }
    }

    /** Takes the size of the picture in pixels as it is stored, unless it is known already or is no size. */
    public void foundSize(long width, long height) {
        extent = extent.or(() -> Extent.of(width, height));
    }

    /** Takes an orientation (1 to 8) that the container itself prescribes: it stands over that of EXIF. */
    public void foundOrientation(int value) {
        orientation = Optional.of(value);
    }

    /** Takes the name that the container gives to its colour profile. */
    public void foundProfileName(String name) {
        profile = Optional.of(name).filter(said -> !said.isBlank());
    }

    /**
     * Takes a block of which there is only one sort, as {@link #found(Block.Kind, String, Bytes)} does.
     *
     * @throws IOException where its bytes cannot be read
     */
    public void found(Block.Kind kind, Bytes bytes) throws IOException {
        found(kind, "", bytes);
    }

    /**
     * Takes a block, read into memory; one that is too large is left out and told.
     *
     * @param label tells blocks of one kind apart; empty where there is only one
     * @throws IOException where its bytes cannot be read
     */
    public void found(Block.Kind kind, String label, Bytes bytes) throws IOException {
        if (takes(bytes.size())) {
            blocks.add(new Block(kind, label, Bytes.of(bytes.whole())));
        }
    }

    /** Takes a whole file as one TIFF structure, which is read from where it lies. */
    public void foundTiffFile(Bytes file) {
        blocks.add(new Block(Block.Kind.TIFF, "", file));
    }

    /** Takes a text; a blank one is nothing. */
    public void found(Text text) {
        if (!text.value().isBlank() && takes(text.value().length())) {
            texts.add(text);
        }
    }

    /** Takes note of what could not be read. */
    public void problem(String key, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.of(key, arguments));
        }
    }

    /** The next block that nobody has read; reading one may bring forth more. */
    public Optional<Block> nextBlock() {
        return Optional.ofNullable(blocks.poll());
    }

    /** In pixels as they are stored, not turned upright. */
    public Optional<Extent> extent() {
        return extent;
    }

    /** As in EXIF, 1 to 8; empty where the container prescribes none. */
    public Optional<Integer> orientation() {
        return orientation;
    }

    /** How the container names its colour profile; empty where it gives no name. */
    public Optional<String> profileName() {
        return profile;
    }

    public List<Text> texts() {
        return List.copyOf(texts);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private boolean takes(long bytes) {
        if (bytes > Bytes.LARGEST_PIECE || bytes > room || count >= MOST_BLOCKS) {
            problem("metadata.too-large");
            return false;
        }
        room -= bytes;
        count++;
        return true;
    }
}
