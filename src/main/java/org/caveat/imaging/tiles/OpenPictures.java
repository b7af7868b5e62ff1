package org.caveat.imaging.tiles;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.caveat.cache.FileKey;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;

/**
 * Pictures, each opened once however many ask for it, and closed when the last lets it go. At each asking the file is
 * looked at: one that was changed meanwhile is opened anew.
 */
final class OpenPictures {
    /** So many pictures' states are remembered: those that one leafs through. */
    private static final int REMEMBERED = 256;

    private final PictureOpening opening;
    private final BiFunction<PictureState, PixelSource, TileMaker> makers;
    private final Consumer<PictureState> outdated;
    private final Map<Leaf, OpenPicture> open = new HashMap<>();
    private final Map<Leaf, Integer> lookedAt = new HashMap<>();
    private final Map<Leaf, Object> doors = new HashMap<>();
    private final Set<Leaf> doubted = new HashSet<>();
    private final Map<Leaf, PictureState> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Leaf, PictureState> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Opens nothing yet.
     *
     * @param makers give the way to the tiles of a picture
     * @param outdated hears of the state in which a picture is no more
     */
    OpenPictures(
            PictureOpening opening,
            BiFunction<PictureState, PixelSource, TileMaker> makers,
            Consumer<PictureState> outdated) {
        this.opening = opening;
        this.makers = makers;
        this.outdated = outdated;
    }

    /** Keeps a picture open, once it is, until {@link #lookAway}. */
    synchronized void look(Leaf leaf) {
        lookedAt.merge(leaf, 1, Integer::sum);
    }

    void lookAway(Leaf leaf) {
        Optional<OpenPicture> last;
        synchronized (this) {
            lookedAt.computeIfPresent(leaf, (still, count) -> count > 1 ? count - 1 : null);
            last = Optional.ofNullable(open.get(leaf)).filter(picture -> isDone(picture));
            last.ifPresent(this::remove);
        }
        last.ifPresent(picture -> picture.source().close());
    }

    /**
     * Opens a picture, or takes the one that is open.
     *
     * @throws PictureFailure where it cannot be opened
     */
    OpenPicture take(Leaf leaf) throws PictureFailure {
        synchronized (door(leaf)) {
            PictureState now = new PictureState(leaf, key(leaf));
            Optional<OpenPicture> already = already(now);
            return already.isPresent() ? already.get() : opened(now);
        }
    }

    /** Two pictures are opened beside each other, one picture by one alone. */
    private synchronized Object door(Leaf leaf) {
        return doors.computeIfAbsent(leaf, closed -> new Object());
    }

    private synchronized Optional<OpenPicture> already(PictureState now) {
        OpenPicture already = open.get(now.leaf());
        if (already == null || !already.state().equals(now)) {
            return Optional.empty();
        }
        already.take();
        found(now);
        return Optional.of(already);
    }

    private OpenPicture opened(PictureState now) throws PictureFailure {
        PixelSource source = opening.open(now.leaf());
        OpenPicture picture = new OpenPicture(now, source, makers.apply(now, source));
        picture.take();
        Optional<OpenPicture> before;
        synchronized (this) {
            before = Optional.ofNullable(open.put(now.leaf(), picture)).filter(OpenPicture::isFree);
            found(now);
        }
        before.ifPresent(old -> old.source().close());
        return picture;
    }

    private void found(PictureState now) {
        doubted.remove(now.leaf());
        PictureState before = known.put(now.leaf(), now);
        if (before != null && !before.equals(now)) {
            outdated.accept(before);
        }
    }

    void letGo(OpenPicture picture) {
        boolean isDone;
        synchronized (this) {
            picture.letGo();
            isDone = isDone(picture);
            if (isDone) {
                remove(picture);
            }
        }
        if (isDone) {
            picture.source().close();
        }
    }

    /** Whether nobody has it, and nobody will have it without opening it anew. */
    private boolean isDone(OpenPicture picture) {
        Leaf leaf = picture.state().leaf();
        boolean isLatest = picture.equals(open.get(leaf));
        return picture.isFree() && !(isLatest && lookedAt.containsKey(leaf));
    }

    private void remove(OpenPicture picture) {
        if (open.remove(picture.state().leaf(), picture)) {
            doors.remove(picture.state().leaf());
        }
    }

    /** The state in which a picture was found last; empty where it was not yet looked at, or is to be looked at anew. */
    synchronized Optional<PictureState> known(Leaf leaf) {
        return doubted.contains(leaf) ? Optional.empty() : Optional.ofNullable(known.get(leaf));
    }

    /** Whether its file is not the one that was found last. It is not known any more then. */
    boolean isChanged(Leaf leaf) {
        Optional<PictureState> before = known(leaf);
        boolean isChanged = before.isPresent() && !before.get().file().equals(key(leaf));
        if (isChanged) {
            synchronized (this) {
                doubted.add(leaf);
            }
        }
        return isChanged;
    }

    private static FileKey key(Leaf leaf) {
        try {
            return FileKey.of(leaf.file());
        } catch (IOException missing) { // to open it will say why
            return new FileKey(leaf.file().toString(), -1, -1);
        }
    }
}
