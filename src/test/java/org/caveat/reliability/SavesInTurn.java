package org.caveat.reliability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.caveat.app.InProcess;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.Unsaved;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;

/** A program whose calls to the system are listened to: it makes each kind of save once, and says when. */
public final class SavesInTurn {
    static final String BEGINS = "begins ";
    static final String SAVED = "saved ";

    private static final Agent MARIN = Agent.person("A. Marin");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SavesInTurn() {}

    /**
     * Saves each once.
     *
     * @param arguments the folder with a.jpg and long.jpg, and one for what the program keeps for itself
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path home = Path.of(arguments[1]);
        String photograph = folder.resolve("a.jpg").toString();
        String longHistory = folder.resolve("long.jpg").toString();
        command("first", home, "add", photograph, "--kind", "after", "--text", "What became of them.");
        command("later", home, "add", photograph, "--kind", "before", "--text", "What led to this.");
        command("history", home, "caption", longHistory, "--description", "new words ".repeat(40_000));
        OUT.println(BEGINS + "collection");
        CollectionDescription french = new CollectionDescription(
                CollectionDescription.NONE.said().with(CollectionFields.LANGUAGE, Optional.of("fr")));
        new CollectionFile(Messages.english(), Clock.systemUTC(), new LocalDisk())
                .save(folder, CollectionDescription.NONE, french, MARIN);
        OUT.println(SAVED + "collection");
        OUT.println(BEGINS + "recovery");
        boolean isKept = new RecoveryFolder(home.resolve("recovery"), new LocalDisk()).keep(unsaved(folder));
        OUT.println((isKept ? SAVED : "failed ") + "recovery");
    }

    private static void command(String what, Path home, String... arguments) {
        Map<String, String> environment =
                Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        OUT.println(BEGINS + what);
        // its own word of what was saved, the new id, goes out by itself
        int exit = InProcess.run(environment, System.out, System.out, arguments);
        OUT.println((exit == 0 ? SAVED : "failed ") + what);
    }

    private static Unsaved unsaved(Path folder) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("b.jpg");
        AnnotatedPhotograph said = bare.with(bare.photograph().with(PhotographFields.MEDIUM, Optional.of("print")));
        return new Unsaved(folder.resolve("b.jpg"), new Basis(Optional.of("{}"), bare), said, MARIN, Instant.EPOCH);
    }
}
