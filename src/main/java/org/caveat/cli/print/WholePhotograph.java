package org.caveat.cli.print;

import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.model.Caveat;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarName;

/** All that is known and said of a photograph, as JSON. */
public final class WholePhotograph implements JsonObject<Examined> {

    @Override
    public void write(Examined examined, JsonMembers members) {
        Shown photograph = examined.shown();
        FileFacts file = photograph.holding().facts().whole();
        HeaderMembers.file(photograph, members);
        members.text("sha256", examined.sha256());
        HeaderMembers.size(photograph, members);
        members.object("facts", facts -> FactsMembers.write(file.facts(), facts))
                .objects("metadata", file.entries(), (entry, entries) -> entries.text("group", entry.group())
                        .text("tag", entry.tag())
                        .text("value", entry.value()))
                .object("caption", caption -> CaptionMembers.write(photograph, caption))
                .objects(
                        "caveats",
                        photograph.state().caveatsInOrder(),
                        (Caveat caveat, JsonMembers one) -> CaveatMembers.write(photograph, caveat, one))
                .texts("files", photograph.files());
        VersionMembers.write(photograph.state(), members);
        members.text("sidecar", sidecar(photograph))
                .text("status", photograph.status())
                .text("reason", photograph.holding().reason())
                .texts("problems", file.problems());
    }

    private static Optional<String> sidecar(Shown photograph) {
        return photograph.holding().sidecar() instanceof Loaded.Absent
                ? Optional.empty()
                : Optional.of(photograph.file() + SidecarName.ENDING);
    }
}
