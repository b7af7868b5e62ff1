package org.caveat.settings;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this program keeps what is its own, as each platform would have it.
 *
 * @param settings what a person chose
 * @param cache what can be made again
 * @param data crash logs, and what could not be saved elsewhere
 */
public record Folders(Path settings, Path cache, Path data) {
    /** Names another folder for the cache. */
    public static final String CACHE_VARIABLE = "CAVEAT_CACHE";

    /** The folders of this platform and this person, none of which need be there yet. */
    public static Folders of(Map<String, String> environment) {
        ProjectDirectories platform = ProjectDirectories.from("org", "caveat", "caveat");
        Path cache = Optional.ofNullable(environment.get(CACHE_VARIABLE))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(platform.cacheDir));
        return new Folders(Path.of(platform.configDir), cache.toAbsolutePath(), Path.of(platform.dataLocalDir));
    }
}
