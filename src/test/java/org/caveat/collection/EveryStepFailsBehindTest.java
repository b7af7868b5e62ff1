package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.FaultyDisk;
import org.caveat.sidecar.file.FaultyDisk.Call;
import org.caveat.sidecar.file.FaultyDisk.Fault;
import org.caveat.sidecar.file.FaultyDisk.Plan;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step of a save fails behind the window, the words stay in it, wait in the user's own folder, and are saved later. */
class EveryStepFailsBehindTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", NINE);
    private static final String WORDS = "Soldiers on a river bank.";

    @TempDir
    private Path place;

    private int number;

    /** A collection that is open on a disk that can fail. */
    private record Desk(OpenCollection open, FaultyDisk disk, Recovery recovery, List<SaveNews> news, Path folder) {
        void say() {
            DescribeIn words = new DescribeIn(Statement.CAPTION, "en", WORDS, MARIN);
            open.apply(Step.one("edit.description", "a.jpg", words));
        }

        List<String> onScreen() {
            return texts(open.holding("a.jpg").orElseThrow().state());
        }

        List<String> onDisk() {
            return texts(new SidecarStore(Messages.english())
                    .load(folder.resolve("a.jpg"))
                    .state());
        }

        private static List<String> texts(AnnotatedPhotograph state) {
            return state.description().stream().map(Text::value).toList();
        }
    }

    @Test
    void whatIsTypedStaysAndIsSavedOnceTheCauseIsGone() throws Exception {
        Desk whole = desk();
        whole.disk.count();
        whole.say();
        assertThat(whole.open.saveAll()).isEmpty();
        Map<Call, Integer> calls = new EnumMap<>(whole.disk.calls());
        assertThat(calls).containsKeys(Call.READ, Call.CREATE, Call.WRITE, Call.FORCE, Call.MOVE, Call.FORCE_FOLDER);
        for (Call call : calls.keySet()) {
            for (int index = 0; index < calls.get(call); index++) {
                for (Fault fault : Fault.values()) {
                    fail(desk(), new Plan(call, index, fault, true));
                }
            }
        }
    }

    private static void fail(Desk desk, Plan plan) {
        if (!plan.fault().concerns(plan.call())) {
            return;
        }
        desk.disk.fail(plan);
        desk.say();
        boolean isSaved = desk.open.saveAll().isEmpty();
        assertThat(desk.onScreen()).as("on the screen after %s", plan).containsExactly(WORDS);
        if (!isSaved) {
            assertThat(desk.news).as("told of %s", plan).last().isInstanceOf(SaveNews.Failed.class);
            assertThat(desk.recovery.of(desk.folder))
                    .as("kept after %s", plan)
                    .singleElement()
                    .satisfies(kept -> assertThat(Desk.texts(kept.state())).containsExactly(WORDS));
        }
        desk.disk.mend();
        assertThat(desk.open.saveAll()).as("the retry after %s", plan).isEmpty();
        assertThat(desk.onDisk()).as("on disk after %s", plan).containsExactly(WORDS);
        assertThat(desk.recovery.of(desk.folder))
                .as("still kept after %s", plan)
                .isEmpty();
        assertThat(desk.folder.resolve("a.jpg")).hasContent("a photograph");
    }

    private Desk desk() throws Exception {
        Path folder = Files.createDirectory(place.resolve("of-" + number++));
        Files.writeString(folder.resolve("a.jpg"), "a photograph");
        FaultyDisk disk = new FaultyDisk();
        SidecarStore store = new SidecarStore(Messages.english(), CLOCK, disk.disk(), SidecarPlace.BESIDE);
        Recovery recovery = new RecoveryFolder(place.resolve("own-" + number), new LocalDisk());
        CollectionReader reader = new CollectionReader(
                Messages.english(), EveryStepFailsBehindTest::facts, store::load, any -> CollectionDescription.NONE);
        OpenCollection open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(Messages.english()), recovery, Digests.UNKEPT),
                new SameThread(),
                new OpenCollection.Hand(MARIN.author(), CLOCK));
        List<SaveNews> news = new ArrayList<>();
        open.addListener(new CollectionListener() {
            @Override
            public void saving(SaveNews latest) {
                news.add(latest);
            }
        });
        open.read();
        return new Desk(open, disk, recovery, news, folder);
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
