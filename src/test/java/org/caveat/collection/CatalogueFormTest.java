package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.metadata.Rest;
import org.junit.jupiter.api.Test;

class CatalogueFormTest {
    private static final Path FOLDER = Path.of("box").toAbsolutePath();

    private final CatalogueForm form = new CatalogueForm("1", (file, modified) -> Rest.NOTHING);

    private static Known known(String file, Optional<Known.Belonging> belonging) {
        return new Known(file, 12_345, 1_945_000_000_000_000_001L, belonging, KnownFacts.NONE);
    }

    private List<Known> again(List<Known> files) {
        return form.read(form.leaves(new Catalogue(files)), FOLDER).files();
    }

    @Test
    void namesComeBackAsTheyWereWhateverTheyAreMadeOf() {
        List<Known> files = List.of(
                known("a.jpg", Optional.empty()),
                known("b/Łódź 1945 – Зима – 冬 – 🙂.jpg", Optional.of(new Known.Belonging("b/Łódź.jpg", "verso"))),
                known("c/half a pair \uD83D.jpg", Optional.empty()),
                known("", Optional.empty()));
        assertThat(again(files)).isEqualTo(files);
    }

    @Test
    void ofAnotherVersionOfTheProgramNothingIsRead() {
        List<byte[]> leaves = form.leaves(new Catalogue(List.of(known("a.jpg", Optional.empty()))));
        CatalogueForm other = new CatalogueForm("2", (file, modified) -> Rest.NOTHING);
        assertThat(other.read(leaves, FOLDER).isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void whatWasCutOrSpoiltIsReadInPartsOrNotAtAllAndHarmsNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] leaf = unpacked(form.leaves(new Catalogue(List.of(
                        known("a.jpg", Optional.empty()),
                        known("b.jpg", Optional.of(new Known.Belonging("a.jpg", "verso"))))))
                .get(0));
        byte[] spoilt = Arrays.copyOf(leaf, random.nextBoolean() ? leaf.length : random.nextInt(leaf.length));
        for (int times = random.nextInt(4); times > 0 && spoilt.length > 0; times--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        assertThatCode(() -> form.read(List.of(packed(spoilt)), FOLDER).files().forEach(Known::facts))
                .doesNotThrowAnyException();
    }

    private static byte[] unpacked(byte[] leaf) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(leaf))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] leaf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(leaf);
        }
        return bytes.toByteArray();
    }
}
