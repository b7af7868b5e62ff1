package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grey Photoshop document of 4 × 2 with one resource. */
class PsdResourcesTest {
    private static final int XMP = 0x0424;

    @TempDir
    Path folder;

    @Test
    void aDocumentWithAnHonestResourceIsShown() throws Exception {
        try (PixelSource picture = MadePictures.upright().open(psd(3))) {
            assertThat(picture.fitting(4).toArray()).containsOnly(0xFF404040);
        }
    }

    @Test
    void aResourceThatClaimsMoreThanTheFileHoldsCostsNoMemory() {
        assertThatThrownBy(() -> {
                    try (PixelSource picture = MadePictures.upright().open(psd(0x6FFF_FFFF))) {
                        picture.fitting(4);
                    }
                })
                .isInstanceOf(PictureFailure.class)
                .hasMessage(
                        "“made.psd” is cut short and cannot be shown. Fetch the file again from where it came from.");
    }

    private Path psd(int claimed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("8BPS\0\1\0\0\0\0\0\0\0\1".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(2);
        out.writeInt(4);
        out.write(new byte[] {0, 8, 0, 1});
        out.writeInt(0);
        out.writeInt(16);
        out.writeBytes("8BIM");
        out.writeShort(XMP);
        out.writeShort(0);
        out.writeInt(claimed);
        out.write(new byte[4]);
        out.writeInt(0);
        out.writeShort(0);
        for (int pixel = 0; pixel < 4 * 2; pixel++) {
            out.write(0x40);
        }
        return Files.write(folder.resolve("made.psd"), bytes.toByteArray());
    }
}
