package org.caveat.ui.language;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** A language that nobody speaks: English between letters and marks that run from right to left. */
public final class Mirrored {
    public static final Locale LANGUAGE = Locale.forLanguageTag("ar-XB");

    private static final String BEFORE = "\u202B\u0645\u0631 ";
    private static final String AFTER = " \u0622\u0629\u202C";

    private Mirrored() {}

    /** Puts its words where the program finds those of its languages. */
    public static void make() throws IOException {
        Path root = Path.of(System.getProperty("project.root", "."));
        Path target = Files.createDirectories(root.resolve("target/test-classes/i18n"));
        try (Stream<Path> rooms = Files.list(root.resolve("resources/i18n"))) {
            for (Path room : rooms.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                Properties words = new Properties();
                words.load(Files.newBufferedReader(room));
                words.replaceAll((key, pattern) -> BEFORE + pattern + AFTER);
                String name = room.getFileName().toString().replace("_en.", "_ar.");
                try (Writer writer = Files.newBufferedWriter(target.resolve(name))) {
                    words.store(writer, null);
                }
            }
        }
    }
}
