package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.collection.Holding;
import org.caveat.importing.Arriving;
import org.caveat.importing.Coming;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.importing.PictureSize;
import org.caveat.importing.Readings;
import org.caveat.model.RelativeReference;

/** What a file says of several photographs, gathered by photograph. */
final class Gathered {
    /** The address of a picture of a IIIF image service: identifier, region, size, rotation, quality (Image API 3.0, 2.1). */
    private static final Pattern OF_A_SERVICE =
            Pattern.compile(".*/([^/]+)/[^/]+/[^/]+/!?[0-9.]+/(?:default|native|color|gray|bitonal)\\.[a-z0-9]+");

    private final String file;
    private final Arriving arriving;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, About> photographs = new LinkedHashMap<>();

    Gathered(String file, Arriving arriving) {
        this.file = file;
        this.arriving = arriving;
    }

    /**
     * A photograph that is spoken of.
     *
     * @param size that of the upright picture; not known where the photograph is none of the collection's
     */
    record About(String where, String folder, ForeignPhotograph said, PictureSize size) {}

    String file() {
        return file;
    }

    Arriving arriving() {
        return arriving;
    }

    void problem(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file));
        arguments.addAll(List.of(more));
        problems.add(arriving.say(key, arguments.toArray()));
    }

    /** A problem in words. */
    void say(String sentence) {
        problems.add(sentence);
    }

    /**
     * The photograph that one of these addresses or names means; of none in the collection, the first.
     *
     * @param place where in the file it is spoken of
     */
    Optional<About> about(List<String> addresses, String place) {
        List<String> names = addresses.stream()
                .map(Gathered::path)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            problem("importing.annotation-names-nothing", place);
            return Optional.empty();
        }
        Optional<String> leaving = names.stream().filter(Gathered::leaves).findFirst();
        if (leaving.isPresent()) {
            problem("importing.annotation-leaves", place, leaving.get());
            return Optional.empty();
        }
        String meant = names.stream()
                .filter(name -> holding(name).isPresent())
                .findFirst()
                .orElse(names.get(0));
        Optional<Holding> holding = holding(meant);
        String called = holding.map(one -> one.found().fileName()).orElse(fileName(meant));
        String key = holding.map(Holding::file).orElse(meant);
        return Optional.of(photographs.computeIfAbsent(
                key,
                none -> new About(
                        arriving.say("importing.place", file, place),
                        folder(meant),
                        new ForeignPhotograph(called),
                        PictureSize.of(holding))));
    }

    private Optional<Holding> holding(String path) {
        return arriving.photograph(folder(path), fileName(path)).or(() -> arriving.photograph("", fileName(path)));
    }

    /** The part of an address that can name a file, without its fragment; of a picture of a service, its identifier. */
    private static String path(String address) {
        String bare = address.split("[?#]", 2)[0];
        Matcher service = OF_A_SERVICE.matcher(bare);
        String decoded = RelativeReference.decoded(service.matches() ? service.group(1) : bare)
                .replace('\\', '/');
        while (decoded.endsWith("/")) {
            decoded = decoded.substring(0, decoded.length() - 1);
        }
        boolean isAddress = decoded.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") || decoded.startsWith("/");
        return isAddress ? fileName(decoded) : decoded;
    }

    /** Whether a path goes up, out of the folder of the collection perhaps. */
    private static boolean leaves(String path) {
        return List.of(path.split("/", -1)).contains("..");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    Readings readings() {
        List<Coming> comings = photographs.values().stream()
                .map(about ->
                        new Coming(about.where(), about.folder(), about.said().state(), Coming.Fullness.FOREIGN))
                .toList();
        if (comings.isEmpty() && problems.isEmpty()) {
            problem("importing.no-annotations");
        }
        return new Readings(comings, problems);
    }
}
