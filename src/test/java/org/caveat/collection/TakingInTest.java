package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingInTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    private final Hand hand = Hand.of("A. Marin", NINE);
    private final Clock clock = Clock.fixed(NINE, ZoneOffset.UTC);
    private final SidecarStore store = new SidecarStore(Messages.english(), clock);
    private final Shelf shelf = new Shelf();
    private Runnable whileItIsRead = () -> {};
    private CollectionReader reader;
    private Path photograph;
    private Saver saver;
    private TakingIn takingIn;

    @BeforeEach
    void onePhotograph() throws Exception {
        photograph = Files.writeString(folder.resolve("a.jpg"), "picture");
        reader = new CollectionReader(
                Messages.english(), Watched::facts, store::load, new CollectionFile(Messages.english())::load);
        Recovering recovering = new Recovering(Recovery.NONE, folder, new OpenCollection.Hand(hand.author(), clock));
        saver = new Saver(shelf, store, recovering, new SameThread(), clock, new Listeners());
        takingIn = new TakingIn(shelf, saver, store, recovering, found -> {
            Holding fresh = read();
            whileItIsRead.run();
            return fresh;
        });
        shelf.fill(List.of(found()));
        shelf.putIfNew(read());
    }

    @Test
    void whatIsSaidWhileTheWordsOfOthersAreTakenInIsSaidUponThem() throws Exception {
        say(new SetHeadline("en", "Boats"));
        assertThat(saver.save("a.jpg")).isTrue();
        TwoVersions.lang(photograph).edit(new SetHeadline("fr", "Bateaux")).save();
        Holding before = shelf.holding("a.jpg").orElseThrow();
        // it stands on the shelf already, and is told to be unsaved a moment later
        whileItIsRead = () -> shelf.edit("a.jpg", new SetHeadline("en", "Ships"));

        TakingIn.Taken taken = takingIn.again(found());
        saver.edited(before, hand.author());

        assertThat(taken.now()).isPresent();
        assertThat(headlines(shelf.holding("a.jpg").orElseThrow().state())).containsExactly("Ships", "Bateaux");
        assertThat(saver.save("a.jpg")).isTrue();
        assertThat(headlines(store.load(photograph).state())).containsExactly("Ships", "Bateaux");
    }

    private void say(Edit edit) {
        Holding before = shelf.holding("a.jpg").orElseThrow();
        shelf.edit("a.jpg", edit);
        saver.edited(before, hand.author());
    }

    private Holding read() {
        try {
            return reader.read(photograph);
        } catch (Unopenable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Found found() {
        return new Found("a.jpg", photograph, List.of());
    }

    private static List<String> headlines(AnnotatedPhotograph state) {
        return state.photograph().titles().stream()
                .map(title -> title.text().value())
                .toList();
    }
}
