package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.text.Messages;
import org.caveat.ui.inspector.discussion.RemarkWords;

/** The lines that say who wrote a caveat and when, who changed it, and who reviewed it. */
record ProvenanceWords(Messages messages, RemarkWords moments) {

    /** The lines of a caveat of the photograph in front. */
    static String of(CaveatsModel model, Caveat caveat) {
        return model.state()
                .map(now -> new ProvenanceWords(model.words().messages(), model.remarks()).lines(caveat, now))
                .orElse("");
    }

    /** Empty where the sidecar says nothing of it. */
    String lines(Caveat caveat, AnnotatedPhotograph state) {
        Provenance of = Provenance.of(caveat, state);
        Optional<String> made = of.created().map(moments::moment);
        Optional<String> written = of.author()
                .map(name -> made.map(moment -> messages.get("caveats.written-at", name, moment))
                        .orElseGet(() -> messages.get("caveats.written", name)))
                .or(() -> made);
        Optional<String> changed = of.changed().map(moments::moment).map(moment -> of.changedBy()
                .map(name -> messages.get("caveats.changed-by", moment, name))
                .orElseGet(() -> messages.get("caveats.changed", moment)));
        Optional<String> reviewed = of.reviewedBy().map(name -> messages.get("caveats.reviewed-by", name));
        return Stream.of(written, changed, reviewed).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }
}
