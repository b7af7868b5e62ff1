package org.caveat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide says stands in the window stands there, in these words. */
class GuideNamesTest {
    private static final Pattern NAME = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
    /** A word of several that a message chooses from, such as the one for two things. */
    private static final Pattern CHOSEN = Pattern.compile("\\{([^{}]+)}");

    @Test
    void everyNameInBoldIsOneThatTheWindowShows() throws IOException {
        Set<String> shown = shown();
        Set<String> unknown = new TreeSet<>();
        for (Path page : Guide.pages()) {
            Matcher names = NAME.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
            while (names.find()) {
                String name = names.group(1).replaceAll("\\s+", " ");
                if (!shown.contains(name.toLowerCase(Locale.ROOT))) {
                    unknown.add(page.getFileName() + ": " + name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** In small letters: the list of commands and the sheet of keys show the same words with and without a capital. */
    private static Set<String> shown() throws IOException {
        Set<String> all = new HashSet<>();
        Path words = Guide.WRITTEN.resolveSibling("../resources/i18n");
        for (Path file : Guide.files(words, "_en.properties")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            for (Object message : messages.values()) {
                String text = message.toString().toLowerCase(Locale.ROOT);
                all.add(text);
                Matcher chosen = CHOSEN.matcher(text);
                while (chosen.find()) {
                    all.add(chosen.group(1));
                }
            }
        }
        return all;
    }
}
