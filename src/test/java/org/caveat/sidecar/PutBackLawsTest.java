package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Describe;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;
import org.caveat.text.Messages;

/** Whatever version is put back, whenever: the last that an author said of each thing is in the file. */
class PutBackLawsTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T12:00:00Z"));
    private static final Hand EDITOR = Hand.of("an editor", Instant.parse("2026-11-24T12:00:00Z"));
    private static final Timestamp NOW = Timestamp.of(Instant.parse("2026-11-24T13:00:00Z"));

    /** What happens: a number below 10 is said by the author, one below 20 by the editor, the others put a version back. */
    @Provide
    Arbitrary<List<Integer>> deeds() {
        return Arbitraries.integers().between(0, 35).list().ofMinSize(4).ofMaxSize(16);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void nothingThatAnAuthorSaidDisappears(@ForAll("deeds") List<Integer> deeds) throws Exception {
        AnnotatedPhotograph disk = AnnotatedPhotograph.bare("a.jpg");
        List<AnnotatedPhotograph> versions = new ArrayList<>(List.of(disk));
        Author author = new Author(disk);
        int number = 0;
        for (int deed : deeds) {
            number++;
            if (deed < 10) {
                disk = author.say(deed, "Marin" + number, disk);
            } else if (deed < 20) {
                author.isReplaced(deed - 10, disk);
                disk = edit(deed - 10, "Editor" + number, EDITOR).applyTo(disk).state();
            } else if (deed == 20) {
                author.leave();
            } else {
                disk = versions.get(deed % versions.size());
            }
            versions.add(disk);
        }
        String end = new SidecarJson(Messages.english()).text(author.save(disk));
        assertThat(end).contains(author.last());
    }

    private static Edit edit(int which, String words, Hand hand) {
        return switch (which % 4) {
            case 0 -> new Describe(Statement.CAPTION, List.of(Body.of("en", words)), hand);
            case 1 -> new SetHeadline("en", words);
            default ->
                new AddCaveat(
                        "urn:uuid:" + words,
                        Kind.AFTER,
                        Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words))),
                        hand);
        };
    }

    /** Who says something, saves each time, and reads what stands there only then. */
    private static final class Author {
        private final List<String> last = new ArrayList<>(List.of("AnnotationPage", "AnnotationPage"));
        private Sitting sitting;
        private Basis basis;
        private AnnotatedPhotograph state;

        Author(AnnotatedPhotograph disk) {
            basis = new Basis(Optional.empty(), disk);
            sitting = Sitting.begin(Agent.person("A. Marin"), basis, MARIN.moment());
            state = disk;
        }

        AnnotatedPhotograph say(int which, String words, AnnotatedPhotograph disk) throws Exception {
            state = edit(which, words, MARIN).applyTo(state).state();
            if (which % 4 < 2) {
                last.set(which % 4, words);
            } else {
                last.add(words);
            }
            return save(disk);
        }

        /** The editor has our words before it, and writes others in their place: that is no accident. */
        void isReplaced(int which, AnnotatedPhotograph disk) {
            boolean isSeen = new SidecarJson(Messages.english()).text(disk).contains(last.get(which % 4 % 2));
            if (which % 4 < 2 && isSeen) {
                last.set(which % 4, "AnnotationPage");
            }
        }

        void leave() {
            sitting = sitting.again(state, MARIN.moment());
        }

        List<String> last() {
            return last;
        }

        AnnotatedPhotograph save(AnnotatedPhotograph disk) throws Exception {
            Saying saying = new Saying(Path.of("a.jpg"), basis, state, sitting);
            Draft draft = Draft.of(Meeting.of(saying, disk, NOW), saying, NOW, false);
            sitting.goesOn(draft.entry());
            state = draft.state();
            basis = new Basis(Optional.empty(), state);
            return state;
        }
    }
}
