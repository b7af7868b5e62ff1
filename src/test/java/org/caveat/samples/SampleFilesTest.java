package org.caveat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The photographs are those that were published, byte for byte, and stay so. */
class SampleFilesTest {
    /** SHA-256 of {@code data/image.jpg} in each npm package. */
    static final Map<String, String> DIGESTS = Map.of(
            "azari-airplane-from-above.jpg", "a722a3c7a50c96cdd0f602dee959b279eb5e6e47260bafe347be19670a21f757",
            "beato-boats-nagasaki.jpg", "d0a39f90b23d7139e9634d6767dd26de39a38e3cb68885971addc530149498f0",
            "blossfeldt-acanthus-mollis.jpg", "05661b4d67124cc306a523f96e5348544067f2403ce5c66bc3865c1e9bce944b",
            "blossfeldt-allium.jpg", "c0555d9ab5c233634936cf204d9652667ebaece604ddf1ed58a71ae3b226ba36",
            "braun-alpine-landscape.jpg", "49d754596491a580d3cfb434abc4e2b692611948d21e14483ee66bb55323f90f",
            "emerson-march-pastoral.jpg", "fcb52e52393e0e729ca016f8d917cadc376a30436314df17e980dd8646ec4027",
            "lange-dust-bowl-home.jpg", "2d087c9f6e79289fe6ce14a435eac690aa745e5df0d8e02049f6d122092267b8",
            "muybridge-house-cat.jpg", "066a55d426b57f45bfb325499f50856ec3dad0d2881ac19bc809483b54db9204",
            "osullivan-black-canyon.jpg", "eda127f21c8cd3c3aad140f185c04f869dba0649fb78d0721646f5b846314ce4");

    @TempDir
    private Path scratch;

    @Test
    void eachPhotographIsTheOneThatWasPublished() throws IOException {
        for (String name : Samples.PHOTOGRAPHS) {
            assertThat(sha256(Samples.photograph(name))).as(name).isEqualTo(DIGESTS.get(name));
        }
    }

    @Test
    void eachPhotographHasASidecarAndTheFolderHoldsNothingElse() throws IOException {
        assertThat(Samples.files().stream()
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toSet()))
                .containsAll(Samples.PHOTOGRAPHS)
                .containsAll(Samples.PHOTOGRAPHS.stream()
                        .map(name -> name + ".caveat.json")
                        .toList())
                .contains("collection.caveat.json", "MANIFEST.tsv", "README.md")
                .hasSize(2 * Samples.PHOTOGRAPHS.size() + 3);
    }

    @Test
    void theReadmeNamesSourceLicenceAndCreditOfEach() throws IOException {
        String readme = Files.readString(Samples.folder().resolve("README.md"));
        Map<String, Manifest.Row> rows = Manifest.read();
        for (String name : Samples.PHOTOGRAPHS) {
            String line = readme.lines()
                    .filter(row -> row.startsWith("| `" + name + "`"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line)
                    .contains(rows.get(name).packageName())
                    .contains(rows.get(name).get("inventory_no"))
                    .contains("CC0 1.0")
                    .contains("Digital image courtesy of the Getty's Open Content Program");
        }
    }

    @Test
    void aCopyHoldsEveryFile() throws IOException {
        Path copy = Samples.copyTo(scratch.resolve("a copy"));

        for (Path file : Samples.files()) {
            assertThat(copy.resolve(file.getFileName().toString())).hasSameBinaryContentAs(file);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
