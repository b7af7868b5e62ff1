package org.caveat.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.caveat.ui.fx.Editing;
import org.junit.jupiter.api.Test;

class JoiningModelTest {
    private final List<Step> applied = new ArrayList<>();
    private final Editing editing = new Editing() {
        @Override
        public Hand hand() {
            return Hand.of("A. Marin", Instant.EPOCH);
        }

        @Override
        public Optional<Holding> holding(String file) {
            return Optional.empty();
        }

        @Override
        public void apply(Step step) {
            applied.add(step);
        }

        @Override
        public void begun(String file, Several edit) {
            throw new AssertionError("nothing is typed");
        }
    };

    @Test
    void whichLeadsAndWhatTheOthersAreIsGuessed() {
        JoiningModel model = model(bare("a.tif"), bare("a.jpg"), bare("back.jpg"));
        assertThat(model.leadingProperty().get().map(Holding::file)).contains("a.jpg");
        assertThat(model.role(bare("a.tif"))).isEqualTo("master");
        assertThat(model.role(bare("back.jpg"))).isEqualTo("verso");
        assertThat(model.refusal()).isEmpty();
    }

    @Test
    void theyAreJoinedAsOneStepInTheSidecarOfTheOneThatLeads() {
        JoiningModel model = model(bare("a.tif"), bare("a.jpg"), bare("b.jpg"));
        model.choose(bare("b.jpg"), "access");
        assertThat(model.join()).contains("a.jpg");
        assertThat(applied).hasSize(1);
        assertThat(applied.get(0).edits().get(0).photograph()).isEqualTo("a.jpg");
        AnnotatedPhotograph joined = applied.get(0)
                .edits()
                .get(0)
                .edit()
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        assertThat(joined.photograph().get(PhotographFields.FILE))
                .containsExactly(new OtherFile("master", "a.tif"), new OtherFile("access", "b.jpg"));
    }

    @Test
    void theOtherFilesOfWhatIsJoinedComeAlong() {
        Holding back = bare("b.jpg");
        Holding backWithMaster = new Holding(
                new Found(
                        back.file(),
                        back.found().path(),
                        List.of(new Part(back.found().path().resolveSibling("b.tif"), "master"))),
                back.facts(),
                back.sidecar());
        JoiningModel model = model(bare("a.jpg"), backWithMaster);
        model.join();
        AnnotatedPhotograph joined = applied.get(0)
                .edits()
                .get(0)
                .edit()
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        assertThat(joined.photograph().get(PhotographFields.FILE))
                .containsExactly(new OtherFile("verso", "b.jpg"), new OtherFile("verso", "b.tif"));
    }

    @Test
    void aSecondSidecarWouldBeOrphanedAndIsRefused() {
        JoiningModel model = model(bare("a.jpg"), said("b.jpg"));
        assertThat(model.leadingProperty().get().map(Holding::file)).contains("b.jpg");
        assertThat(model.refusal()).isEmpty();
        model.lead(bare("a.jpg"));
        assertThat(model.refusal().orElseThrow()).startsWith("b.jpg has a sidecar of its own");
        assertThat(model.join()).isEmpty();
        assertThat(applied).isEmpty();
        assertThat(model(said("a.jpg"), said("b.jpg")).refusal()).isPresent();
    }

    @Test
    void filesOfTwoFoldersAndDamagedFilesAreRefused() {
        assertThat(model(bare("a.jpg"), bare("box/b.jpg")).refusal().orElseThrow())
                .contains("another folder");
        assertThat(model(bare("a.jpg"), Invented.unreadable("b.jpg", "It is cut short."))
                        .refusal()
                        .orElseThrow())
                .contains("cannot be read");
        assertThat(model(Invented.locked("a.jpg", "It is locked."), bare("b.jpg"))
                        .refusal()
                        .orElseThrow())
                .startsWith("a.jpg cannot lead. It is locked.");
        assertThat(model(bare("a.jpg")).refusal()).contains("Choose two photographs or more.");
    }

    private JoiningModel model(Holding... photographs) {
        return new JoiningModel(editing, List.of(photographs), Messages.english());
    }

    private static Holding bare(String file) {
        return Invented.holding(file, 40, 30);
    }

    private static Holding said(String file) {
        Holding plain = bare(file);
        AnnotatedPhotograph state = AnnotatedPhotograph.bare(file);
        return new Holding(
                plain.found(), plain.facts(), new Loaded.Present(state, new Basis(Optional.of("{}"), state)));
    }
}
