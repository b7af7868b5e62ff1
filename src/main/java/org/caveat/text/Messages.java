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
 * The program's words in one language.
 *
 * <p>A key begins with the room that says it: {@code cli.folder-missing} stands in {@code i18n/cli_en.properties}. A
 * pattern is ICU's MessageFormat, so that plurals follow each language's rules; a key without words in the language
 * asked for is said in English.
 */
public final class Messages {
    private final Locale locale;
    private final Map<String, Properties> rooms = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return room(key).containsKey(key);
    }

    /**
     * The words for a key, with its arguments put in.
     *
     * @throws IllegalArgumentException where there are none: a mistake of the program's
     */
    public String get(String key, Object... arguments) {
        String pattern = room(key).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : said(key, pattern, arguments);
    }

    /** Taking a pattern apart costs more than putting it together: each is taken apart once, and serves one at a time. */
    private String said(String key, String pattern, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, first -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private Properties room(String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return rooms.computeIfAbsent(room, this::load);
    }

    private Properties load(String room) {
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
