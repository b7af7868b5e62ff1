package org.caveat.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;
import org.caveat.cache.SqliteCache;
import org.caveat.collection.OpenCollection;
import org.caveat.model.Text;
import org.caveat.settings.Folders;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;

/**
 * Works in folders in which it may not do everything, as {@link WithoutRightsTest} starts it: in a process to which the
 * rights of files and folders apply. Writes down what came of it.
 */
public final class WithoutRightsRun {
    private final Path home;
    private final Path folder;
    private final Properties results = new Properties();

    private WithoutRightsRun(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        WithoutRightsRun run = new WithoutRightsRun(Path.of(arguments[0]), Path.of(arguments[1]));
        run.commands();
        run.elsewhere();
        run.whileOpen();
        run.cache();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            run.results.store(out, null);
        }
    }

    /** {@code closed} is a folder that is read-only; in {@code open} a sidecar, a photograph and a folder cannot be read. */
    private void commands() {
        rights(folder.resolve("closed"), "r-xr-xr-x");
        for (String unreadable : List.of("secret.jpg.caveat.json", "unreadable.jpg", "box")) {
            rights(folder.resolve("open").resolve(unreadable), "---------");
        }
        command("closed.list", "list", folder.resolve("closed"));
        command("closed.show", "show", folder.resolve("closed/said.jpg"));
        command("closed.caption", "caption", folder.resolve("closed/a.jpg"), "--description", "Typed.");
        command("open.list", "list", folder.resolve("open"), "--format", "json");
        command("open.secret", "caption", folder.resolve("open/secret.jpg"), "--description", "Typed.");
        command("open.a", "caption", folder.resolve("open/a.jpg"), "--description", "Said.");
        command("open.check", "check", folder.resolve("open"));
        command("open.export", "export", folder.resolve("open"), "--as", "csv", "--to", home.resolve("export"));
    }

    private void elsewhere() {
        Path settings = Folders.of(System.getenv()).settings();
        new SettingsStore(settings, Messages.english())
                .change(now -> now.withSidecarsIn(home.resolve("sidecars").toString()));
        command("elsewhere.caption", "caption", folder.resolve("closed/a.jpg"), "--description", "Said elsewhere.");
        command("elsewhere.said", "caption", folder.resolve("closed/said.jpg"), "--description", "Said anew.");
        command("elsewhere.show", "show", folder.resolve("closed"), "--format", "jsonl");
    }

    private void whileOpen() {
        Path later = folder.resolve("later");
        OpenedFolder opened = new OpenedFolder(later, "a.jpg");
        OpenCollection collection = opened.collection();
        collection.read();
        keep("later.closed", collection.holding("a.jpg").orElseThrow().closed());
        rights(later, "r-xr-xr-x");
        collection.apply(OpenedFolder.saying("a.jpg", "Typed while open."));
        opened.letTimePass();
        keep("later.saved", collection.isSaved("a.jpg"));
        keep(
                "later.words",
                collection.holding("a.jpg").orElseThrow().state().description().stream()
                        .map(Text::value)
                        .toList());
        OpenCollection again = opened.collection();
        again.read();
        keep("later.closed-now", again.holding("a.jpg").orElseThrow().closed());
        rights(later, "rwxr-xr-x");
        opened.letTimePass();
        keep("later.saved-at-last", collection.isSaved("a.jpg"));
    }

    private void cache() throws IOException {
        for (String closed : List.of("folder", "file")) {
            Path place = Files.createDirectories(home.resolve("cache of " + closed));
            FileKey key = new FileKey("/a.jpg", 1, 1);
            fill(place, key);
            rights(closed.equals("folder") ? place : place.resolve("caveat-cache.sqlite"), "---------");
            try (Cache cache = new SqliteCache(place, Messages.english())) {
                cache.tellOfTrouble(sentence -> keep("cache." + closed, sentence));
                keep("cache.found." + closed, cache.thumbnail(key, 256));
            }
            rights(place, "rwxr-xr-x");
        }
    }

    private static void fill(Path place, FileKey key) {
        try (Cache cache = new SqliteCache(place, Messages.english())) {
            cache.keepThumbnail(key, 256, new byte[] {1});
        }
    }

    private void command(String name, Object... words) {
        CommandRun run =
                CommandRun.of(home, List.of(words).stream().map(String::valueOf).toList());
        Map.of("exit", String.valueOf(run.exit()), "out", run.out(), "err", run.err())
                .forEach((what, said) -> keep(name + "." + what, said));
    }

    private void keep(String name, Object value) {
        results.setProperty(name, String.valueOf(value));
    }

    private static void rights(Path path, String rights) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
