package org.caveat.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key that was pressed, whatever the layout of the keyboard.
 *
 * @param key its name: a Latin capital letter, a digit, a sign, or such as {@code F2}
 * @param held what was held with it
 */
record Keystroke(String key, Held held) {
    /** The letters of other layouts, on the keys of the Latin letters and of the two signs beside them. */
    private static final String CYRILLIC = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБЮ";

    private static final String GREEK = "¦¦ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ¦¦";
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM,.";
    private static final Map<String, String> SIGNS = Map.of("=", "+", "_", "-", "−", "-");
    /** What the toolkit calls keys with signs, where a held key keeps them from being typed. */
    private static final Map<String, String> SIGN_NAMES = Map.of(
            "Equals",
            "+",
            "Plus",
            "+",
            "Add",
            "+",
            "Numpad +",
            "+",
            "Minus",
            "-",
            "Subtract",
            "-",
            "Numpad -",
            "-",
            "Numpad 0",
            "0",
            "Numpad 1",
            "1",
            "Comma",
            ",");

    /** What is held with a key. Shift alone is not: some signs need it on some keyboards. */
    enum Held {
        NOTHING,
        SHORTCUT,
        SHORTCUT_AND_SHIFT
    }

    /**
     * The keystroke of what a keyboard told.
     *
     * @param name the key's name as the toolkit gives it; empty where it knows none
     * @param text what the key would type
     */
    static Optional<Keystroke> of(String name, String text, Held held) {
        String typed = text.isBlank() || text.codePointAt(0) < ' ' ? "" : text.toUpperCase(Locale.ROOT);
        return latin(typed)
                .or(() -> latin(name.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.of(SIGN_NAMES.getOrDefault(name, name)).filter(known -> !known.isEmpty()))
                .map(key -> new Keystroke(key, isSign(key) && held == Held.SHORTCUT_AND_SHIFT ? Held.SHORTCUT : held));
    }

    /** Some signs need Shift on some keyboards. */
    private static boolean isSign(String key) {
        return SIGNS.containsValue(key);
    }

    private static Optional<String> latin(String key) {
        if (key.codePointCount(0, key.length()) != 1) {
            return Optional.empty();
        }
        if (SIGNS.containsKey(key)) {
            return Optional.of(SIGNS.get(key));
        }
        int cyrillic = CYRILLIC.indexOf(key);
        int greek = GREEK.indexOf(key);
        if (cyrillic >= 0 || greek >= 0) {
            int at = cyrillic >= 0 ? cyrillic : greek;
            return Optional.of(LATIN.substring(at, at + 1));
        }
        return key.codePointAt(0) < 0x7F ? Optional.of(key) : Optional.empty();
    }
}
