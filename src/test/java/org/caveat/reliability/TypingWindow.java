package org.caveat.reliability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;

/**
 * A program to be killed: the window on a folder, in which somebody types one headline after the other. It prints what is
 * about to be typed, and what the window says is saved.
 */
public final class TypingWindow {
    private static final String SAVED = "Saved ";
    private static final int LETTERS = 26;

    private final RealWindow window;
    private final List<String> photographs;
    private final Random random;

    private TypingWindow(Path folder, Path home, String seed) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            this.photographs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
        this.random = new Random(Long.parseLong(seed));
        this.window = new RealWindow(home, Optional.empty(), Optional.of(folder));
        window.awaiting("the photographs", () -> window.has(".photo-cell")).rest();
    }

    /**
     * Types until it is ended.
     *
     * @param arguments the folder, one for what the program keeps for itself, and a seed
     */
    public static void main(String[] arguments) throws Exception {
        try {
            TypingWindow typing = new TypingWindow(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
            typing.type(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } finally {
            Runtime.getRuntime().halt(1); // the toolkit's thread would go on, and somebody wait for the next word
        }
    }

    private void type(PrintStream out) {
        for (int at = 0; !out.checkError(); at = (at + 1) % photographs.size()) {
            type(photographs.get(at), out);
        }
    }

    private void type(String photograph, PrintStream out) {
        Said said = new Said(photograph, Said.Field.HEADLINE, words());
        beginnings(said).forEach(begun -> begun.print(Said.BEGUN, out));
        // the field is never left: it is the pause after the first letter that saves
        window.press(KeyCode.RIGHT)
                .press(KeyCode.F2)
                .press(KeyCode.CONTROL, KeyCode.A)
                .type(said.words());
        window.rest().awaiting("it to be saved", () -> window.hasWords(SAVED));
        said.print(Said.SAVED, out);
        window.press(KeyCode.ESCAPE);
    }

    /** Who types slowly has the first letters saved before the last is typed. */
    private static Stream<Said> beginnings(Said said) {
        return IntStream.rangeClosed(1, said.words().length())
                .mapToObj(letters ->
                        new Said(said.photograph(), said.field(), said.words().substring(0, letters)));
    }

    private String words() {
        return random.ints(12, 0, LETTERS)
                .mapToObj(letter -> String.valueOf((char) ('a' + letter)))
                .collect(Collectors.joining());
    }
}
