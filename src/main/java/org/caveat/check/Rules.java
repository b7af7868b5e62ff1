package org.caveat.check;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.check.rule.AboutNobody;
import org.caveat.check.rule.CollectionConflictOpen;
import org.caveat.check.rule.CollectionSchema;
import org.caveat.check.rule.CollectionUnreadable;
import org.caveat.check.rule.ConflictCopy;
import org.caveat.check.rule.ConflictOpen;
import org.caveat.check.rule.DateInvalid;
import org.caveat.check.rule.DateWithoutBasis;
import org.caveat.check.rule.DisputedOneSided;
import org.caveat.check.rule.FolderUnreadable;
import org.caveat.check.rule.Format;
import org.caveat.check.rule.LeadTwice;
import org.caveat.check.rule.NoAltText;
import org.caveat.check.rule.NoCaption;
import org.caveat.check.rule.PartMissing;
import org.caveat.check.rule.PhotographChanged;
import org.caveat.check.rule.PhotographUnreadable;
import org.caveat.check.rule.RegionOutsidePicture;
import org.caveat.check.rule.ReplacedByNothing;
import org.caveat.check.rule.Rule;
import org.caveat.check.rule.SidecarNewer;
import org.caveat.check.rule.SidecarOrphaned;
import org.caveat.check.rule.SidecarSchema;
import org.caveat.check.rule.SidecarUnreadable;
import org.caveat.check.rule.Trial;
import org.caveat.check.rule.UnsourcedCaveat;
import org.caveat.collection.versions.VersionWords;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;

/** The rules there are, in the order in which their findings are told. */
final class Rules {
    private final List<Rule.OfCollection> ofCollection;
    private final Format sidecarFormat;
    private final VersionWords versions;
    private final Trial trial;

    Rules(Messages messages, Trial trial) {
        CollectionUnreadable unreadable = new CollectionUnreadable(new CollectionFile(messages));
        Words words = new Words(messages);
        this.versions =
                new VersionWords(messages, words, new SaidWords(messages, words, List.of()), ZoneId.systemDefault());
        this.sidecarFormat = Format.ofSidecar(messages.locale());
        this.ofCollection = List.of(
                new FolderUnreadable(),
                unreadable,
                new CollectionSchema(Format.ofCollection(messages.locale()), unreadable),
                new SidecarOrphaned(),
                new ConflictCopy(),
                new CollectionConflictOpen(versions));
        this.trial = trial;
    }

    List<Rule.OfCollection> ofCollection() {
        return ofCollection;
    }

    List<Rule.OfPhotograph> ofPhotograph(Options options) {
        return List.of(
                new SidecarUnreadable(),
                new SidecarSchema(sidecarFormat),
                new SidecarNewer(),
                new ConflictOpen(versions),
                new PhotographUnreadable(options.fixity() ? trial : Trial.NONE),
                new PhotographChanged(options.fixity()),
                new PartMissing(),
                new NoCaption(),
                new NoAltText(),
                new DateInvalid(),
                new DateWithoutBasis(),
                new LeadTwice(),
                new UnsourcedCaveat(),
                new DisputedOneSided(),
                new RegionOutsidePicture(),
                new AboutNobody(),
                new ReplacedByNothing());
    }

    /** The place of a rule among all. */
    int placeOf(String name) {
        return Stream.concat(ofCollection.stream(), ofPhotograph(Options.QUICK).stream())
                .map(Rule::name)
                .toList()
                .indexOf(name);
    }
}
