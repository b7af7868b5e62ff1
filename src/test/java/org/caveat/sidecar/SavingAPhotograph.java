package org.caveat.sidecar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Saves what is said of a photograph. */
abstract class SavingAPhotograph extends Saving {
    private static final int LONG = 1_350_000;

    private Optional<Desk> desk = Optional.empty();

    Desk sit() {
        desk = Optional.of(new Desk(folder.resolve("a.jpg"), "A. Marin", Desk.NOON, disk.disk()));
        return desk.orElseThrow();
    }

    @Override
    void save() throws SaveFailure {
        desk.orElseThrow().save();
    }

    @Override
    void another() throws SaveFailure {
        desk.orElseThrow().caption("Other words.").save();
    }

    @Override
    String words() {
        return desk.orElseThrow().state.description().get(0).value();
    }

    @Override
    String file() {
        return "a.jpg.caveat.json";
    }

    /** Nothing was said of it before. */
    static final class First extends SavingAPhotograph {
        @Override
        void prepare() {
            sit().caption("New words.");
        }
    }

    /** Something was said of it before. */
    static final class Second extends SavingAPhotograph {
        @Override
        void prepare() throws SaveFailure {
            new Desk(folder.resolve("a.jpg"), "A. Marin").caption("Old words.").save();
            sit().caption("New words.");
        }
    }

    /** So much was said of it that the oldest entries of its history go into a file of their own. */
    static final class WithHistory extends SavingAPhotograph {
        @Override
        void prepare() throws Exception {
            Path before = folder.resolveSibling("before.json");
            if (!Files.exists(before)) {
                Desk talking = sit();
                for (String words : List.of("one ", "two ", "three ")) {
                    talking.caption(words.repeat(LONG / words.length())).save().leave();
                }
                Files.move(folder.resolve(file()), before);
            }
            Files.copy(before, folder.resolve(file()));
            sit().caption("New words. ".repeat(40_000));
        }
    }
}
