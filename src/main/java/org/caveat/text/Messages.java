package org.caveat.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's words, in one language at a time. Whoever holds them speaks another one as soon as it is chosen: what is
 * said from then on, also by those who read and save behind, is said in it.
 *
 * <p>A key begins with the room that says it: {@code cli.folder-missing} stands in {@code i18n/cli_en.properties}. A
 * pattern is ICU's MessageFormat, so that plurals follow each language's rules; a key without words in the language
 * asked for is said in English.
 */
public final class Messages {
    private volatile Spoken spoken;

    public Messages(Locale locale) {
        this.spoken = new Spoken(locale);
    }

    /** The words of one language, as far as they were asked for. */
    private record Spoken(Locale locale, Map<String, Properties> rooms, Map<String, MessageFormat> formats) {
        Spoken(Locale locale) {
            this(locale, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    public Locale locale() {
        return spoken.locale();
    }

    /** Speaks another language from now on. From any thread. */
    public void speak(Locale language) {
        if (!language.equals(locale())) {
            spoken = new Spoken(language);
        }
    }

    /** The same words for something that is to be in one language from its beginning to its end. */
    public Messages asSpokenNow() {
        return new Messages(locale());
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return room(spoken, key).containsKey(key);
    }

    /**
     * The words for a key, with its arguments put in.
     *
     * @throws IllegalArgumentException where there are none: a mistake of the program's
     */
    public String get(String key, Object... arguments) {
        Spoken now = spoken;
        String pattern = room(now, key).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : said(now, key, pattern, arguments);
    }

    /** Taking a pattern apart costs more than putting it together: each is taken apart once, and serves one at a time. */
    private static String said(Spoken now, String key, String pattern, Object... arguments) {
        MessageFormat format = now.formats().computeIfAbsent(key, first -> new MessageFormat(pattern, now.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static Properties room(Spoken now, String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return now.rooms().computeIfAbsent(room, first -> load(first, now.locale()));
    }

    private static Properties load(String room, Locale locale) {
        Properties words = new Properties();
        read(room + "_en", words);
        if (!locale.getLanguage().equals("en")) {
            read(room + "_" + locale.getLanguage(), words);
        }
        return words;
    }

    private static void read(String name, Properties into) {
        try (InputStream stream = Messages.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
