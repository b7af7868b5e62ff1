package org.caveat.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.MakeLead;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetPersons;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;

/** What is said of a photograph before a test begins. */
public record Told(AnnotatedPhotograph state) {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));

    public static Told nothing(String file) {
        return new Told(AnnotatedPhotograph.bare(file));
    }

    public Told with(Edit edit) {
        return new Told(edit.applyTo(state).state());
    }

    public Told person(String id, String name, Region region) {
        Person shown = new Person(id, Name.of(name), Optional.of(region));
        return with(new SetPersons(List.of(shown), Listing.ADDS));
    }

    public Told caveat(String id, Kind kind, String words, String... about) {
        Said said = Said.NOTHING.with(StatementFields.ABOUT, List.of(about));
        return with(new AddCaveat(id, kind, said, MARIN)).with(new ReviseText(id, "en", words, MARIN));
    }

    public Told at(String id, Region region) {
        return with(new ReviseTarget.ToRegion(id, Optional.of(region), MARIN));
    }

    /** Says that what a caveat is about stood beyond the frame. */
    public Told beyond(String id, String edge, int at) {
        Beyond mark = new Beyond(edge, Optional.of(at), Foreign.NONE);
        return with(new ReviseTarget.ToBeyond(id, Optional.of(mark), MARIN));
    }

    public Told inShort(String id, String words) {
        return with(new ReviseShort(id, "en", words, MARIN));
    }

    public Told lead(String id) {
        return with(new MakeLead(id, true));
    }

    /** Writes the sidecar of a photograph. */
    public void beside(Path photograph) throws IOException {
        Path sidecar = photograph.resolveSibling(photograph.getFileName() + ".caveat.json");
        Files.writeString(sidecar, new SidecarJson(Messages.english()).text(state));
    }
}
