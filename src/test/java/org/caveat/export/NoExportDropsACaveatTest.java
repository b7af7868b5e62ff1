package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.app.ProgramExports;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 3. Every format of the program is read back with a parser of somebody else's, and must tell every caveat as it
 * stands, and nothing that is not to be published.
 */
class NoExportDropsACaveatTest {
    private static final Exports EXPORTS = ProgramExports.make();
    private static final Predicate<String> PRINTED = "pdf"::equals;

    @TempDir
    Path folder;

    @Test
    void everyFormatOfTheProgramIsReadHereByAParserOfSomebodyElses() {
        assertThat(ForeignReading.all())
                .extracting(ForeignReading::format)
                .as("a format is added with its reader")
                .containsExactlyInAnyOrderElementsOf(EXPORTS.formats());
    }

    @Test
    void everyCaveatOfEverySampleIsInEachFormat() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();

        ExportReport report = export(samples, folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(Told.in(samples)).hasSizeGreaterThan(60);
        assertThat(report.failures()).isEmpty();
        isToldIn(report, samples);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void everyCaveatIsInEachFormatWhateverItSays(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        isToldBy(formats(PRINTED.negate()), nasty);
    }

    /** Printing takes a hundred times as long as writing: fewer tries, and with our letters only what was refused. */
    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void everyCaveatIsPrintedWhateverItSays(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        CollectionOnDisk refused = refused(isToldBy(formats(PRINTED), nasty), nasty);

        assertThat(isToldBy(formats(PRINTED), OurLetters.only(refused)).failures())
                .isEmpty();
    }

    private static ExportReport isToldBy(List<String> formats, CollectionOnDisk collection) throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            ExportReport report = export(formats, collection, memory.getPath("/out"), ExportOptions.PLAIN);

            isToldIn(report, collection);
            isNowhere(report, EnumSet.allOf(Extra.class));
            return report;
        }
    }

    @Test
    void everyCaveatIsInEachFormatWhereEverythingSaidIsHostile() throws Exception {
        CollectionOnDisk hostile = HostileCollection.make();

        ExportReport report = export(formats(PRINTED.negate()), hostile, folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(Told.in(hostile)).hasSizeGreaterThan(300);
        isToldIn(report, hostile);
    }

    @Test
    void everyCaveatIsPrintedWhereEverythingSaidIsHostile() throws Exception {
        CollectionOnDisk hostile = HostileCollection.forPaper();

        ExportReport report = export(formats(PRINTED), hostile, folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(Told.in(hostile)).hasSizeGreaterThan(300);
        isToldIn(report, hostile);
        CollectionOnDisk ours = OurLetters.only(refused(report, hostile));
        ExportReport printed = export(formats(PRINTED), ours, folder.resolve("ours"), ExportOptions.PLAIN);
        assertThat(ours.holdings()).as("there is something to be refused").isNotEmpty();
        assertThat(refused(printed, ours).holdings()).isEmpty();
        isToldIn(printed, ours);
    }

    @Test
    void everyCaveatIsOnThePageOfAPictureThatOpensOnChoice() throws Exception {
        CollectionOnDisk veiled = Given.collection(Given.photograph(
                "veiled.jpg",
                Given.caveat(1, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true),
                Given.caveat(2, Kind.AFTER, "It burned."),
                Given.caveat(3, Kind.CARE, "Do not copy it.")));

        ExportReport report = export(veiled, folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(Told.in(veiled)).hasSize(3);
        isToldIn(report, veiled);
    }

    @Test
    void whatIsNotToBePublishedIsInNoFileOfAnyFormatUntilItIsAskedFor() throws Exception {
        CollectionOnDisk guarded = Given.collection(Withheld.around(
                Given.photograph(
                        "a.jpg",
                        Given.caveat(1, Kind.AFTER, "It burned."),
                        Withheld.marked(Given.caveat(2, Kind.CARE, "Not for the public.")
                                .with(StatementFields.PRIVATE, true)),
                        Withheld.marked(Given.caveat(3, Kind.BEFORE, "No longer held.")
                                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN)))),
                4));

        ExportReport plain = export(guarded, folder.resolve("plain"), ExportOptions.PLAIN);
        isNowhere(plain, EnumSet.allOf(Extra.class));
        everythingIsInWhatIsUnfiltered(plain);

        for (Extra asked : Extra.values()) {
            Path target = folder.resolve(asked.key());
            ExportReport report = export(guarded, target, ExportOptions.PLAIN.carrying(asked));
            isNowhere(report, EnumSet.complementOf(EnumSet.of(asked)));
            for (ForeignReading reading : ForeignReading.all()) {
                if (reading.carries().contains(asked)) {
                    assertThat(reading.words(target.resolve(reading.format())))
                            .as("%s, asked for %s", reading.format(), asked.key())
                            .contains(Withheld.words(asked));
                }
            }
        }
    }

    private static void everythingIsInWhatIsUnfiltered(ExportReport report) throws Exception {
        List<String> all = new ArrayList<>(List.of(Withheld.NEVER));
        for (Extra extra : EnumSet.complementOf(EnumSet.of(Extra.GPS))) { // which stands in the picture itself
            all.addAll(Withheld.words(extra));
        }
        for (ForeignReading reading : readings(report)) {
            if (reading.isUnfiltered()) {
                assertThat(reading.words(report.target().resolve(reading.format())))
                        .as(reading.format())
                        .contains(all);
            }
        }
    }

    /** A picture without the caveats that belong to it would say what nobody can stand for. */
    @Test
    void aPhotographWhoseCaveatsCannotBeReadIsInNoFormatAndIsNamed() throws Exception {
        Path target = folder.resolve("out");
        CollectionOnDisk two = Given.collection(
                Given.photograph("whole.jpg", Given.caveat(1, Kind.AFTER, "It burned.")), Given.locked("torn.jpg"));

        ExportReport report = export(two, target, ExportOptions.PLAIN);

        for (ForeignReading reading : ForeignReading.all()) {
            Path format = target.resolve(reading.format());
            areNowhere(reading.isUnfiltered() ? format.resolve("data/collection") : format, List.of("torn"));
        }
        assertThat(Files.readString(target.resolve("bag/bag-info.txt"))).contains("Caveat-Left-Out: torn.jpg");
        assertThat(Files.readString(target.resolve(ExportPlan.REPORT))).contains("torn.jpg: left out");
        assertThat(report.formats()).hasSize(EXPORTS.formats().size()).allSatisfy(format -> assertThat(
                        format.contents().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.file()).isEqualTo("torn.jpg")));
    }

    /** A format may refuse a photograph, if it says so: then it tells none of its caveats, and otherwise all of them. */
    private static void isToldIn(ExportReport report, CollectionOnDisk collection) throws Exception {
        for (ForeignReading reading : readings(report)) {
            Set<String> refused = reading.mayRefuse() ? refused(report, reading.format()) : Set.of();
            List<Holding> carried = collection.holdings().stream()
                    .filter(photograph -> !refused.contains(photograph.file()))
                    .toList();
            CollectionOnDisk all = collection.with(carried);
            List<Told> told = (reading.isUnfiltered() ? Told.everythingIn(all) : Told.in(all))
                    .stream().map(reading::asItTells).toList();
            assertThat(reading.read(report.target().resolve(reading.format())))
                    .as(reading.format())
                    .isEqualTo(told);
        }
    }

    /** The photographs for which there were not all letters to print them. */
    private static CollectionOnDisk refused(ExportReport report, CollectionOnDisk collection) {
        Set<String> files = report.failures().stream()
                .filter(failure -> failure.why() == LeftOut.Why.LETTERS)
                .map(LeftOut::file)
                .collect(Collectors.toSet());
        return collection.with(collection.holdings().stream()
                .filter(photograph -> files.contains(photograph.file()))
                .toList());
    }

    private static Set<String> refused(ExportReport report, String format) {
        return report.formats().stream()
                .filter(made -> made.format().equals(format))
                .flatMap(made -> made.contents().failures().stream())
                .filter(failure -> failure.why() != LeftOut.Why.PICTURE)
                .map(LeftOut::file)
                .collect(Collectors.toSet());
    }

    private static List<ForeignReading> readings(ExportReport report) {
        List<String> made = report.formats().stream().map(FormatReport::format).toList();
        return ForeignReading.all().stream()
                .filter(reading -> made.contains(reading.format()))
                .toList();
    }

    private static void isNowhere(ExportReport report, Set<Extra> extras) throws Exception {
        List<String> words =
                extras.stream().flatMap(extra -> Withheld.words(extra).stream()).collect(Collectors.toList());
        words.add(Withheld.NEVER);
        areNowhere(List.of(report.target().resolve(ExportPlan.REPORT)), report.target(), words);
        for (ForeignReading reading : readings(report)) {
            Path folder = report.target().resolve(reading.format());
            areNowhere(reading.published(folder), words);
            if (!reading.isUnfiltered()) {
                assertThat(reading.words(folder)).as(reading.format()).doesNotContain(words);
            }
        }
    }

    /** Neither in the name of a file nor in its bytes, whichever way letters are written in them. */
    private static void areNowhere(Path target, List<String> words) throws Exception {
        areNowhere(Files.exists(target) ? ForeignReading.files(target) : List.of(), target, words);
    }

    private static void areNowhere(List<Path> files, Path target, List<String> words) throws Exception {
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(target.relativize(file) + new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                    .as(file.toString())
                    .doesNotContain(words);
        }
    }

    @Provide
    Arbitrary<CollectionOnDisk> nastyCollections() {
        return NastyCollections.collections();
    }

    private static List<String> formats(Predicate<String> wanted) {
        return EXPORTS.formats().stream().filter(wanted).toList();
    }

    private static ExportReport export(CollectionOnDisk collection, Path target, ExportOptions options)
            throws Exception {
        return export(EXPORTS.formats(), collection, target, options);
    }

    private static ExportReport export(
            List<String> formats, CollectionOnDisk collection, Path target, ExportOptions options) throws Exception {
        return EXPORTS.run(new ExportPlan(collection, formats, target, options), Progress.NONE);
    }
}
