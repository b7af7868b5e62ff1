package org.caveat.export.bag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.collection.Beside;
import org.caveat.collection.FolderFiles;
import org.caveat.export.NamedFile;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;

/** What belongs to a collection besides its photographs. */
final class Belongings {
    /** Sidecars, their histories, and what synchronising programs make of them. */
    private static final Pattern OURS = Pattern.compile("(?i)(.+)\\.caveat\\b.*\\.json");

    private final Publication publication;

    Belongings(Publication publication) {
        this.publication = publication;
    }

    /**
     * All of it, each once.
     *
     * @param taken paths in the bag at which something is already
     */
    List<Thing> all(Manifest taken) {
        List<Thing> all = new ArrayList<>(collectionFiles());
        named().forEach(file -> all.add(of(file)));
        if (!publication.isPart()) {
            withoutPhotograph(taken).forEach(file -> all.add(of(file)));
        }
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(thing -> !taken.holds(BagPaths.COLLECTION + thing.file()) && seen.add(thing.file()))
                .toList();
    }

    /** Those that hold for one of the photographs: in its folder or above it; what is said and in no file yet as well. */
    private List<Thing> collectionFiles() {
        Set<String> folders = new TreeSet<>(Set.of(""));
        for (PublishedPhotograph photograph : publication.photographs()) {
            String folder = photograph.file();
            while (folder.contains("/")) {
                folder = folder.substring(0, folder.lastIndexOf('/'));
                folders.add(folder + "/");
            }
        }
        List<Thing> files = new ArrayList<>();
        for (String folder : folders) {
            Path file = publication.folder().resolve(folder + CollectionFile.NAME);
            if (Files.isRegularFile(file)) {
                files.add(of(file));
            }
        }
        boolean isInNoFile = !Files.exists(publication.folder().resolve(CollectionFile.NAME));
        if (isInNoFile && publication.description().id().isPresent()) {
            String text = CanonicalText.of(new CollectionCodec().write(publication.description()));
            files.add(Thing.saying(CollectionFile.NAME, BagPaths.COLLECTION + CollectionFile.NAME, text));
        }
        return files;
    }

    /** Files that the collection file names. */
    private List<Path> named() {
        Stream<Optional<String>> names = Stream.of(
                publication.description().get(CollectionFields.INSTITUTION).flatMap(Institution::logo),
                publication.description().get(CollectionFields.BIBLIOGRAPHY),
                publication.description().get(CollectionFields.CODES));
        return names.flatMap(Optional::stream)
                .flatMap(name -> NamedFile.in(publication, name).stream())
                .toList();
    }

    /** Files of ours of which no photograph is there, and copies that were set aside: nothing that was said is lost. */
    private List<Path> withoutPhotograph(Manifest taken) {
        return FolderFiles.in(publication.folder(), Belongings::isOurs).stream()
                .filter(file -> !isOfOneLeftOut(file, taken))
                .sorted()
                .toList();
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return OURS.matcher(name).matches() && !name.equals(CollectionFile.NAME);
    }

    private boolean isOfOneLeftOut(Path file, Manifest taken) {
        Matcher name = OURS.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && Beside.find(file, name.group(1))
                        .filter(photograph -> !taken.holds(BagPaths.COLLECTION + inCollection(photograph)))
                        .isPresent();
    }

    private Thing of(Path file) {
        String path = inCollection(file);
        return Thing.of(path, new KeptFile(BagPaths.COLLECTION + path, file));
    }

    private String inCollection(Path file) {
        Path home = publication.folder();
        Path relative = file.startsWith(home) ? home.relativize(file) : relativeToReal(home, file);
        return relative.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** A file that is named is told by where it really lies, and so must the folder be. */
    private static Path relativeToReal(Path home, Path file) {
        try {
            return home.toRealPath().relativize(file);
        } catch (IOException gone) {
            return file.getFileName() == null ? file : file.getFileName();
        }
    }
}
