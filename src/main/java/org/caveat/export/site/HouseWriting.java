package org.caveat.export.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.InstitutionLogo;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.jspecify.annotations.Nullable;

/** Puts the institution's logo and colour into the site. */
final class HouseWriting {
    /** The style sheet's papers, on which the colour must be legible. */
    static final String LIGHT = "#FBFAF7";

    static final String DARK = "#19191A";

    private final Publication publication;
    private final ExportFolder folder;
    private final List<LeftOut> leftOut = new ArrayList<>();

    HouseWriting(Publication publication, ExportFolder folder) {
        this.publication = publication;
        this.folder = folder;
    }

    /** Writes what the collection file tells of the institution, and says what pages may show of it. */
    House write() throws IOException {
        Optional<Institution> institution = publication.description().get(CollectionFields.INSTITUTION);
        if (institution.isEmpty()) {
            return House.NONE;
        }
        Institution house = institution.get();
        String name = house.name().isBlank() ? null : house.name().strip();
        boolean isColoured = house.colour().isPresent() && colour(house.colour().get());
        return new House(name, house.logo().isPresent() ? logo(house.logo().get()) : null, isColoured);
    }

    /** A logo that was not copied. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private boolean colour(String colour) throws IOException {
        String light = Contrast.legible(colour, LIGHT).orElse("var(--ink)");
        String dark = Contrast.legible(colour, DARK).orElse("var(--ink)");
        if (light.equals(dark) && light.startsWith("var")) {
            return false;
        }
        folder.write(
                House.COLOURS,
                "/* The institution's colour, where it can be read. */\n"
                        + "@media screen { :root { --house: " + light + "; } }\n"
                        + "@media screen and (prefers-color-scheme: dark) { :root { --house: " + dark + "; } }\n");
        return true;
    }

    /** The path of the copy; none where it is not copied. */
    private @Nullable String logo(String named) throws IOException {
        return new InstitutionLogo(publication, folder)
                .write(named, leftOut::add)
                .orElse(null);
    }
}
