package org.caveat.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What an address that was typed as that of an authority record is, by its shape alone. */
public sealed interface AuthorityLink {

    /** A record of a file that is known, its address spelled as the file's keepers spell it. */
    record Known(Authority authority) implements AuthorityLink {}

    /** A record of a file that is known, spelled otherwise: what it would be is offered. */
    record Meant(Authority authority, String iri) implements AuthorityLink {}

    /** An address of somewhere else. */
    record Elsewhere() implements AuthorityLink {}

    /** A number, of which nobody can know whose it is. */
    record NumberAlone() implements AuthorityLink {}

    /** No address. */
    record NoAddress() implements AuthorityLink {}

    static AuthorityLink of(String typed) {
        Optional<Authority.Known> known = Authority.meant(typed);
        if (known.isPresent()) {
            Authority.Known record = known.get();
            return record.iri().equals(typed)
                    ? new Known(record.authority())
                    : new Meant(record.authority(), record.iri());
        }
        if (typed.strip().matches("[0-9]+")) {
            return new NumberAlone();
        }
        return isIri(typed) ? new Elsewhere() : new NoAddress();
    }

    /** An IRI with its scheme (RFC 3987): what JSON-LD takes for an address of its own. */
    private static boolean isIri(String typed) {
        try {
            URI uri = new URI(typed);
            return uri.isAbsolute() && !uri.getSchemeSpecificPart().isBlank() && typed.indexOf(':') > 1;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
