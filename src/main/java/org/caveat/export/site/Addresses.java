package org.caveat.export.site;

import java.util.Optional;
import org.caveat.export.Destinations;
import org.caveat.export.Link;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Person;

/**
 * The ways from one page to others.
 *
 * @param root the way to the site's own folder: empty or {@code ../}
 */
record Addresses(String root, SiteContents contents) implements Destinations {

    String photograph(PublishedPhotograph photograph) {
        return to(PhotographPages.FOLDER + PhotographPages.fileName(photograph));
    }

    @Override
    public Optional<String> photograph(PublishedPhotograph from, String reference) {
        return contents.publication().referredTo(from, reference).map(this::photograph);
    }

    @Override
    public Optional<String> person(PublishedPhotograph photograph, Person person) {
        return contents.people().page(photograph, person).map(this::to);
    }

    @Override
    public Optional<String> kind(Kind kind) {
        return contents.kinds().page(kind).map(this::to);
    }

    String to(String path) {
        return root + Link.encoded(path);
    }
}
