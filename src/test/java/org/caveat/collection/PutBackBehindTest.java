package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the collection is open, a program that takes no lock puts an earlier version of a sidecar back. */
class PutBackBehindTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", NINE);
    private static final String FILE = "a.jpg";

    @TempDir
    Path folder;

    @TempDir
    Path own;

    private final List<SaveNews> news = new ArrayList<>();
    private OpenCollection open;
    private Path sidecar;
    private String earlier = "";

    @BeforeEach
    void somethingIsSaidAndAnEarlierVersionKept() throws Exception {
        Path photograph = Files.writeString(folder.resolve(FILE), "picture");
        sidecar = SidecarName.of(photograph);
        OpenCollection first = open();
        say(first, "First.");
        first.close();
        earlier = Files.readString(sidecar);
        open = open();
        say(open, "Second.");
        assertThat(open.saveAll()).isEmpty();
    }

    @Test
    void whatIsGoneIsSaidAgainWhenThePhotographIsLeft() throws Exception {
        Files.writeString(sidecar, earlier);
        assertThat(open.leave(FILE).isDone()).isTrue();
        assertThat(Files.readString(sidecar)).contains("First.", "Second.");
        assertThat(open.isAllSaved()).isTrue();
        assertThat(open.holding(FILE).orElseThrow().basis().text()).contains(Files.readString(sidecar));
    }

    @Test
    void andWhenTheProgramIsClosed() throws Exception {
        Files.writeString(sidecar, earlier.replace("First.", "First, by an editor."));
        open.close();
        assertThat(Files.readString(sidecar)).contains("First, by an editor.", "Second.");
    }

    @Test
    void whatStandsIsNotWrittenAgain() throws Exception {
        String said = Files.readString(sidecar);
        Object written = Files.getAttribute(sidecar, "lastModifiedTime");
        open.leave(FILE);
        open.close();
        assertThat(Files.readString(sidecar)).isEqualTo(said);
        assertThat(Files.getAttribute(sidecar, "lastModifiedTime")).isEqualTo(written);
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void afterThePhotographWasLeftItMayBeMeantAndTheWordsAreOffered() throws Exception {
        open.leave(FILE);
        Files.writeString(sidecar, earlier);
        open.close();
        assertThat(Files.readString(sidecar)).isEqualTo(earlier);
        OpenCollection again = open();
        assertThat(again.leftOver()).hasSize(1);
        assertThat(again.putBack(again.leftOver())).isTrue();
        again.close();
        assertThat(Files.readString(sidecar)).contains("First.", "Second.");
        assertThat(open().leftOver()).isEmpty();
    }

    @Test
    void whereWhatStandsCannotBeReadTheWordsWaitAndAreSaidAgainLater() throws Exception {
        String half = earlier.substring(0, earlier.length() / 2);
        Files.writeString(sidecar, half);
        open.leave(FILE);
        assertThat(Files.readString(sidecar)).isEqualTo(half);
        assertThat(news).last().isInstanceOf(SaveNews.Failed.class);
        assertThat(open.isAllSaved()).isFalse();
        assertThat(open.isKeptElsewhere(List.of(FILE))).isTrue();
        Files.writeString(sidecar, earlier);
        assertThat(open.saveAll()).isEmpty();
        assertThat(Files.readString(sidecar)).contains("First.", "Second.").doesNotContain("caveat:conflict");
        assertThat(own).isEmptyDirectory();
    }

    private static void say(OpenCollection collection, String words) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words)));
        collection.apply(Step.one("edit.add", FILE, new AddCaveat("urn:uuid:" + words, Kind.AFTER, said, MARIN)));
    }

    private OpenCollection open() throws Exception {
        SidecarStore store = new SidecarStore(Messages.english(), CLOCK);
        CollectionFile description = new CollectionFile(Messages.english());
        CollectionReader reader =
                new CollectionReader(Messages.english(), PutBackBehindTest::facts, store::load, description::load);
        OpenCollection collection = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, description, new RecoveryFolder(own, new LocalDisk()), Digests.UNKEPT),
                new SameThread(),
                new OpenCollection.Hand(MARIN.author(), CLOCK));
        collection.addListener(new CollectionListener() {
            @Override
            public void saving(SaveNews latest) {
                news.add(latest);
            }
        });
        collection.read();
        return collection;
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", 7, 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
