package org.caveat.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Step;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.caveat.work.Work;

/** One process of the program in which an author edits a folder, one edit after the other, each saved. */
final class Author {
    /** How often a save is tried that others did not let in; each try waits some seconds by itself. */
    private static final int TRIES = 30;

    private final OpenCollection collection;
    private final RandomEdits edits;
    private final PrintStream ledger;

    private Author(OpenCollection collection, RandomEdits edits, PrintStream ledger) {
        this.collection = collection;
        this.edits = edits;
        this.ledger = ledger;
    }

    /**
     * Edits when a line comes on standard input; reads all again when the next one comes.
     *
     * @param arguments the folder, the author, a folder of the author's own, and how many edits
     */
    public static void main(String[] arguments) throws Exception {
        SharedFolder folder = new SharedFolder(Path.of(arguments[0]));
        String author = arguments[1];
        Path own = Path.of(arguments[2]);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Work work = new Background(2, Throwable::printStackTrace);
                PrintStream ledger =
                        new PrintStream(Files.newOutputStream(own.resolve("ledger")), true, StandardCharsets.UTF_8)) {
            OpenCollection collection = folder.open(author, own.resolve("recovery"), work);
            say("ready", input);
            RandomEdits edits = new RandomEdits(collection, author, author.hashCode());
            new Author(collection, edits, ledger).edit(Integer.parseInt(arguments[3]));
            collection.close();
            say("done", input);
            write(folder.open(author, own.resolve("recovery"), work), own.resolve("state"));
            say("read", input);
        }
    }

    private static void say(String word, BufferedReader input) throws IOException {
        System.out.println(word);
        input.readLine();
    }

    private void edit(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            RandomEdits.Next next = edits.next();
            String photograph = next.uttered().photograph();
            boolean isSaid = collection.apply(Step.one("edit.description", photograph, next.edit()));
            if (isSaid && isSaved(photograph, i % 3 == 0)) {
                ledger.println(next.uttered().line());
            }
        }
    }

    private boolean isSaved(String photograph, boolean leaves) throws Exception {
        for (int left = TRIES; left > 0; left--) {
            var job = leaves ? collection.leave(photograph) : collection.keep(photograph);
            if (job.result().toCompletableFuture().get()) {
                return true;
            }
        }
        throw new IllegalStateException(photograph + " could not be saved");
    }

    /** What is said of each photograph, as it stands on disk. */
    private static void write(OpenCollection collection, Path state) throws IOException {
        SidecarJson json = new SidecarJson(Messages.english());
        List<String> all = collection.holdings().stream()
                .map(holding -> holding.file() + " " + text(json, holding))
                .toList();
        Files.write(state, all);
    }

    private static String text(SidecarJson json, Holding holding) {
        return holding.isBare() ? "" : json.text(holding.state());
    }
}
