package org.caveat.importing;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Evidence;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Source;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * Whether what comes in from a source that cannot hold all says nothing but what stands. What the source cannot say, as what
 * other programs keep there, is no difference.
 */
final class Agreement {
    private Agreement() {}

    static boolean text(Text there, Text coming) {
        return there.value().equals(coming.value());
    }

    static boolean title(Title there, Title coming) {
        return text(there.text(), coming.text())
                && (there.origin().isPresent() || coming.origin().isEmpty());
    }

    static boolean body(Body there, Body coming) {
        return text(there.text(), coming.text())
                && says(there.creator().map(Agent::name), coming.creator().map(Agent::name));
    }

    static boolean name(Name there, Name coming) {
        return there.value().equals(coming.value())
                && says(there.language(), coming.language())
                && says(there.certainty(), coming.certainty())
                && says(there.role(), coming.role())
                && (coming.authorities().isEmpty() || coming.authorities().equals(there.authorities()));
    }

    static boolean identifier(Identifier there, Identifier coming) {
        return there.scheme().equals(coming.scheme()) && there.value().equals(coming.value());
    }

    static boolean agent(Agent there, Agent coming) {
        return there.name().equals(coming.name());
    }

    static boolean taken(Taken there, Taken coming) {
        return (coming.edtf().isEmpty() || there.edtf().equals(coming.edtf()))
                && says(there.display(), coming.display())
                && says(there.basis(), coming.basis());
    }

    static boolean label(CommunityLabel there, CommunityLabel coming) {
        return there.id().equals(coming.id())
                && there.value().equals(coming.value())
                && says(there.community(), coming.community());
    }

    static boolean beyond(Beyond there, Beyond coming) {
        return there.edge().equals(coming.edge()) && says(there.at(), coming.at());
    }

    static boolean target(Target there, Target coming) {
        return says(there.region().map(Region::spelled), coming.region().map(Region::spelled))
                && says(there.page(), coming.page())
                && plain(there.source()).equals(plain(coming.source()));
    }

    private static String plain(String reference) {
        String decoded = RelativeReference.decoded(reference);
        return decoded.startsWith("./") ? decoded.substring(2) : decoded;
    }

    static boolean evidence(Evidence there, Evidence coming) {
        return there.stance().equals(coming.stance())
                && source(there.source(), coming.source())
                && says(there.quote(), coming.quote())
                && says(there.accessed(), coming.accessed())
                && notes(there.notes(), coming.notes());
    }

    private static boolean source(Source there, Source coming) {
        return there.citation().equals(coming.citation())
                && says(there.identifier(), coming.identifier())
                && says(there.locator(), coming.locator())
                && says(there.photograph(), coming.photograph());
    }

    private static boolean notes(List<Text> there, List<Text> coming) {
        return coming.stream().allMatch(note -> there.stream()
                .anyMatch(stands ->
                        stands.value().contains(note.value()) || joined(there).equals(note.value())));
    }

    private static String joined(List<Text> texts) {
        return String.join("\n\n", texts.stream().map(Text::value).toList());
    }

    private static <T> boolean says(Optional<T> there, Optional<T> coming) {
        return coming.isEmpty() || coming.equals(there);
    }
}
