package org.caveat.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.print.Examined;
import org.caveat.cli.print.Shown;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.collection.Sha256;
import org.caveat.collection.Unopenable;

/**
 * Photographs examined one after the other, as somebody asks for the next. Those that cannot be read are told on standard
 * error, and shown all the same.
 */
final class Examination implements Iterable<Examined> {
    /** Bytes. What is larger is read nowhere else to its end, and may be a hole without one. */
    private static final long LARGEST = 4L << 30;

    private final Desk desk;
    private final List<Shown> photographs;
    private final boolean ofOne;
    private boolean failed;

    private Examination(Desk desk, List<Shown> photographs, boolean ofOne) {
        this.desk = desk;
        this.photographs = photographs;
        this.ofOne = ofOne;
    }

    /** All photographs of a folder. */
    static Examination ofFolder(Desk desk, String folder) throws Refusal {
        CollectionOnDisk collection = new Collections(desk).read(folder);
        return new Examination(
                desk, Collections.list(collection, collection.holdings()).photographs(), false);
    }

    /** Photographs, as they were named. */
    static Examination of(Desk desk, List<String> names) throws Refusal {
        List<Shown> shown = new ArrayList<>();
        boolean missing = false;
        for (String name : names) {
            Path path = desk.path(name);
            try {
                Holding photograph = desk.services().photographs().read(path);
                shown.add(
                        new Shown(photograph, new Collections(desk).around(path).language()));
            } catch (Unopenable reason) {
                desk.console().tell(reason.sentence());
                missing = true;
            }
        }
        if (shown.isEmpty()) {
            throw Refusal.nothingDone(desk.say("cli.show-nothing"));
        }
        Examination examination = new Examination(desk, shown, names.size() == 1);
        examination.failed = missing;
        return examination;
    }

    /** Whether one photograph was asked for by its name. */
    boolean isOfOne() {
        return ofOne;
    }

    /** The exit code, once all were examined. */
    int exit() {
        return failed ? Exit.SOME_FAILED : Exit.DONE;
    }

    @Override
    public Iterator<Examined> iterator() {
        return photographs.stream().map(this::examine).iterator();
    }

    private Examined examine(Shown photograph) {
        if (photograph.holding().status() != Holding.Status.OK) {
            failed = true;
            desk.console()
                    .tell(desk.say(
                            "text.labelled",
                            photograph.file(),
                            photograph.holding().reason().orElse("")));
        }
        return new Examined(photograph, digest(photograph));
    }

    private Optional<String> digest(Shown photograph) {
        Path file = photograph.holding().found().path();
        try {
            if (Files.size(file) > LARGEST) {
                desk.console().tell(desk.say("cli.show-no-sha256", photograph.file(), LARGEST >> 30));
                return Optional.empty();
            }
            return Optional.of(Sha256.of(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
