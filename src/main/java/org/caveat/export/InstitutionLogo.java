package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts a copy of the institution's logo into an export. */
public final class InstitutionLogo {
    /** As browsers show in an {@code img}, where nothing in them runs. */
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private final Publication publication;
    private final ExportFolder folder;

    public InstitutionLogo(Publication publication, ExportFolder folder) {
        this.publication = publication;
        this.folder = folder;
    }

    /**
     * Copies the logo.
     *
     * @param named its path as the collection file spells it
     * @param leftOut told of a logo that is not copied
     * @return the path of the copy; empty where it is not copied
     * @throws IOException where the copy cannot be written
     */
    public Optional<String> write(String named, Consumer<LeftOut> leftOut) throws IOException {
        Optional<Path> file = NamedFile.in(publication, named);
        String ending = named.substring(named.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (file.isEmpty() || !ENDINGS.contains(ending)) {
            leftOut.accept(LeftOut.photograph(named, file.isEmpty() ? LeftOut.Why.LOGO : LeftOut.Why.LOGO_FORMAT, ""));
            return Optional.empty();
        }
        String path = "logo." + ending;
        folder.write(path, Files.readAllBytes(file.get()));
        return Optional.of(path);
    }
}
