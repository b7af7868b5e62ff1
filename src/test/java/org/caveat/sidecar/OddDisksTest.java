package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.google.common.jimfs.PathNormalization;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Disks that do not take a name to the letter: one name in small letters and capitals, or with its marks composed and
 * decomposed, means one file there, and two files elsewhere.
 */
class OddDisksTest {
    private static final String COMPOSED = "caf\u00E9.jpg";
    private static final String DECOMPOSED = "cafe\u0301.jpg";
    /** Letters with marks that are composed in Unicode, of several scripts, and some without. */
    private static final List<String> LETTERS = List.of(
            "a", "Z", "7", " ", "\u00E9", "\u00FC", "\u00C5", "\u1EC7", "\u0439", "\u0451", "\u03AC", "\uD55C",
            "\u0D4A", "\u05D0", "\u6771");

    /** The disks of Windows, of a Mac, of an older Mac that lists names decomposed, and of Linux. */
    static Stream<Arguments> disks() {
        return Stream.of(
                Arguments.of("Windows", disk(Configuration.windows())),
                Arguments.of("Mac", disk(Configuration.osX())),
                Arguments.of("older Mac", disk(olderMac())),
                Arguments.of("Linux", disk(Configuration.unix())));
    }

    private static Supplier<FileSystem> disk(Configuration configuration) {
        return () -> Jimfs.newFileSystem(configuration);
    }

    private static Configuration olderMac() {
        return Configuration.osX().toBuilder()
                .setNameDisplayNormalization(PathNormalization.NFD)
                .setNameCanonicalNormalization(PathNormalization.NFD, PathNormalization.CASE_FOLD_ASCII)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disks")
    void aSidecarInTheOtherSpellingIsFoundAndStaysTheOnlyOne(String name, Supplier<FileSystem> disk) throws Exception {
        for (List<String> names : List.of(List.of(COMPOSED, DECOMPOSED), List.of(DECOMPOSED, COMPOSED))) {
            try (FileSystem system = disk.get()) {
                Path folder = folder(system);
                Path photograph = Files.writeString(folder.resolve(names.get(0)), "picture");
                new Desk(folder.resolve(names.get(1)), "A. Marin")
                        .caption("Written elsewhere.")
                        .save();
                Desk desk = new Desk(photograph, "B. Ortiz");
                assertThat(words(desk)).isEqualTo("Written elsewhere.");
                desk.caption("Written here.").save();
                assertThat(words(new Desk(photograph, "C. Silva"))).isEqualTo("Written here.");
                assertThat(sidecars(folder)).hasSize(1);
            }
        }
    }

    @Test
    void onADiskThatHoldsBothSpellingsEachPhotographHasItsOwnSidecar() throws Exception {
        try (FileSystem system = disk(Configuration.unix()).get()) {
            eachHasItsOwn(folder(system), COMPOSED, DECOMPOSED);
        }
    }

    @Test
    void onADiskThatTellsCapitalsFromSmallLettersEachPhotographHasItsOwnSidecar() throws Exception {
        try (FileSystem system = disk(Configuration.unix()).get()) {
            eachHasItsOwn(folder(system), "A.JPG", "a.jpg");
        }
    }

    private static void eachHasItsOwn(Path folder, String one, String other) throws Exception {
        Path first = Files.writeString(folder.resolve(one), "picture");
        Path second = Files.writeString(folder.resolve(other), "another");
        new Desk(first, "A. Marin").caption("Of the first.").save();
        assertThat(new Desk(second, "A. Marin").state.description()).isEmpty();
        new Desk(second, "A. Marin").caption("Of the second.").save();
        assertThat(words(new Desk(first, "A. Marin"))).isEqualTo("Of the first.");
        assertThat(words(new Desk(second, "A. Marin"))).isEqualTo("Of the second.");
        assertThat(sidecars(folder)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disks")
    void onADiskThatDoesNotTellCapitalsARenamedPhotographKeepsItsSidecar(String name, Supplier<FileSystem> disk)
            throws Exception {
        try (FileSystem system = disk.get()) {
            if (name.equals("Linux")) {
                return;
            }
            Path folder = folder(system);
            new Desk(folder.resolve("a.jpg"), "A. Marin")
                    .caption("Of the one photograph.")
                    .save();
            Path renamed = Files.writeString(folder.resolve("A.JPG"), "picture");
            Desk desk = new Desk(renamed, "A. Marin");
            assertThat(words(desk)).isEqualTo("Of the one photograph.");
            desk.caption("Said anew.").save();
            assertThat(words(new Desk(folder.resolve("a.jpg"), "A. Marin"))).isEqualTo("Said anew.");
            assertThat(sidecars(folder)).hasSize(1);
        }
    }

    @Test
    void noNameInEitherSpellingIsEverWrittenTwiceOrLost() throws Exception {
        int times = Trials.times(60, 1_000);
        List<Supplier<FileSystem>> disks =
                disks().map(disk -> OddDisksTest.supplier(disk.get()[1])).toList();
        Random chance = new Random(7);
        int lost = 0;
        int twice = 0;
        for (int time = 0; time < times; time++) {
            String name = name(chance);
            try (FileSystem system = disks.get(time % disks.size()).get()) {
                Path folder = folder(system);
                Path photograph = Files.writeString(folder.resolve(form(name, chance)), "picture");
                new Desk(folder.resolve(form(name, chance)), "A. Marin")
                        .caption("One.")
                        .save();
                Desk desk = new Desk(photograph, "A. Marin");
                lost += words(desk).equals("One.") ? 0 : 1;
                desk.caption("Two.").save();
                lost += words(new Desk(photograph, "A. Marin")).equals("Two.") ? 0 : 1;
                twice += sidecars(folder).size() == 1 ? 0 : 1;
            }
        }
        assertThat(lost).isZero();
        assertThat(twice).isZero();
        entered(times, lost, twice);
    }

    private static void entered(int times, int lost, int twice) {
        Trials.add(new Trial(
                Heading.WRITERS,
                "disks that fold capitals or spell marked letters their own way (simulated)",
                times,
                2L * times,
                lost,
                twice));
    }

    @SuppressWarnings("unchecked")
    private static Supplier<FileSystem> supplier(Object disk) {
        return (Supplier<FileSystem>) disk;
    }

    private static String name(Random chance) {
        StringBuilder name = new StringBuilder("x");
        for (int letters = 1 + chance.nextInt(6); letters > 0; letters--) {
            name.append(LETTERS.get(chance.nextInt(LETTERS.size())));
        }
        return name + ".jpg";
    }

    private static String form(String name, Random chance) {
        return Normalizer.normalize(name, chance.nextBoolean() ? Form.NFC : Form.NFD);
    }

    private static Path folder(FileSystem system) throws IOException {
        Path root = system.getRootDirectories().iterator().next();
        return Files.createDirectories(root.resolve("photographs"));
    }

    private static String words(Desk desk) {
        return desk.state.description().stream()
                .findFirst()
                .map(text -> text.value())
                .orElse("");
    }

    private static List<String> sidecars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(SidecarName.ENDING))
                    .toList();
        }
    }
}
