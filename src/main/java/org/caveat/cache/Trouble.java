package org.caveat.cache;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.text.Messages;

/**
 * What a person should know of a cache that does not work as it should: told once, as soon as somebody listens. Who listens
 * is the window, where nobody names a folder in the environment of a command; who asks is a command.
 */
final class Trouble {
    private static final Map<String, String> IN_THE_WINDOW = Map.of(
            "cache.unusable", "cache.unusable-in-the-window",
            "cache.foreign", "cache.foreign-in-the-window",
            "cache.newer", "cache.newer-in-the-window",
            "cache.full", "cache.full-in-the-window");

    private final Messages messages;
    private final String folder;
    private Optional<String> now = Optional.empty();
    private Optional<String> untold = Optional.empty();
    private Consumer<String> listener = sentence -> {};

    /** @param folder the cache's own */
    Trouble(Messages messages, String folder) {
        this.messages = messages;
        this.folder = folder;
    }

    Optional<String> now() {
        return now;
    }

    void tellTo(Consumer<String> hears) {
        listener = hears;
        tell();
    }

    /** There is other trouble than before, about which a person can do something. */
    void arises(String key) {
        String sentence = sentence(key);
        if (!now.equals(Optional.of(sentence))) {
            now = Optional.of(sentence);
            untold = Optional.of(sentence(IN_THE_WINDOW.getOrDefault(key, key)));
            tell();
        }
    }

    /** There was trouble about which nobody needs to do anything: whoever asks is told. */
    void was(String key) {
        now = Optional.of(sentence(key));
    }

    boolean isNone() {
        return now.isEmpty();
    }

    private String sentence(String key) {
        return messages.get(key, folder);
    }

    private void tell() {
        untold.ifPresent(listener);
        untold = Optional.empty();
    }
}
