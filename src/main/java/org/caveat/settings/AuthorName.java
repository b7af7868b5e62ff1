package org.caveat.settings;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;

/** In whose name things are said: of the environment, else of the settings, else of the system. */
public final class AuthorName {
    /** Names the author for one start of the program. */
    public static final String VARIABLE = "CAVEAT_AUTHOR";

    private AuthorName() {}

    /**
     * Who signs.
     *
     * @param nobody what one is called whom nobody names
     */
    public static Agent agent(Map<String, String> environment, Settings settings, String nobody) {
        return settings.signature().agent(of(environment, settings).orElse(nobody));
    }

    /** Whether the environment names one, so that this start of the program need not be asked about it. */
    public static boolean isGiven(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }

    /** The author's name; empty where nobody gives one. */
    public static Optional<String> of(Map<String, String> environment, Settings settings) {
        return Stream.of(
                        Optional.ofNullable(environment.get(VARIABLE)),
                        settings.author(),
                        Optional.ofNullable(System.getProperty("user.name")))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
