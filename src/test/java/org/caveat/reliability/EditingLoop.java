package org.caveat.reliability;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.caveat.app.InProcess;

/**
 * A program to be killed: it says one thing after the other of the photographs of a folder, by the commands of the whole
 * program, and prints what it is about to say and what was saved.
 */
public final class EditingLoop {
    private static final List<Said.Field> FIELDS = List.of(Said.Field.values());

    private final Map<String, String> environment;
    private final List<Path> photographs;
    private final Random random;
    private final String run;
    private int count;

    private EditingLoop(Path folder, Path home, String seed) throws Exception {
        this.environment = Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        try (Stream<Path> files = Files.list(folder)) {
            this.photographs = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
        this.random = new Random(Long.parseLong(seed));
        this.run = seed;
    }

    /**
     * Edits until it is ended.
     *
     * @param arguments the folder, one for what the program keeps for itself, and a seed
     */
    public static void main(String[] arguments) throws Exception {
        EditingLoop loop = new EditingLoop(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        while (!out.checkError()) {
            loop.edit(out);
        }
    }

    private void edit(PrintStream out) {
        Path photograph = photographs.get(random.nextInt(photographs.size()));
        String words = "Words " + count++ + " of run " + run + " " + "and more ".repeat(random.nextInt(200));
        Said.Field field = FIELDS.get(random.nextInt(FIELDS.size()));
        Said said = new Said(photograph.getFileName().toString(), field, words.strip());
        said.print(Said.BEGUN, out);
        ByteArrayOutputStream trouble = new ByteArrayOutputStream();
        int exit = InProcess.run(environment, new ByteArrayOutputStream(), trouble, said.command(photograph));
        if (exit == 0) {
            said.print(Said.SAVED, out);
        } else {
            out.println("failed\t" + exit + "\t"
                    + trouble.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
