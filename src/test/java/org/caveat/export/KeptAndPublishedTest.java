package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.bag.BagExport;
import org.caveat.export.csv.CsvExport;
import org.caveat.model.Kind;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is not sifted as what is published is, also where one export makes both. */
class KeptAndPublishedTest {
    private static final Messages WORDS = Messages.english();

    @TempDir
    Path folder;

    /** The bag stands first: it takes in what is made after it in this list all the same. */
    private final Exports exports = new Exports(
            List.of(
                    new BagExport(() -> new SidecarStore(WORDS), new SidecarJson(WORDS), WORDS, Clock.systemUTC()),
                    new CsvExport(new CaveatTexts(WORDS))),
            WORDS,
            Clock.systemUTC());

    private final CollectionOnDisk guarded = Given.collection(
            Given.photograph(
                    "a.jpg",
                    Given.caveat(1, Kind.AFTER, "It burned."),
                    Given.caveat(2, Kind.CARE, "Not for the public.").with(StatementFields.PRIVATE, true),
                    Given.caveat(3, Kind.BEFORE, "No longer held.")
                            .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))),
            Given.unreadable("broken.jpg", new Loaded.Absent(Given.bare("broken.jpg"))));

    @Test
    void aBagAloneLeavesNothingOutAndPublishesNothing() {
        ExportCheck check = exports.check(plan(ExportOptions.PLAIN, "bag"), Progress.NONE);

        assertThat(check.contents().leftOut()).isEmpty();
        assertThat(check.contents().photographs()).isEqualTo(2);
        assertThat(check.contents().caveats()).isEqualTo(3);
        assertThat(check.privates()).isZero();
    }

    @Test
    void besideABagItIsToldWhatThePublicationsLeaveOut() {
        ExportCheck check = exports.check(plan(ExportOptions.PLAIN, "bag", "csv"), Progress.NONE);

        assertThat(check.contents().leftOut())
                .extracting(LeftOut::why)
                .containsExactlyInAnyOrder(LeftOut.Why.PRIVATE, LeftOut.Why.WITHDRAWN, LeftOut.Why.UNREADABLE);
    }

    @Test
    void eachFormatTellsWhatItCarriesAndTheBagTakesInTheOthersWhereverItStands() throws Exception {
        ExportOptions reviewed =
                new ExportOptions(true, Set.of(), Optional.empty(), false, false, Layout.PLAIN, Optional.empty());

        ExportReport report = exports.run(plan(reviewed, "bag", "csv"), Progress.NONE);

        assertThat(report.formats()).extracting(FormatReport::format).containsExactly("csv", "bag");
        Contents csv = report.formats().get(0).contents();
        Contents bag = report.formats().get(1).contents();
        assertThat(csv.caveats()).isEqualTo(1);
        assertThat(csv.leftOut()).isNotEmpty();
        assertThat(bag.caveats()).isEqualTo(3);
        assertThat(bag.leftOut()).isEmpty();
        assertThat(bag.options().reviewedOnly()).isFalse();
        assertThat(folder.resolve("out/bag/data/exports/csv/caveats.csv")).exists();
        assertThat(folder.resolve("out/bag/data/collection/broken.jpg")).exists();
    }

    @Test
    void aDiskThatIsFullIsToldWithWhatWaitsToBeGoneOnWith() {
        Exports full = new Exports(List.of(new Full()), WORDS, Clock.systemUTC());

        assertThatThrownBy(() -> full.run(plan(ExportOptions.PLAIN, "full"), Progress.NONE))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("No space left")
                .hasMessageContaining("the next export of the bag into it goes on from there");
        assertThat(folder.resolve("out")).isDirectoryRecursivelyContaining("glob:**/new/full/a.txt");
        assertThat(folder.resolve("out/full")).doesNotExist();
    }

    /** Something that is kept, and a disk on which there is room for a part of it. */
    private record Full() implements ExportFormat {
        @Override
        public String name() {
            return "full";
        }

        @Override
        public boolean isKept() {
            return true;
        }

        @Override
        public List<LeftOut> write(Publication publication, ExportFolder into, Progress progress) throws IOException {
            into.write("a.txt", "a");
            throw new IOException("No space left on device");
        }
    }

    private ExportPlan plan(ExportOptions options, String... formats) {
        return new ExportPlan(guarded, List.of(formats), folder.resolve("out"), options);
    }
}
