package org.caveat.check.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.caveat.check.rule.Severity;
import org.caveat.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bags that somebody made who means no good, or who knows no better. */
class BagValidatorTest {
    private static final String LIST = "manifest-sha512.txt";

    @TempDir
    Path disk;

    private Path bag = Path.of("");

    @BeforeEach
    void aSoundBag() throws Exception {
        bag = Files.createDirectories(disk.resolve("bag"));
        Files.createDirectories(bag.resolve("data"));
        declare("1.0");
        write("data/a.txt", "first");
        list(LIST, line("data/a.txt", "first"));
    }

    @Test
    void aSoundBagHasNoFault() throws Exception {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "data/../../outside.txt",
                "/etc/passwd",
                "~/outside.txt",
                "~root/outside.txt",
                "C:\\outside.txt",
                "\\\\server\\share\\outside.txt",
                "data\\..\\..\\outside.txt",
                "%HomeDrive%\\outside.txt",
                "outside.txt",
                "data/nul\0.txt"
            })
    void noPathLeadsOutOfTheBagAndWhatLiesThereIsNotLookedAt(String path) throws Exception {
        Files.writeString(disk.resolve("outside.txt"), "secret");
        list(LIST, line("data/a.txt", "first"), line(path, "secret"));

        assertThat(faults()).extracting(Fault::rule).containsExactly(BagRule.PATH);
    }

    @Test
    void linksAreErrorsAndAreNeverFollowed() throws Exception {
        Path secret = Files.createDirectories(disk.resolve("secret"));
        Files.writeString(secret.resolve("s.txt"), "secret");
        Files.createSymbolicLink(bag.resolve("data/folder"), secret);
        Files.createSymbolicLink(bag.resolve("data/file.txt"), secret.resolve("s.txt"));
        list(LIST, line("data/a.txt", "first"), line("data/file.txt", "secret"), line("data/folder/s.txt", "secret"));

        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "bag-link data/file.txt",
                        "bag-link data/folder",
                        "bag-missing data/file.txt",
                        "bag-missing data/folder/s.txt");
    }

    @Test
    void aListOrADeclarationThatIsALinkIsNotRead() throws Exception {
        Files.move(bag.resolve(LIST), disk.resolve("list"));
        Files.createSymbolicLink(bag.resolve(LIST), disk.resolve("list"));
        assertThat(keys()).contains("bag-link " + LIST, "bag-manifest ");

        Files.move(bag.resolve("bagit.txt"), disk.resolve("bagit.txt"));
        Files.createSymbolicLink(bag.resolve("bagit.txt"), disk.resolve("bagit.txt"));
        assertThat(keys()).containsExactly("bag-declaration bagit.txt");
    }

    @Test
    void nothingIsFetchedAndWhatIsNotThereIsMissing() throws Exception {
        list(LIST, line("data/a.txt", "first"), line("data/far.txt", "far"));
        write("fetch.txt", "https://bags.invalid/far.txt 3 data/far.txt\nhttps://bags.invalid/x - data/x.txt\n");

        assertThat(BagValidator.validate(bag, Progress.NONE).faults())
                .extracting(
                        fault -> fault.rule().key() + "." + fault.observation().variant())
                .containsExactlyInAnyOrder("bag-missing.fetch", "bag-unlisted.fetch");
    }

    @Test
    void aFileListedTwiceAndFilesListedInOnlyOneListAreErrorsSinceVersionOne() throws Exception {
        list(LIST, line("data/a.txt", "first"), line("data/a.txt", "first"));
        list("manifest-sha256.txt");

        assertThat(keys()).containsExactlyInAnyOrder("bag-twice data/a.txt", "bag-unlisted data/a.txt");

        declare("0.97");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.observation().severity()).hasValue(Severity.WARNING));
    }

    @Test
    void namesThatSomeDisksTakeForTheSameAreWarnedOf() throws Exception {
        write("data/A.txt", "first");
        write("data/N\u00FA.txt", "u");
        write("data/Nu\u0301.txt", "u");
        list(
                LIST,
                line("data/a.txt", "first"),
                line("data/A.txt", "first"),
                line("data/N\u00FA.txt", "u"),
                line("data/Nu\u0301.txt", "u"));

        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.rule() == BagRule.ALIKE);
    }

    @Test
    void aDigestThatIsNotKnownIsSaidAndWithoutAnotherTheBagIsNotValid() throws Exception {
        list("manifest-blake3.txt", "00  data/a.txt");
        assertThat(keys()).containsExactly("bag-algorithm manifest-blake3.txt");

        Files.delete(bag.resolve(LIST));
        assertThat(keys()).containsExactlyInAnyOrder("bag-algorithm manifest-blake3.txt", "bag-manifest ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"})
    void eachDigestThatIsKnownIsCompared(String algorithm) throws Exception {
        Files.delete(bag.resolve(LIST));
        String name = "manifest-" + algorithm.toLowerCase(Locale.ROOT).replace("-", "") + ".txt";
        String digest = digest(algorithm, "first");
        list(name, digest + "  data/a.txt");
        assertThat(faults()).isEmpty();

        write("data/a.txt", "secnd");
        assertThat(keys()).containsExactly("bag-changed data/a.txt");
    }

    @Test
    void lineEndsAndPercentSignsInNamesAreReadAsEachVersionSpellsThem() throws Exception {
        write("data/two\nlines.txt", "n");
        write("data/100%25.txt", "p");
        list(LIST, line("data/a.txt", "first"), line("data/two%0alines.txt", "n"), line("data/100%2525.txt", "p"));
        assertThat(faults()).isEmpty();

        declare("0.97");
        list(LIST, line("data/a.txt", "first"), line("data/two%0Alines.txt", "n"), line("data/100%25.txt", "p"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void aTagFileThatWasChangedOrIsGoneIsAnError() throws Exception {
        list("tagmanifest-sha512.txt", line("bagit.txt", "other"), line("gone.txt", "gone"));

        assertThat(keys()).containsExactlyInAnyOrder("bag-changed bagit.txt", "bag-missing gone.txt");
    }

    @Test
    void aListThatIsNoTextOrHasAnEndlessLineIsNotReadFurther() throws Exception {
        Files.write(bag.resolve(LIST), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(keys()).contains("bag-tag-file " + LIST);

        Files.writeString(bag.resolve(LIST), "a".repeat(1 << 20));
        assertThat(keys()).contains("bag-tag-file " + LIST);
    }

    /** A file of a hole takes no room on the disk; to read it would take long, and all memory to keep it. */
    @Test
    void aListLargerThanAnyIsNotReadAtAll() throws Exception {
        try (var hole = FileChannel.open(bag.resolve(LIST), StandardOpenOption.WRITE)) {
            hole.write(ByteBuffer.wrap(new byte[] {10}), 1L << 33);
        }

        assertThat(keys()).contains("bag-tag-file " + LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: one\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: 1.0\n",
                "",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON-8\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: lines\n",
                "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
            })
    void aDeclarationThatIsNoneIsAnError(String declaration) throws Exception {
        write("bagit.txt", declaration);

        assertThat(keys()).containsExactly("bag-declaration bagit.txt");
    }

    @Test
    void aPayloadOfAnotherSizeThanTheBagSaysIsAnError() throws Exception {
        write("bag-info.txt", "Payload-Oxum: 5.1\n");
        assertThat(faults()).isEmpty();

        for (String wrong : List.of("6.1", "5.2", "many", "99999999999999999999.1")) {
            write("bag-info.txt", "Payload-Oxum: " + wrong + "\n");
            assertThat(keys()).containsExactly("bag-oxum bag-info.txt");
        }
    }

    @Test
    void aCheckThatIsNoLongerWantedEnds() {
        assertThatThrownBy(() -> BagValidator.validate(bag, new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private List<Fault> faults() throws IOException {
        return BagValidator.validate(bag, Progress.NONE).faults();
    }

    private List<String> keys() throws IOException {
        return faults().stream()
                .map(fault -> fault.rule().key() + " " + fault.observation().file())
                .toList();
    }

    private void declare(String version) throws IOException {
        write("bagit.txt", "BagIt-Version: " + version + "\nTag-File-Character-Encoding: UTF-8\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(bag.resolve(name), text);
    }

    private void list(String name, String... lines) throws IOException {
        write(name, String.join("\n", lines) + "\n");
    }

    private static String line(String path, String content) throws Exception {
        return digest("SHA-512", content) + "  " + path;
    }

    private static String digest(String algorithm, String content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance(algorithm).digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
