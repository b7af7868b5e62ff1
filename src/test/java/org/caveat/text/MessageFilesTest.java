package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in {@code resources/i18n}: whole in each language they are in, and all there that the program asks for. */
class MessageFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path WORDS = ROOT.resolve("resources/i18n");
    /** A key in quotes where messages are asked for, and whether something is added to it. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:[mM]essages|words)(?:\\(\\))?\\s*\\.\\s*(?:get|has)\\(\\s*\"([a-z][a-z0-9]*\\.[a-z0-9.-]*)\"(\\s*\\+)?");

    @Test
    void eachLanguageHasTheKeysAndThePlaceholdersOfEnglish() throws IOException {
        for (Path translated : files("_(?!en)[a-z]{2}\\.properties")) {
            Properties english = read(WORDS.resolve(room(translated) + "_en.properties"));
            Properties words = read(translated);
            assertThat(words.stringPropertyNames()).as(translated.toString()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(words.getProperty(key)))
                        .as("%s in %s", key, translated)
                        .isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "ru"})
    void eachRoomIsInEachLanguage(String language) throws IOException {
        for (Path english : files("_en\\.properties")) {
            assertThat(WORDS.resolve(room(english) + "_" + language + ".properties"))
                    .exists();
        }
    }

    @Test
    void eachPluralHasTheFormsOfItsLanguage() throws IOException {
        for (Path file : files("_[a-z]{2}\\.properties")) {
            Set<String> needed = new TreeSet<>(
                    PluralRules.forLocale(new ULocale(language(file))).getKeywords());
            // of numbers from a million in French, which are said as the others are
            needed.removeIf(form -> form.equals("many") && language(file).equals("fr"));
            Properties words = read(file);
            for (String key : words.stringPropertyNames()) {
                assertThat(plurals(words.getProperty(key)))
                        .as("%s in %s", key, file)
                        .allSatisfy(forms -> assertThat(forms).containsAll(needed(file, forms, needed)));
            }
        }
    }

    /** English says what only ever counts many in one form. */
    private static Set<String> needed(Path file, Set<String> forms, Set<String> needed) {
        return language(file).equals("en") && forms.equals(Set.of("other")) ? forms : needed;
    }

    @Test
    void aKeyBeginsWithItsRoomAndItsPatternCanBeRead() throws IOException {
        for (Path file : files("_[a-z]{2}\\.properties")) {
            Properties words = read(file);
            for (String key : words.stringPropertyNames()) {
                assertThat(key).as(file.toString()).startsWith(room(file) + ".");
                assertThat(new MessageFormat(words.getProperty(key), new ULocale(language(file))).toPattern())
                        .as(key)
                        .isNotBlank();
            }
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : files("_[a-z]{2}\\.properties")) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(room(file) + "."))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatTheProgramAsksForIsThere() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files("_en\\.properties")) {
            keys.addAll(read(file).stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            ASKED.matcher(Files.readString(source))
                    .results()
                    .filter(asked -> !isThere(asked, keys))
                    .forEach(asked -> missing.add(asked.group(1) + " in " + ROOT.relativize(source)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsThereThatNobodyAsksFor() throws IOException {
        AskedKeys asked = new AskedKeys();
        for (Path source : sources()) {
            asked.read(source);
        }
        Set<String> unused = new TreeSet<>();
        for (Path file : files("_en\\.properties")) {
            unused.addAll(read(file).stringPropertyNames());
        }
        unused.removeIf(asked::has);
        assertThat(unused).as("keys that nothing asks for").isEmpty();
        assertThat(asked.has("ui.invented-for-this-test")).isFalse();
        assertThat(asked.has("check.invented-for-this-test.remedy")).isFalse();
    }

    /** Of a key that is put together, the first part must be that of some key. */
    private static boolean isThere(MatchResult asked, Set<String> keys) {
        return asked.group(2) == null
                ? keys.contains(asked.group(1))
                : keys.stream().anyMatch(key -> key.startsWith(asked.group(1)));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> program = Files.walk(ROOT.resolve("src/main/java"));
                Stream<Path> templates = Files.walk(ROOT.resolve("resources/templates"))) {
            return Stream.concat(program, templates)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .toList();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        Pattern name = Pattern.compile("[a-z0-9-]+" + ending);
        try (Stream<Path> all = Files.list(WORDS)) {
            return all.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
    }

    private static String room(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts())
                .filter(at -> parts.getPartType(at) == MessagePattern.Part.Type.ARG_START)
                .mapToObj(at -> parts.getSubstring(parts.getPart(at + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of each plural in a pattern the forms that it has words for; those for single numbers left out. */
    private static Stream<Set<String>> plurals(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts())
                .filter(at -> parts.getPartType(at) == MessagePattern.Part.Type.ARG_START
                        && parts.getPart(at).getArgType().hasPluralStyle())
                .mapToObj(at -> forms(parts, at));
    }

    private static Set<String> forms(MessagePattern parts, int plural) {
        Set<String> forms = new TreeSet<>();
        for (int at = plural + 1; at < parts.getLimitPartIndex(plural); at++) {
            MessagePattern.Part part = parts.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(parts.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                at = parts.getLimitPartIndex(at);
            }
        }
        forms.removeIf(form -> form.startsWith("="));
        return forms;
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
