package org.caveat.collection;

import java.nio.file.Path;
import java.util.Optional;
import org.caveat.cache.Cache;
import org.caveat.cache.NoCache;
import org.caveat.metadata.MetadataReader;
import org.caveat.metadata.Rest;
import org.caveat.model.CollectionDescription;
import org.caveat.text.Program;

/** The catalogues of collections in the cache: a folder that was open before is shown from there, and looked through behind. */
public final class Catalogues {
    /** Knows no collection. */
    static final Catalogues NONE = new Catalogues(new NoCache(), (file, modified) -> Rest.NOTHING);

    private final Cache cache;
    private final CatalogueForm.Left left;
    private Optional<Ahead> ahead = Optional.empty();

    private record Ahead(String identity, Catalogue found) {}

    /** @param metadata reads what a catalogue leaves in the files */
    public Catalogues(Cache cache, MetadataReader metadata) {
        this(cache, metadata::left);
    }

    private Catalogues(Cache cache, CatalogueForm.Left left) {
        this.cache = cache;
        this.left = left;
    }

    /** Looks up what was known of a collection that is about to be opened; who asks for it next need not wait as long. */
    public synchronized void lookUp(Path folder, CollectionDescription description) {
        ahead = Optional.of(new Ahead(identity(folder, description), read(folder, description)));
    }

    /** What was known of a collection when it was open last. What is looked up just now is waited for. */
    synchronized Catalogue find(Path folder, CollectionDescription description) {
        Optional<Ahead> lookedUp = ahead.filter(known -> known.identity().equals(identity(folder, description)));
        ahead = Optional.empty();
        return lookedUp.map(Ahead::found).orElseGet(() -> read(folder, description));
    }

    private Catalogue read(Path folder, CollectionDescription description) {
        return form().read(cache.catalogue(identity(folder, description)), folder);
    }

    void keep(Path folder, CollectionDescription description, Catalogue catalogue) {
        cache.keepCatalogue(identity(folder, description), form().leaves(catalogue));
    }

    private CatalogueForm form() {
        return new CatalogueForm(Program.version(), left);
    }

    /** The folder, and the collection file's id: another collection may come to lie in the same place. */
    private static String identity(Path folder, CollectionDescription description) {
        return folder.toAbsolutePath().normalize() + "\n" + description.id().orElse("");
    }
}
