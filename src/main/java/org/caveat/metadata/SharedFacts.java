package org.caveat.metadata;

import java.util.Optional;
import org.caveat.text.Repeated;

/** The facts that many files share, such as the camera they were made with: each is held once. */
final class SharedFacts {
    private final Repeated<Facts.Captions> captions = new Repeated<>();
    private final Repeated<Facts.Credit> credits = new Repeated<>();
    private final Repeated<Facts.Device> devices = new Repeated<>();
    private final Repeated<Optional<Facts.Resolution>> resolutions = new Repeated<>();
    private final Repeated<Optional<String>> words = new Repeated<>();

    /** Equal facts, of which those that were seen before are the same as then. */
    FileFacts of(FileFacts file) {
        Facts facts = file.facts();
        Header header = file.header();
        return new FileFacts(
                new Header(
                        header.mediaType(),
                        header.bytes(),
                        header.width(),
                        header.height(),
                        header.orientation(),
                        words.one(header.colourProfile())),
                new Facts(
                        facts.taken(),
                        captions.one(facts.captions()),
                        credits.one(facts.credit()),
                        facts.keywords(),
                        devices.one(facts.device()),
                        resolutions.one(facts.resolution())),
                file.rest(),
                file.unreadable());
    }
}
